using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.Editors;
using ResumeRender.Parsing.Html;
using ResumeRender.Parsing.JsonResume;
using ResumeRender.Parsing.Markdown.Header;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>Reads résumés in YAML: RenderCV's keys, those of JSON Resume, and ones of people's own.</summary>
/// <remarks>What cannot be read as YAML is an error with its place: read as plain text, it would put keys on the
/// page.</remarks>
internal sealed class YamlImporter : IImporter
{
    /// <summary>So much of the beginning tells what a file is.</summary>
    private const int Beginning = 8000;

    /// <inheritdoc/>
    public string Id => "yaml";

    /// <inheritdoc/>
    public string Summary => "YAML with the keys of RenderCV or JSON Resume, and RenderCV's as JSON";

    /// <inheritdoc/>
    public double Recognizes(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = source.Text.AsSpan(0, Math.Min(Beginning, source.Text.Length)).TrimStart();
        if (text is ['{', ..])
            return text[1..].TrimStart().StartsWith("\"cv\"") ? 1 : 0;
        var isNamedSo =
            source.Name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            || source.Name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        var (keys, known, nested, others) = CountLines(text);
        // Between two rules may stand a first document of several, or the front matter of Markdown.
        if (
            FrontMatterFence.FindEnd(source.Text) is > 0 and var end
            && !source.Text.AsSpan(end + 3).IsWhiteSpace()
            && (!isNamedSo || others > 0)
        )
            return 0;
        if (known > 0 && nested > 0 && keys > 0 && others == 0)
            return isNamedSo ? 0.99 : 0.95;
        return isNamedSo ? 0.95 : 0;
    }

    /// <inheritdoc/>
    public Resume Import(SourceText source, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var isJson = source.Text.AsSpan().TrimStart() is ['{', ..];
        var node = isJson ? JsonReader.Read(source, diagnostics) : YamlReader.Read(source, diagnostics);
        if (node is DataList { Items: [DataMap only] })
            node = only;
        if (node is DataMap)
        {
            StruckText.Tell(source, 0, source.Text.Length, "<~", diagnostics);
            UnsafeLinks.Tell(source, diagnostics);
            MouseTitles.Tell(source, 0, source.Text.Length, diagnostics);
        }

        if (node is not null)
            node = EditorDocuments.ToText(node, diagnostics);
        if (node is not null)
            HiddenWords.Tell(node, diagnostics);
        if (node is DataMap map)
            return RenderCvMapper.IsResume(map)
                ? RenderCvMapper.Map(map, diagnostics)
                : JsonResumeMapper.Map(map, diagnostics);
        if (node is not null)
            diagnostics.Add(RenderCvDiagnostics.NoResume(node.Span));
        return new Resume();
    }

    /// <summary>Lines at the margin that begin with a key, with one that résumés have, lines below a key, and all
    /// others.</summary>
    private static (int Keys, int Known, int Nested, int Others) CountLines(ReadOnlySpan<char> text)
    {
        var (keys, known, nested, others) = (0, 0, 0, 0);
        var isBelowKey = false;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].TrimEnd();
            if (line.IsEmpty || line[0] == '#' || line.StartsWith("---") || line is "..." || line.StartsWith("%YAML"))
                continue;
            if (line[0] is ' ' or '\t' || line.StartsWith("- "))
            {
                nested += isBelowKey ? 1 : 0;
                others += isBelowKey || line[0] is ' ' or '\t' ? 0 : 1;
                continue;
            }

            var colon = line.IndexOf(':');
            isBelowKey = colon > 0 && (colon == line.Length - 1 || line[colon + 1] == ' ');
            var key = isBelowKey ? line[..colon] : default;
            if (key.IsEmpty || key.IndexOfAnyInRange('A', 'Z') >= 0 || key.Contains(' '))
            {
                others++;
                continue;
            }

            keys++;
            known += key
                is "cv"
                    or "basics"
                    or "name"
                    or "work"
                    or "education"
                    or "experience"
                    or "skills"
                    or "sections"
                    or "email"
                    or "design"
                ? 1
                : 0;
        }

        return (keys, known, nested, others);
    }
}
