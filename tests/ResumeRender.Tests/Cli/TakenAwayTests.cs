using System.IO.Compression;
using System.Text;
using ResumeRender.Cli;
using ResumeRender.Cli.Host;
using ResumeRender.Layouts;
using ResumeRender.Testing.Pdf;

namespace ResumeRender.Tests.Cli;

/// <summary>What is taken away stands nowhere: not on the page, not in its metadata, not in its name.</summary>
public sealed class TakenAwayTests : IDisposable
{
    private static readonly string[] Secrets = ["dana", "okafor", "7946", "leeds", "backend", "none"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_output_of_any_format_tells_who_it_was_and_none_prints_the_word()
    {
        File.WriteAllText(_folder.File("okafor dana.json"), """
            {
              "basics": {
                "name": "Dana Okafor", "label": "Backend engineer", "email": "dana@example.com", "phone": "+44 20 7946 0123",
                "image": "dana.jpg", "url": "https://dana.example", "location": { "city": "Leeds", "countryCode": "GB" },
                "profiles": [{ "network": "GitHub", "username": "danaokafor" }]
              },
              "skills": [{ "name": "Baking", "keywords": ["Bread"] }],
              "meta": { "author": "Dana Okafor", "render": { "photo": "dana.jpg" } }
            }
            """
        );
        string[] removal =
        [
            .. "name headline email phone location link photo"
                .Split(' ')
                .SelectMany(static part => new[] { $"--{part}", "none" }),
        ];

        Assert.Equal(0, Run(["all", "okafor dana.json", "-o", "out", "--quiet", "--strict", .. removal]));

        var files = Directory.GetFiles(_folder.File("out"));
        Assert.Equal(9, files.Length);
        foreach (var file in files)
        {
            var text = Path.GetFileName(file) + "\n" + TextOf(file);
            Assert.All(Secrets, secret =>
                Assert.False(Reads(text, secret), $"{Path.GetFileName(file)} tells `{secret}`")
            );
        }
    }

    /// <summary>The style sheet of a web page says <c>none</c> for itself, and its policy <c>'none'</c>.</summary>
    private static bool Reads(string text, string secret) =>
        secret == "none"
            ? text.Split('\n')
                .Any(static line =>
                    line.Trim().Equals("none", StringComparison.OrdinalIgnoreCase)
                    || line.Contains(">none<", StringComparison.OrdinalIgnoreCase)
                )
            : text.Contains(secret, StringComparison.OrdinalIgnoreCase);

    private static string TextOf(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return Path.GetExtension(file) switch
        {
            ".pdf" => PdfSource.Unpack(bytes).Text + PdfText.Plain(bytes),
            ".png" => "",
            ".docx" => string.Concat(PartsOf(bytes)),
            _ => WithoutFonts(Encoding.UTF8.GetString(bytes)),
        };
    }

    /// <summary>Fonts in base64 hold every short word sooner or later.</summary>
    private static string WithoutFonts(string text) =>
        string.Join('\n', text.Split('\n').Where(static line => !line.Contains(";base64,", StringComparison.Ordinal)));

    private static IEnumerable<string> PartsOf(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        foreach (
            var entry in zip.Entries.Where(static e =>
                e.Name.EndsWith(".xml", StringComparison.Ordinal) || e.Name.EndsWith(".rels", StringComparison.Ordinal)
            )
        )
        {
            using var reader = new StreamReader(entry.Open());
            yield return reader.ReadToEnd();
        }
    }

    private int Run(string[] args)
    {
        using var error = new StringWriter();
        var code = ResumeCli.Run(
            args,
            BuiltInLayouts.Catalog,
            new CliHost
            {
                Input = Stream.Null,
                Output = Stream.Null,
                Error = error,
                WorkingFolder = _folder.Path,
            }
        );
        return code;
    }
}
