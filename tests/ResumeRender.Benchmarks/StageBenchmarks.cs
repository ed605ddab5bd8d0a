using BenchmarkDotNet.Attributes;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Parsing;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Benchmarks;

/// <summary>One benchmark a stage, and the whole.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly WriteOptions Options = new() { Created = DateTimeOffset.UnixEpoch };

    private readonly ILayout _layout = BuiltInLayouts.Catalog.Default;
    private byte[] _bytes = [];
    private Resume _resume = new();
    private Composition _composition = null!;
    private PagedDocument _document = null!;

    [GlobalSetup]
    public void ReadSeed()
    {
        _bytes = File.ReadAllBytes(Seed.Path);
        _resume = Import();
        _composition = Compose();
        _document = Typesetter.Typeset(_composition, new DiagnosticBag()).Document;
    }

    [Benchmark]
    public Resume Import()
    {
        var diagnostics = new DiagnosticBag();
        var source = InputDecoder.Decode("seed.txt", _bytes, diagnostics);
        return ImporterCatalog.Default.Recognize(source).Import(source, diagnostics);
    }

    [Benchmark]
    public Composition Compose() => _layout.Compose(_resume, new LayoutContext());

    [Benchmark]
    public int Typeset() => Typesetter.Typeset(_composition, new DiagnosticBag()).Lines;

    [Benchmark]
    public long WritePdf()
    {
        using var output = new MemoryStream();
        WriterCatalog.PageWriters.First(static w => w.Id == "pdf").Write(_document, Options, output);
        return output.Length;
    }

    [Benchmark]
    public long WriteDocx()
    {
        using var output = new MemoryStream();
        WriterCatalog.FlowWriters.First(static w => w.Id == "docx").Write(_composition, Options, output);
        return output.Length;
    }

    [Benchmark(Baseline = true)]
    public int Whole() =>
        Renderer.Render(Import(), new RenderRequest("pdf", _layout), new RenderContext()).Bytes!.Length;
}
