using ResumeRender.Diagnostics;
using ResumeRender.Parsing;
using Xunit;

namespace ResumeRender.Tests.Reading.Language;

/// <summary>A résumé says in which language it is by being written in it.</summary>
public sealed class LanguageFinderTests
{
    [Theory]
    [InlineData(
        "en",
        "Ann Lee\n\nExperience\nDeveloper, Kestrel (2019 – 2021)\n- Built the booking system for the ferries"
    )]
    [InlineData(
        "de",
        "Ann Lee\n\nBerufserfahrung\nEntwicklerin, Kestrel (2019 – 2021)\n- Aufbau des Buchungssystems für die "
            + "Fähren\n\nAusbildung\nUniversität Ulm (2015 – 2018)"
    )]
    [InlineData(
        "fr",
        "Ann Lee\n\nExpérience professionnelle\nDéveloppeuse, Kestrel (2019 – 2021)\n- Mise en place du système de "
            + "réservation pour les ferries\n\nFormation\nUniversité de Lille (2015 – 2018)"
    )]
    [InlineData(
        "es",
        "Ann Lee\n\nExperiencia laboral\nDesarrolladora, Kestrel (2019 – 2021)\n- Diseño del sistema de reservas "
            + "para los transbordadores\n\nEducación\nUniversidad de Vigo (2015 – 2018)"
    )]
    [InlineData(
        "pt",
        "Ann Lee\n\nExperiência profissional\nProgramadora, Kestrel (2019 – 2021)\n- Criação do sistema de reservas "
            + "das balsas\n\nFormação acadêmica\nUniversidade de Évora (2015 – 2018)"
    )]
    [InlineData(
        "it",
        "Ann Lee\n\nEsperienza professionale\nSviluppatrice, Kestrel (2019 – 2021)\n- Realizzazione del sistema di "
            + "prenotazione dei traghetti\n\nIstruzione\nUniversità di Pavia (2015 – 2018)"
    )]
    [InlineData(
        "nl",
        "Ann Lee\n\nWerkervaring\nOntwikkelaar, Kestrel (2019 – 2021)\n- Bouw van het boekingssysteem voor de "
            + "veerboten\n\nOpleiding\nUniversiteit Gent (2015 – 2018)"
    )]
    [InlineData(
        "sv",
        "Ann Lee\n\nArbetslivserfarenhet\nUtvecklare, Kestrel (2019 – 2021)\n- Byggde ett bokningssystem för färjor "
            + "och ansvarade för det\n\nUtbildning\nUmeå universitet (2015 – 2018)"
    )]
    [InlineData(
        "pl",
        "Ann Lee\n\nDoświadczenie zawodowe\nProgramistka, Kestrel (2019 – 2021)\n- Budowa systemu rezerwacji dla "
            + "promów oraz jego obsługa\n\nWykształcenie\nUniwersytet Łódzki (2015 – 2018)"
    )]
    [InlineData(
        "fi",
        "Ann Lee\n\nTyökokemus\nKehittäjä, Kestrel (2019 – 2021)\n- Rakensin lauttojen varausjärjestelmän ja "
            + "vastasin siitä\n\nKoulutus\nOulun yliopisto (2015 – 2018)"
    )]
    [InlineData(
        "tr",
        "Ann Lee\n\nİş Deneyimi\nYazılım geliştirici, Kestrel (2019 – 2021)\n- Feribotlar için bir rezervasyon "
            + "sistemi kurdum ve yönettim\n\nEğitim\nEge Üniversitesi (2015 – 2018)"
    )]
    [InlineData(
        "el",
        "Άννα Λη\n\nΕπαγγελματική εμπειρία\nΠρογραμματίστρια, Kestrel (2019 – 2021)\n- Σύστημα κρατήσεων για τα πλοία"
    )]
    [InlineData(
        "uk",
        "Анна Лі\n\nДосвід роботи\nРозробниця, Kestrel (2019 – 2021)\n- Система бронювання для поромів, її підтримка "
            + "і розвиток"
    )]
    [InlineData("ru", "Анна Ли\n\nОпыт работы\nРазработчик, Kestrel (2019 – 2021)\n- Система бронирования для паромов")]
    [InlineData("ja", "山田花子\n\n職歴\n株式会社ケストレル 開発者 2019年4月 – 2021年3月\n- フェリーの予約システムを作りました")]
    [InlineData("zh", "李安\n\n工作经历\n红隼公司 开发工程师 2019年4月 – 2021年3月\n- 建立渡轮预订系统")]
    [InlineData("ko", "이안\n\n경력\n케스트렐 개발자 2019년 4월 – 2021년 3월\n- 여객선 예약 시스템 구축")]
    public void The_words_tell_the_language(string language, string text) =>
        Assert.Equal(language, Read(text).Language);

    /// <summary>Names of schools and towns, languages and loan words are not evidence.</summary>
    [Theory]
    [InlineData(
        "Ann Lee\nBuenos Aires, Argentina\n\nEducation\nUniversidad de Buenos Aires, Facultad de Ciencias Exactas y "
            + "Naturales\nUniversidad de la República\n\nSkills\nGo, SQL"
    )]
    [InlineData(
        "Ann Lee\n\nEducation\nÉcole des hautes études en sciences sociales, Paris\n\nExperience\nChef de partie, Le "
            + "Comptoir du Pont\n- Ran the sauce station for a room of ninety"
    )]
    [InlineData(
        "Ann Lee\n\nLanguages\nFrançais (C2), Deutsch (B1)\n\nCertifications\nDELF B2\n\nPublications\nDie Welt von "
            + "morgen, 2019"
    )]
    [InlineData("Ann Lee\n\nGo, SQL, Kubernetes")]
    public void English_is_what_is_left_when_in_doubt(string text) => Assert.Equal("en", Read(text).Language);

    [Fact]
    public void What_the_file_says_counts_more_than_its_words()
    {
        const string body =
            "# Ann Lee\n\n## Berufserfahrung\n\n### Entwicklerin, Kestrel (2019 – 2021)\n\n- Aufbau des "
                + "Buchungssystems für die Fähren und die Leitung der Gruppe\n";
        Assert.Equal("de", Read(body).Language);
        Assert.Equal("en", Read("---\nlang: en\n---\n\n" + body).Language);
    }

    /// <summary>Data have keys for titles, which are nobody's words.</summary>
    [Fact]
    public void Sections_of_data_are_called_in_the_language_of_their_texts()
    {
        const string json =
            """{"basics":{"name":"Ann Lee"},"work":[{"name":"Kestrel","position":"Entwicklerin","highlights":["Aufbau des Buchungssystems für die Fähren","Leitung der Gruppe und Einführung von Tests"]}],"education":[{"institution":"Universität Ulm"}]}""";
        Assert.Equal(["Berufserfahrung", "Ausbildung"], Read(json).Sections.Select(static s => s.Title.PlainText));
        Assert.Equal(
            ["Experience", "Education"],
            Read(json.Replace("\"basics\"", "\"meta\":{\"language\":\"en\"},\"basics\"", StringComparison.Ordinal))
                .Sections.Select(static s => s.Title.PlainText)
        );
    }

    private static ResumeRender.Model.Resume Read(string text)
    {
        var source = new SourceText("me.txt", text);
        return ImporterCatalog.Default.Recognize(source).Import(source, new DiagnosticBag());
    }
}
