using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.Editors;
using ResumeRender.Parsing.Html;
using ResumeRender.Parsing.JsonResume.Programs;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume;

/// <summary>Reads JSON Resume, every version, and JSON that is like it.</summary>
internal sealed class JsonResumeImporter : IImporter
{
    /// <summary>So much of the beginning tells what a file is.</summary>
    private const int Beginning = 4000;

    /// <inheritdoc/>
    public string Id => "json";

    /// <inheritdoc/>
    public string Summary => "JSON Resume, also with comments, old keys and keys of one's own";

    /// <inheritdoc/>
    /// <remarks>No other format begins with a brace and a key.</remarks>
    public double Recognizes(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var isNamedSo =
            source.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || source.Name.EndsWith(".jsonc", StringComparison.OrdinalIgnoreCase)
            || source.Name.EndsWith(".json5", StringComparison.OrdinalIgnoreCase);
        // Above a brace, `# …` is a comment in a file of JSON, and the name of a person in one of Markdown.
        if (!isNamedSo && source.Text.AsSpan().TrimStart() is ['#', ..])
            return 0;
        var text = SkipComments(source.Text.AsSpan(0, Math.Min(Beginning, source.Text.Length)));
        // A file that is named so and is something else is told where it breaks.
        if (text is not ['{', ..])
            return !isNamedSo ? 0 : text is ['[', ..] ? 0.95 : 0.9;
        var isKnown = false;
        foreach (
            var key in (ReadOnlySpan<string>)
                [
                    "basics", "work", "education", "skills", "name", "sections", "$schema", "projects", "meta",
                    "volunteer",
                ]
        )
            isKnown |= text.Contains(key, StringComparison.OrdinalIgnoreCase);
        var inside = SkipComments(text[1..]);
        var beginsWithKey = inside is ['"' or '\'' or '“' or '}', ..] || BeginsWithBareKey(inside);
        return beginsWithKey ? (isKnown ? 0.98 : 0.8) + (isNamedSo ? 0.01 : 0) : isNamedSo ? 0.95 : 0;
    }

    /// <inheritdoc/>
    public Resume Import(SourceText source, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        StruckText.Tell(source, 0, source.Text.Length, "<~", diagnostics);
        UnsafeLinks.Tell(source, diagnostics);
        MouseTitles.Tell(source, 0, source.Text.Length, diagnostics);
        var told = new DiagnosticBag();
        var node = JsonReader.Read(source, told);
        if (node is DataList { Items: [DataMap only] })
            node = only;
        // Of what is not JSON at all, what the reader says of each word would bury what is wrong.
        if (node is DataMap or DataList)
            diagnostics.AddRange(told.ToImmutable());
        if (node is DataMap read)
            node = EditorDocuments.ToText(read, diagnostics);
        if (node is DataMap map)
        {
            HiddenWords.Tell(map, diagnostics);
            return OtherData.Is(map) ? OtherData.LeaveOut(map, diagnostics) : JsonResumeMapper.Map(map, diagnostics);
        }

        var begin = source.Text.Length - source.Text.AsSpan().TrimStart().Length;
        diagnostics.Add(
            node is DataList
                ? JsonResumeDiagnostics.NotAnObject(node.Span)
                : DataDiagnostics.NotJson(source.Span(begin, Math.Min(1, source.Text.Length - begin)))
        );
        return new Resume();
    }

    /// <summary><c>basics: …</c>: a word and a colon. Text such as <c>{x} and more: …</c> begins with a brace as
    /// well.</summary>
    private static bool BeginsWithBareKey(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$' or '-'))
            end++;
        return end > 0 && text[end..].TrimStart() is [':', ..];
    }

    private static ReadOnlySpan<char> SkipComments(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart();
            var end = text switch
            {
                ['/', '/', ..] or ['#', ..] => text.IndexOf('\n'),
                ['/', '*', ..] => text.IndexOf("*/") is >= 0 and var close ? close + 2 : -1,
                _ => 0,
            };
            if (end <= 0)
                return text;
            text = text[end..];
        }
    }
}
