using ResumeRender.Diagnostics;
using ResumeRender.Reading.Dates;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Reading.Dates;

/// <summary>Dates in the twenty most used languages and some more: the text, then the range as the model has
/// it.</summary>
public class DateLanguageTests
{
    [Theory]
    // English
    [InlineData("Sep '21", "2021-09")]
    [InlineData("2021 Sep", "2021-09")]
    [InlineData("2021-Sep", "2021-09")]
    [InlineData("September, 2021", "2021-09")]
    [InlineData("1st Sept 2021", "2021-09-01")]
    [InlineData("05-Sep-2021", "2021-09-05")]
    [InlineData("Sep-2021", "2021-09")]
    [InlineData("9.2021", "2021-09")]
    [InlineData("24-06-2022", "2022-06-24")]
    [InlineData("2021-03-04T00:00:00Z", "2021-03-04")]
    [InlineData("Jan 18 – Mar 20", "2018-01 / 2020-03")]
    [InlineData("Jan – Mar 2021", "2021-01 / 2021-03")]
    [InlineData("12–15 May 2021", "2021-05-12 / 2021-05-15")]
    [InlineData("12-15 May 2021", "2021-05-12 / 2021-05-15")]
    [InlineData("H1 2021", "2021-01 / 2021-06")]
    [InlineData("2H 2021", "2021-07 / 2021-12")]
    [InlineData("3Q 2021", "2021-07 / 2021-09")]
    [InlineData("2021 Q3", "2021-07 / 2021-09")]
    [InlineData("Q3/2021", "2021-07 / 2021-09")]
    [InlineData("2019 until now", "2019 / open (now)")]
    [InlineData("May 2019 - Present Day", "2019-05 / open (Present Day)")]
    [InlineData("May 2019 - in progress", "2019-05 / open (in progress)")]
    [InlineData("from Jan 2019 to Mar 2020", "2019-01 / 2020-03")]
    // Spanish
    [InlineData("mayo de 2019 – actualidad", "2019-05 / open (actualidad)")]
    [InlineData("5 de mayo de 2019", "2019-05-05")]
    [InlineData("Ene. 2019 - Sept. 2021", "2019-01 / 2021-09")]
    [InlineData("desde marzo 2020 hasta la fecha", "2020-03 / open (hasta la fecha)")]
    [InlineData("septiembre 2018 a junio 2020", "2018-09 / 2020-06")]
    [InlineData("Otoño 2019", "2019 Autumn")]
    // Portuguese
    [InlineData("março de 2019 até o momento", "2019-03 / open (até o momento)")]
    [InlineData("fev/2018 - atual", "2018-02 / open (atual)")]
    [InlineData("out 2019 – set 2021", "2019-10 / 2021-09")]
    [InlineData("01/2019 até 12/2020", "2019-01 / 2020-12")]
    [InlineData("2019 a 2021", "2019 / 2021")]
    // French
    [InlineData("Février 2014", "2014-02")]
    [InlineData("fevrier 2014 à août 2016", "2014-02 / 2016-08")]
    [InlineData("1er septembre 2019", "2019-09-01")]
    [InlineData("depuis mars 2020", "2020-03 / open")]
    [InlineData("Mars 2020", "2020-03")]
    [InlineData("sept. 2018 – aujourd’hui", "2018-09 / open (aujourd’hui)")]
    [InlineData("janv. 2019 à ce jour", "2019-01 / open (à ce jour)")]
    [InlineData("de 2017 à 2019", "2017 / 2019")]
    [InlineData("été 2018", "2018 Summer")]
    [InlineData("du 12 mai 2019 au 3 juin 2020", "2019-05-12 / 2020-06-03")]
    // German
    [InlineData("März 2019 – heute", "2019-03 / open (heute)")]
    [InlineData("seit Oktober 2020", "2020-10 / open")]
    [InlineData("05.2019 bis 12.2020", "2019-05 / 2020-12")]
    [InlineData("5. Mai 2019", "2019-05-05")]
    [InlineData("Dez. 2018 – Jän. 2020", "2018-12 / 2020-01")]
    [InlineData("von Mai 2019 bis Juli 2020", "2019-05 / 2020-07")]
    [InlineData("2. Quartal 2021", "2021-04 / 2021-06")]
    [InlineData("1. Halbjahr 2021", "2021-01 / 2021-06")]
    [InlineData("seit 2019", "2019 / open")]
    [InlineData("voraussichtlich Juli 2026", "2026-07 (voraussichtlich)")]
    // Italian
    [InlineData("maggio 2019 – oggi", "2019-05 / open (oggi)")]
    [InlineData("dal 2018 al 2020", "2018 / 2020")]
    [InlineData("gen 2018 - set 2020", "2018-01 / 2020-09")]
    [InlineData("da gennaio 2019 ad oggi", "2019-01 / open (ad oggi)")]
    // Dutch
    [InlineData("mrt 2019 – heden", "2019-03 / open (heden)")]
    [InlineData("sinds mei 2020", "2020-05 / open")]
    [InlineData("januari 2018 tot en met oktober 2019", "2018-01 / 2019-10")]
    [InlineData("2018 t/m 2020", "2018 / 2020")]
    // Swedish, Danish, Norwegian
    [InlineData("januari 2019 till juni 2020", "2019-01 / 2020-06")]
    [InlineData("maj 2019 – nuvarande", "2019-05 / open (nuvarande)")]
    [InlineData("aug. 2018 – nu", "2018-08 / open (nu)")]
    [InlineData("des. 2019 – nåværende", "2019-12 / open (nåværende)")]
    [InlineData("fra oktober 2018 til mai 2020", "2018-10 / 2020-05")]
    // Polish, Czech
    [InlineData("maja 2019", "2019-05")]
    [InlineData("5 maja 2019 r.", "2019-05-05")]
    [InlineData("wrzesień 2018 – obecnie", "2018-09 / open (obecnie)")]
    [InlineData("od marca 2019 do czerwca 2020", "2019-03 / 2020-06")]
    [InlineData("paź 2019 – lip 2021", "2019-10 / 2021-07")]
    [InlineData("září 2018 – současnost", "2018-09 / open (současnost)")]
    // Russian, Ukrainian
    [InlineData("мая 2019", "2019-05")]
    [InlineData("Май 2019 — настоящее время", "2019-05 / open (настоящее время)")]
    [InlineData("с мая 2019 г. по июнь 2021 г.", "2019-05 / 2021-06")]
    [InlineData("сентябрь 2018 — по настоящее время", "2018-09 / open (настоящее время)")]
    [InlineData("5 мая 2019 года", "2019-05-05")]
    [InlineData("2015–2019 гг.", "2015 / 2019")]
    [InlineData("янв. 2019 – н.в.", "2019-01 / open (н.в)")]
    [InlineData("2019 – по сей день", "2019 / open (по сей день)")]
    [InlineData("вересень 2018 – теперішній час", "2018-09 / open (теперішній час)")]
    [InlineData("травня 2019 р.", "2019-05")]
    // Turkish
    [InlineData("Mayıs 2019 – Günümüz", "2019-05 / open (Günümüz)")]
    [InlineData("Eylül 2018 - Şubat 2020", "2018-09 / 2020-02")]
    [InlineData("AĞUSTOS 2018 – halen", "2018-08 / open (halen)")]
    // Indonesian, Malay
    [InlineData("Agustus 2018 – Sekarang", "2018-08 / open (Sekarang)")]
    [InlineData("Mei 2019 sampai Desember 2020", "2019-05 / 2020-12")]
    [InlineData("Ogos 2018 - Kini", "2018-08 / open (Kini)")]
    [InlineData("sejak 2019", "2019 / open")]
    // Vietnamese
    [InlineData("tháng 5/2019 – nay", "2019-05 / open (nay)")]
    [InlineData("Tháng 5 năm 2019 đến tháng 6 năm 2020", "2019-05 / 2020-06")]
    [InlineData("05/2019 - Hiện tại", "2019-05 / open (Hiện tại)")]
    [InlineData("từ 2019 đến nay", "2019 / open (nay)")]
    // Chinese
    [InlineData("2019年5月", "2019-05")]
    [InlineData("2019年5月至今", "2019-05 / open (至今)")]
    [InlineData("2019年5月 - 2021年6月", "2019-05 / 2021-06")]
    [InlineData("2019年05月至2021年06月", "2019-05 / 2021-06")]
    [InlineData("2019.5 - 2021.6", "2019-05 / 2021-06")]
    [InlineData("2019.05-至今", "2019-05 / open (至今)")]
    [InlineData("2019 年 5 月 3 日", "2019-05-03")]
    [InlineData("2016年9月—现在", "2016-09 / open (现在)")]
    [InlineData("２０１９年５月", "2019-05")]
    // Japanese
    [InlineData("2019年5月～現在", "2019-05 / open (現在)")]
    [InlineData("2015年4月〜2019年3月", "2015-04 / 2019-03")]
    [InlineData("2019年5月から2021年3月まで", "2019-05 / 2021-03")]
    // Korean
    [InlineData("2019년 5월 – 현재", "2019-05 / open (현재)")]
    [InlineData("2019년 5월부터 2021년 6월까지", "2019-05 / 2021-06")]
    [InlineData("2019.03 ~ 재직 중", "2019-03 / open (재직 중)")]
    // Arabic, Persian, Urdu
    [InlineData("يناير 2019 - حتى الآن", "2019-01 / open (حتى الآن)")]
    [InlineData("من مايو 2019 إلى يونيو 2021", "2019-05 / 2021-06")]
    [InlineData("أغسطس ٢٠١٩", "2019-08")]
    [InlineData("كانون الثاني 2019 – الحاضر", "2019-01 / open (الحاضر)")]
    [InlineData("منذ 2018", "2018 / open")]
    [InlineData("ژانویه ۲۰۱۹ تا اکنون", "2019-01 / open (اکنون)")]
    [InlineData("جنوری 2019 – حال", "2019-01 / open (حال)")]
    // Hindi, Bengali
    [InlineData("मई २०१९ – वर्तमान", "2019-05 / open (वर्तमान)")]
    [InlineData("जनवरी 2019 से मार्च 2020 तक", "2019-01 / 2020-03")]
    [InlineData("जून 2019 से अब तक", "2019-06 / open (से अब तक)")]
    [InlineData("মে ২০১৯ – বর্তমান", "2019-05 / open (বর্তমান)")]
    [InlineData("জানুয়ারি ২০১৯ থেকে জুন ২০২০ পর্যন্ত", "2019-01 / 2020-06")]
    public void Dates_are_read_in_many_languages(string text, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var range = DateReader.Read(text, default, diagnostics);

        Assert.Equal(expected, ResumeText.Of(range));
        Assert.Equal(text, range.Text);
        Assert.Equal(0, diagnostics.Count);
    }
}
