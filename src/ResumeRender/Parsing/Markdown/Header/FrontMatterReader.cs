using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Markdown.Header;

/// <summary>Reads the lines between <c>---</c> and <c>---</c> at the top of a file.</summary>
/// <remarks>
/// They are YAML; the names of keys on the way down to a value say nothing, so people may group them as they like. Keys
/// that mean nothing here are kept in the metadata and reported.
/// </remarks>
internal sealed class FrontMatterReader
{
    private readonly SourceText _source;
    private readonly FrontMatterFields _fields;
    private readonly DiagnosticBag _diagnostics;

    private FrontMatterReader(SourceText source, FrontMatterFields fields, DiagnosticBag diagnostics) =>
        (_source, _fields, _diagnostics) = (source, fields, diagnostics);

    public static FrontMatter Read(SourceText source, DiagnosticBag diagnostics)
    {
        var fields = new FrontMatterFields(diagnostics);
        var end = FrontMatterFence.FindEnd(source.Text);
        if (end > 0)
        {
            new FrontMatterReader(source, fields, diagnostics).ReadYaml(end);
            FrontMatterTitles.Give(fields, source.Text.AsSpan(end), diagnostics);
            fields.TellSettings();
        }

        return fields.ToFrontMatter();
    }

    private void ReadYaml(int end)
    {
        var start = _source.Text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (YamlReader.Read(_source, start, end, _diagnostics) is { } node)
            new FrontMatterTree(_fields).Walk("", node);
        else
            ReadLines(start, end);
    }

    /// <summary>What cannot be read as YAML still has keys and values.</summary>
    private void ReadLines(int start, int end)
    {
        var setting = "";
        while (start < end)
        {
            var newLine = _source.Text.IndexOf('\n', start);
            var line = _source.Text.AsSpan(start, newLine - start);
            var isBelow = line.Length > 0 && (line[0] is '-' or ' ' or '\t');
            if (!isBelow)
                setting =
                    line.IndexOf(':') is > 0 and var keyEnd && DocumentSettings.Has(line[..keyEnd].ToString())
                        ? line[..keyEnd].ToString()
                        : "";
            if (setting.Length > 0)
            {
                var text = isBelow ? line.Trim(" -\t") : line[(setting.Length + 1)..].Trim();
                if (!text.IsEmpty)
                    _fields.AddSetting(setting, text.ToString(), _source.Span(start, line.Length));
                start = newLine + 1;
                continue;
            }

            var colon = line.IndexOf(": ");
            var value = line[(colon < 0 ? 0 : colon + 2)..].Trim().ToString();
            if (value.Length > 0)
                _fields.Set(
                    colon < 0 ? "text" : line[..colon].Trim(" -\"'").ToString().ToLowerInvariant(),
                    value,
                    _source.Span(start, line.Length)
                );
            start = newLine + 1;
        }
    }
}
