using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing;

namespace ResumeRender.Tests.Parsing.Documents;

/// <summary>What is not a résumé is said in plain words; what holds one is read.</summary>
public sealed class DocumentKindTests
{
    private const string Body = """
        your notice of last week speaks of fourteen looms that stand still, and I have mended looms for eleven years.
        At Wharf Mill I brought nine of them back to work within a spring and trained two people who mend them now without me.
        """;

    [Theory]
    [InlineData("Dear Ms Abara,", "Yours sincerely,")]
    [InlineData("Dear Hiring Manager", "Kind regards")]
    [InlineData("To whom it may concern:", "Respectfully,")]
    [InlineData("Hello Marta,", "Best,")]
    [InlineData("Hi there!", "Cheers,")]
    [InlineData("Hello Ms Abara,", "Thanks and best regards")]
    [InlineData("Sehr geehrte Damen und Herren,", "Mit freundlichen Grüßen")]
    [InlineData("Liebe Frau Okoro,", "Viele Grüße aus Halle")]
    [InlineData("Guten Tag Herr Ilves,", "Freundliche Grüsse")]
    [InlineData("Madame, Monsieur,", "Veuillez agréer, Madame, Monsieur, mes salutations distinguées.")]
    [InlineData("Bonjour Madame Roux,", "Bien cordialement")]
    [InlineData("Estimado señor Paz:", "Atentamente,")]
    [InlineData("A quien corresponda:", "Un cordial saludo")]
    [InlineData("Exmo. Senhor Diretor,", "Com os melhores cumprimentos,")]
    [InlineData("Gentile dottoressa Neri,", "Cordiali saluti")]
    [InlineData("Spettabile Filanda Neri,", "Distinti saluti,")]
    [InlineData("Geachte heer De Wit,", "Met vriendelijke groet,")]
    [InlineData("Bästa Ingrid,", "Med vänliga hälsningar")]
    [InlineData("Kære Mette", "Venlig hilsen")]
    [InlineData("Hyvä rekrytoija,", "Ystävällisin terveisin,")]
    [InlineData("Szanowni Państwo,", "Z poważaniem,")]
    [InlineData("Vážená paní Malá,", "S pozdravem")]
    [InlineData("Tisztelt Hölgyem!", "Üdvözlettel,")]
    [InlineData("Stimată doamnă Pop,", "Cu stimă,")]
    [InlineData("Уважаемая Анна Петровна!", "С уважением,")]
    [InlineData("Шановний пане Бойко!", "З повагою,")]
    [InlineData("Αξιότιμη κυρία Λάμπρου,", "Με εκτίμηση,")]
    [InlineData("Sayın Deniz Hanım,", "Saygılarımla,")]
    [InlineData("Kính gửi Công ty Sen,", "Trân trọng,")]
    [InlineData("尊敬的周经理：", "此致")]
    [InlineData("森製作所 御中", "敬具")]
    public void A_letter_is_told_in_any_language(string salutation, string close)
    {
        var told = Told(
            "letter.txt",
            $"Wharf Mill\n1 Canal Row\nHalifax\n\n3 May 2026\n\n{salutation}\n\n{Body}\n\n{close}\n\nIda Brook\n"
        );
        Assert.Contains("RR1009", told);
    }

    [Theory]
    [InlineData("Dear Sir or Madam,\nI apply for the job.\nYours faithfully,\nIda")]
    [InlineData("To whom it may concern:\n\nIda worked here from 2019 to 2021.\n\nSincerely,\nMae\n")]
    [InlineData(
        "Madame, Monsieur,\n\nJe postule au poste de tisserande.\n\nVeuillez agréer, Madame, Monsieur, mes "
            + "salutations distinguées.\n\nIda Brook\n"
    )]
    [InlineData(
        "Madame,\nJe postule au poste de tisserande.\nJe vous prie d’agréer, Madame, Monsieur, l’expression de mes "
            + "sentiments les meilleurs.\nIda Brook\n"
    )]
    [InlineData("Sehr geehrte Damen und Herren,\nich bewerbe mich als Weberin.\nMit freundlichen Grüßen\nIda Brook")]
    public void A_short_letter_without_blank_lines_is_one_too(string letter) =>
        Assert.Contains("RR1009", Told("letter.txt", letter));

    [Theory]
    [InlineData("Dear Brook\ndear@brook.example\n\nSkills\nlooms, knots, sails and ropes\n\nThanks\n")]
    [InlineData(
        "Hi,\nplease find my CV below.\nThanks,\nIda\n\nIda Brook\nida@brook.example\n\nEXPERIENCE\n"
            + "Mender, Wharf Mill, Jan 2019 - Mar 2021\n- Mended looms\n"
    )]
    public void A_short_resume_with_such_words_stays_one(string text) =>
        Assert.DoesNotContain("RR1009", Told("me.txt", text));

    [Fact]
    public void Years_in_the_sentences_of_a_letter_are_no_jobs() =>
        Assert.Contains(
            "RR1009",
            Told(
                "letter.txt",
                "Ida Brook\nHalifax, 3 May 2026\n\nDear Ms Abara,\n\nFrom 2015 to 2020 I mended looms at Wharf Mill, "
                    + "where I trained two people.\nFrom 2020 to 2025 I wove sails, which few can do:\n- nine looms "
                    + "came back within one spring\n\nYours sincerely,\nIda Brook\n"
            )
        );

    [Theory]
    [InlineData(
        "---\nname: Ida Brook\nemail: ida@brook.example\n---\n\nWharf Mill\\\n1 Canal Row\n\n**Application as "
            + "mender**\n\nDear Ms Abara,\n\n{0}\n\n*Yours sincerely*,\n\nIda Brook\n",
        "letter.md"
    )]
    [InlineData(
        "<html><body><p>Dear Ms Abara,</p><p>{0}</p><p>Kind regards,<br>Ida Brook</p></body></html>",
        "letter.html"
    )]
    [InlineData(
        "Ida Brook\nida@brook.example | +44 7700 900123\n\nDear Ms Abara,\n{0}\nSincerely,\nIda Brook\n\nEnclosure: "
            + "résumé\n",
        "letter.txt"
    )]
    public void A_letter_is_told_in_any_format(string letter, string name) =>
        Assert.Contains("RR1009", Told(name, letter.Replace("{0}", Body, StringComparison.Ordinal)));

    [Theory]
    [InlineData(
        "Hi Marta,\n\nas promised, my CV below.\n\nIDA BROOK\nida@brook.example\n\nEXPERIENCE\n\nMender, Wharf Mill, "
            + "Halifax, 2015 - 2020\n- Mended nine looms of fourteen within a single spring\n\nEDUCATION\n\nLoom "
            + "School, Leeds, 2014\n\nKind regards,\nIda Brook\n"
    )]
    [InlineData(
        "Dear all,\n\nI send you my papers with this mail and hope that they reach you in good order.\n\nIda "
            + "Brook\n\nWork\nMender, Wharf Mill, 2015 - 2020\nWeaver, Canal Mill, 2012 - 2015\n\nBest regards,\nIda\n"
    )]
    [InlineData(
        "Ida Brook\nida@brook.example\n\nEducation\n\nLoom School, Leeds, 2014\n\nSkills\n\nlooms, knots\n\nHalle, "
            + "den 3. Mai 2026\n\nIda Brook\n"
    )]
    [InlineData(
        "Cara Best\ncara@best.example\n\nWork\n\nBest Buys, Leeds, 2012 - 2015\n- sold dear things to dear people "
            + "who came back for more of them every week\n\nEducation\n\nDear Street College, 2011\n"
    )]
    public void A_resume_with_words_of_a_letter_stays_one(string text) =>
        Assert.DoesNotContain("RR1009", Told("me.txt", text));

    [Theory]
    [InlineData(
        "First Name*\nLast Name*\nEmail Address*\nPhone Number*\nJob Title*\nCompany*\nFrom*\nTo*\nI agree to the "
            + "terms.\n"
    )]
    [InlineData("Vorname*\nNachname*\nTelefonnummer*\nBerufsbezeichnung*\nUnternehmen*\nVon*\nBis*\nSenden\n")]
    public void An_application_form_without_a_job_is_told(string text) =>
        Assert.Contains("RR1010", Told("form.txt", text));

    [Theory]
    [InlineData("\\documentclass[11pt]{article}\n\\begin{document}\nIda Brook\n\\end{document}\n", "cv.tex")]
    [InlineData("% my CV\n\\documentclass{moderncv}\n\\name{Ida}{Brook}\n", "cv.txt")]
    [InlineData(
        "\\section{Work}\n\\cventry{2020}{Mender}{Wharf "
            + "Mill}{}{}{}\n\\section{School}\n\\cventry{2014}{Loom}{}{}{}{}\n\\textbf{Knots}\n",
        "cv.md"
    )]
    [InlineData("#import \"@preview/basic-cv:0.1.0\": *\n#show: resume.with(author: \"Ida Brook\")\n", "cv.typ")]
    public void The_source_of_a_typesetting_program_is_told_in_one_line(string text, string name) =>
        Assert.Equal(["RR1011"], Told(name, text));

    [Theory]
    [InlineData("hello", "cv.docx")]
    [InlineData("<html><body>404 not found: the file that you look for is gone for ever</body></html>", "cv.pdf")]
    [InlineData("please log in to see this page", "cv.odt")]
    public void A_file_that_is_not_what_its_name_says_is_an_error(string text, string name) =>
        Assert.Contains("RR1012", Told(name, text));

    [Fact]
    public void A_resume_under_a_wrong_name_is_read() =>
        Assert.DoesNotContain(
            "RR1012",
            Told("cv.doc", "Ida Brook\nida@brook.example\n\nEducation\n\nLoom School, Leeds, 2014\n")
        );

    [Theory]
    [InlineData("a\0b c d e f g\n")]
    [InlineData("Ida Brook\0\nida@brook.example\n\nSkills\n\nlooms, kno\0ts\n")]
    public void A_stray_NUL_is_left_out_with_a_warning(string text)
    {
        var diagnostics = new DiagnosticBag();
        var source = InputDecoder.Decode("me.txt", Encoding.UTF8.GetBytes(text), diagnostics);
        Assert.Equal(text.Replace("\0", "", StringComparison.Ordinal), source.Text);
        Assert.Equal(["RR1004"], diagnostics.ToImmutable().Select(static d => d.Code));
    }

    [Fact]
    public void Many_NULs_are_no_text()
    {
        var diagnostics = new DiagnosticBag();
        InputDecoder.Decode("me.txt", Encoding.UTF8.GetBytes("a\0\0b\0c\0\0d"), diagnostics);
        Assert.Equal(["RR1002"], diagnostics.ToImmutable().Select(static d => d.Code));
    }

    private static string[] Told(string name, string text)
    {
        var diagnostics = new DiagnosticBag();
        ImporterCatalog.Default.Import(name, Encoding.UTF8.GetBytes(text), diagnostics);
        return [.. diagnostics.ToImmutable().Select(static d => d.Code)];
    }
}
