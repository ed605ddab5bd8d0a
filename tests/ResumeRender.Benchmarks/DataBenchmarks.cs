using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Parsing;

namespace ResumeRender.Benchmarks;

/// <summary>A megabyte of data or text: what <c>convert</c> does with far more than anybody has.</summary>
[MemoryDiagnoser]
public class DataBenchmarks
{
    private const int Bytes = 1_000_000;

    private byte[] _bytes = [];
    private string _name = "";

    /// <summary>How the megabyte is written.</summary>
    [Params("json", "json in one line", "yaml", "rendercv", "text", "text with a date a line", "markdown")]
    public string Form { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        var text = new StringBuilder(Head(Form));
        for (var i = 0; text.Length < Bytes; i++)
            text.Append(Job(Form, i));
        text.Append(Form.StartsWith("json", StringComparison.Ordinal) ? "]}" : "");
        (_bytes, _name) = (Encoding.UTF8.GetBytes(text.ToString()), "me." + ExtensionOf(Form));
    }

    [Benchmark(Baseline = true)]
    public Resume Import() => ImporterCatalog.Default.Import(_name, _bytes, new DiagnosticBag())!;

    [Benchmark]
    public long Convert()
    {
        using var output = new MemoryStream();
        WriterCatalog.DataWriters.First(static w => w.Id == "json").Write(Import(), output);
        return output.Length;
    }

    private static string ExtensionOf(string form) => form switch
    {
        "yaml" or "rendercv" => "yaml",
        "markdown" => "md",
        _ => form[..4] == "json" ? "json" : "txt",
    };

    private static string Head(string form) => form switch
    {
        "text" or "text with a date a line" => "Bo Lind\nbo.lind@example.org\n\nEXPERIENCE\n\n",
        "markdown" => "# Bo Lind\n\nbo.lind@example.org\n\n## Experience\n\n",
        "yaml" => "basics:\n  name: Bo Lind\nwork:\n",
        "rendercv" => "cv:\n  name: Bo Lind\n  sections:\n    experience:\n",
        _ => """{"basics": {"name": "Bo Lind"}, "work": [""",
    };

    private static string Job(string form, int i) =>
        form switch
        {
            "text" => string.Create(
                CultureInfo.InvariantCulture,
                $"Baker\nFirm {i} Ltd, Leeds\nJan {1990 + (i % 30)} - Mar {1991 + (i % 30)}\n- Baked bread & "
                    + $"rolls\n- Won a prize\n\n"
            ),
            "text with a date a line" => string.Create(
                CultureInfo.InvariantCulture,
                $"Baker, Firm {i} Ltd, Leeds  Jan {1990 + (i % 30)} - Mar {1991 + (i % 30)}\n"
            ),
            "markdown" => string.Create(
                CultureInfo.InvariantCulture,
                $"### Baker, Firm {i} Ltd — Leeds *(Jan {1990 + (i % 30)} – Mar {1991 + (i % 30)})*\n\n- Baked "
                    + $"**bread** & rolls\n- Won a prize\n\n"
            ),
            "yaml" => string.Create(
                CultureInfo.InvariantCulture,
                $"  - name: Firm {i}\n    position: Baker\n    startDate: 2019-03\n    endDate: Present\n    "
                    + $"summary: |\n      Baked **bread** & rolls\n      - rye\n    highlights:\n      - One & two: "
                    + $"three #1 of it\n    odd:\n      a: [1]\n"
            ),
            "rendercv" => string.Create(
                CultureInfo.InvariantCulture,
                $"      - company: Firm {i}\n        position: Smith\n        start_date: 2020-01\n        "
                    + $"highlights:\n          - Forged **steel** for #1 ships: all of them\n          - **Won** a "
                    + $"prize\n"
            ),
            "json" => string.Create(
                CultureInfo.InvariantCulture,
                $"{{\n  \"name\": \"Firm {i}\",\n  \"position\": \"Baker\",\n  \"startDate\": \"2019-03\",\n  "
                    + $"\"endDate\": \"Present\",\n  \"summary\": \"Baked **bread**\\n- rolls\",\n  \"highlights\": "
                    + $"[\n    \"One & two\"\n  ]\n}},\n"
            ),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"name\": \"Firm {i}\", \"position\": \"Baker\", \"startDate\": \"2019-03\", \"endDate\": "
                    + $"\"Present\", \"summary\": \"Baked **bread**\\n- rolls\", \"highlights\": [\"One & two\"]}},"
            ),
        };
}
