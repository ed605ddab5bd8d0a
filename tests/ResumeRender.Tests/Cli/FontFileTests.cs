using System.Text;
using ResumeRender.Cli;
using ResumeRender.Cli.Host;
using ResumeRender.Layouts;
using ResumeRender.Tests.Typesetting.Fonts;
using UglyToad.PdfPig;

namespace ResumeRender.Tests.Cli;

public sealed class FontFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly MemoryStream _output = new();

    public FontFileTests() => Directory.CreateDirectory(_folder.File("fonts"));

    public void Dispose()
    {
        _folder.Dispose();
        _error.Dispose();
        _output.Dispose();
    }

    [Fact]
    public void A_familys_name_comes_from_its_file_and_the_page_is_set_in_it()
    {
        File.WriteAllText(_folder.File("me.txt"), "Zoë Tan\n\nSkills\n\nLanguages: Python, SQL\n");
        Copy("Cantarell-Regular.otf", "a.OTF");
        Copy("Cantarell-Bold.otf", "b.otf");

        Assert.Equal(ExitCode.Done, Run("fonts", "--font-dir", "fonts"));
        Assert.Contains(
            "Cantarell        sans       your own",
            Encoding.UTF8.GetString(_output.ToArray()),
            StringComparison.Ordinal
        );

        Assert.Equal(
            ExitCode.Done,
            Run(
                "pdf", "me.txt", "--font-file", "fonts/a.OTF", "--font-file", "fonts/b.otf", "--font", "cantarell",
                "-o", "me.pdf"
            )
        );
        using var pdf = PdfDocument.Open(_folder.File("me.pdf"));
        Assert.EndsWith("Cantarell-Bold", pdf.GetPage(1).Letters[0].FontName, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_more_fonts_than_anyone_chooses_from_is_refused()
    {
        for (var i = 0; i <= 200; i++)
            File.WriteAllBytes(_folder.File($"fonts/{i}.ttf"), []);

        Assert.Equal(ExitCode.WrongUsage, Run("fonts", "--font-dir", "fonts"));
        Assert.Contains(
            "error[RR9040]: the folder `fonts` holds more than 200 fonts",
            _error.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_font_without_end_is_refused()
    {
        using (var file = File.Create(_folder.File("fonts/huge.ttf")))
            file.SetLength(33_000_000);

        Assert.Equal(ExitCode.OutsideWorld, Run("fonts", "--font-file", "fonts/huge.ttf"));
        Assert.Contains(
            "error[RR9209]: the font `fonts/huge.ttf` is larger than 32 MB",
            _error.ToString(),
            StringComparison.Ordinal
        );
    }

    private void Copy(string font, string name) =>
        File.WriteAllBytes(_folder.File("fonts/" + name), OwnFonts.Bytes(font));

    private int Run(params string[] args) =>
        ResumeCli.Run(
            args,
            BuiltInLayouts.Catalog,
            new CliHost
            {
                Input = Stream.Null,
                Output = _output,
                Error = _error,
                WorkingFolder = _folder.Path,
            }
        );
}
