using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Reporting;

/// <summary>Writes diagnostics for editors: one JSON object a line.</summary>
/// <remarks>Lines and columns count from 1; the end column is the one after the last character.</remarks>
internal sealed class JsonReporter(TextWriter error) : DiagnosticReporter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal override void Report(Diagnostic diagnostic)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(json, diagnostic);
        error.WriteLine(Escaped(Encoding.UTF8.GetString(buffer.WrittenSpan)));
    }

    /// <summary>The same JSON without a character that could upset a terminal: inside strings, where alone such a one
    /// can stand, its code says the same.</summary>
    internal static string Escaped(string json) => ControlCharacters.Escape(json);

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("severity", diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        });
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Span.Source is { } source)
        {
            var (line, column) = source.PositionOf(diagnostic.Span.Start);
            var (endLine, endColumn) = source.PositionOf(diagnostic.Span.End);
            json.WriteString("file", source.Name);
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteNumber("endLine", endLine);
            json.WriteNumber("endColumn", endColumn);
        }

        json.WriteStartArray("hints");
        foreach (var hint in diagnostic.Hints)
            json.WriteStringValue(hint);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
