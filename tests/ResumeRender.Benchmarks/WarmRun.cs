using System.Diagnostics;
using System.Globalization;
using ResumeRender.Diagnostics;
using ResumeRender.Layouts;
using ResumeRender.Parsing;

namespace ResumeRender.Benchmarks;

/// <summary>How long a PDF takes in a process that has made some already, from bytes to bytes.</summary>
internal static class WarmRun
{
    /// <summary>Long enough for the just-in-time compiler to have made its last version of everything.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    private const int Runs = 101;

    /// <summary>Prints the median in milliseconds.</summary>
    internal static void Print(string path)
    {
        var bytes = File.ReadAllBytes(path);
        for (var begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun) < WarmUp;)
            Render(bytes);
        var times = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Render(bytes);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        Console.WriteLine(times[Runs / 2].ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static void Render(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var source = InputDecoder.Decode("seed.txt", bytes, diagnostics);
        var resume = ImporterCatalog.Default.Recognize(source).Import(source, diagnostics);
        var result = Renderer.Render(
            resume,
            new RenderRequest("pdf", BuiltInLayouts.Catalog.Default),
            new RenderContext()
        );
        if (result.Bytes is null)
            throw new InvalidOperationException("The résumé does not fit on a page.");
    }
}
