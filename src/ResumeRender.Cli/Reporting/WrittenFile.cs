using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResumeRender.Cli.Reporting;

/// <summary>A file that a command wrote, as standard output names it: for people in a line, for programs as an
/// object.</summary>
/// <param name="Name">The path as typed.</param>
/// <param name="Format">What is in it: <c>pdf</c>, <c>json</c>.</param>
/// <param name="Bytes">How long it is.</param>
internal sealed record WrittenFile(string Name, string Format, int Bytes)
{
    /// <summary>The name of standard output in messages.</summary>
    internal const string StandardOutput = "<stdout>";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How many pages the document has; null for data, which have none.</summary>
    internal int? Pages { get; init; }

    /// <summary>Which of several pages a picture shows; null for a file with all of them.</summary>
    internal int? Page { get; init; }

    /// <summary>How the page was filled.</summary>
    internal FitReport? Fit { get; init; }

    /// <summary>The command to type next.</summary>
    internal string? Next { get; init; }

    /// <summary>“me.pdf: 1 page, 28 KB”.</summary>
    internal string Text =>
        $"{Name}: {string.Join(", ", [.. PagesInWords is { } pages ? [pages] : Array.Empty<string>(), SizeInWords])}";

    private string? PagesInWords => (Page, Pages) switch
    {
        ({ } page, { } pages) => FormattableString.Invariant($"page {page} of {pages}"),
        (null, { } pages) => FormattableString.Invariant($"{pages} {(pages == 1 ? "page" : "pages")}"),
        _ => null,
    };

    private string SizeInWords =>
        FormattableString.Invariant(
            $"{Math.Max(1, (int)Math.Round(Bytes / 1000.0, MidpointRounding.AwayFromZero))} KB"
        );

    /// <summary>The same as one JSON object; standard output is the file <c>-</c>.</summary>
    internal string Json()
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("file", Name == StandardOutput ? "-" : Name);
            json.WriteString("format", Format);
            if (Pages is { } pages)
                json.WriteNumber("pages", pages);
            if (Page is { } page)
                json.WriteNumber("page", page);
            json.WriteNumber("bytes", Bytes);
            if (Fit is { } fit)
            {
                json.WritePropertyName("fit");
                FitInFigures.Write(json, fit);
            }

            if (Next is { } next)
                json.WriteString("next", next);
            json.WriteEndObject();
        }

        return JsonReporter.Escaped(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
