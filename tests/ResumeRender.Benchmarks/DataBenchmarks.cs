using System.Text;
using BenchmarkDotNet.Attributes;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Parsing;

namespace ResumeRender.Benchmarks;

/// <summary>A megabyte of data: what <c>convert</c> does with far more than anybody has.</summary>
[MemoryDiagnoser]
public class DataBenchmarks
{
    private const int Bytes = 1_000_000;

    private byte[] _bytes = [];
    private string _name = "";

    /// <summary>How the megabyte is written.</summary>
    [Params("json", "json in one line", "yaml", "rendercv")]
    public string Form { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        var text = new StringBuilder(Head(Form));
        for (var i = 0; text.Length < Bytes; i++)
            text.Append(Job(Form, i));
        text.Append(Form.StartsWith("json", StringComparison.Ordinal) ? "]}" : "");
        (_bytes, _name) = (Encoding.UTF8.GetBytes(text.ToString()), Form.StartsWith("json", StringComparison.Ordinal) ? "me.json" : "me.yaml");
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

    private static string Head(string form) => form switch
    {
        "yaml" => "basics:\n  name: Bo Lind\nwork:\n",
        "rendercv" => "cv:\n  name: Bo Lind\n  sections:\n    experience:\n",
        _ => """{"basics": {"name": "Bo Lind"}, "work": [""",
    };

    private static string Job(string form, int i) => form switch
    {
        "yaml" => FormattableString.Invariant($"  - name: Firm {i}\n    position: Baker\n    startDate: 2019-03\n    endDate: Present\n    summary: |\n      Baked **bread** & rolls\n      - rye\n    highlights:\n      - One & two: three #1 of it\n    odd:\n      a: [1]\n"),
        "rendercv" => FormattableString.Invariant($"      - company: Firm {i}\n        position: Smith\n        start_date: 2020-01\n        highlights:\n          - Forged **steel** for #1 ships: all of them\n          - **Won** a prize\n"),
        "json" => FormattableString.Invariant($"{{\n  \"name\": \"Firm {i}\",\n  \"position\": \"Baker\",\n  \"startDate\": \"2019-03\",\n  \"endDate\": \"Present\",\n  \"summary\": \"Baked **bread**\\n- rolls\",\n  \"highlights\": [\n    \"One & two\"\n  ]\n}},\n"),
        _ => FormattableString.Invariant($"{{\"name\": \"Firm {i}\", \"position\": \"Baker\", \"startDate\": \"2019-03\", \"endDate\": \"Present\", \"summary\": \"Baked **bread**\\n- rolls\", \"highlights\": [\"One & two\"]}},"),
    };
}
