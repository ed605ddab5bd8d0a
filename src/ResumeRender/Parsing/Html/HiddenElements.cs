using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Html;

/// <summary>Leaves out the elements of HTML that no reader of the page sees because its author hid them:
/// <c>hidden</c>, <c>display: none</c>, <c>visibility: hidden</c>, <c>&lt;template&gt;</c>, a dialog that is not
/// open.</summary>
/// <remarks>
/// <c>aria-hidden</c> is for pictures that adorn, which everybody sees. An element that never ends is text: cutting off
/// the rest of a résumé would be worse. One note tells all words that are left out.
/// </remarks>
internal static class HiddenElements
{
    private const int LongestCode = 300;

    private static readonly string[] Signs = ["hidden", "display", "visibility", "<template", "<dialog"];

    /// <summary>The text without them; places are those of the new text.</summary>
    public static SourceText LeaveOut(SourceText source, DiagnosticBag diagnostics)
    {
        var words = new List<string>();
        if (Cut(source.Text, words, out var first) is not { } left)
            return source;
        var rest = new SourceText(source.Name, left);
        if (words.Count > 0)
            diagnostics.Add(
                ParsingDiagnostics.HiddenElementsLeftOut(rest.Span(Math.Min(first, left.Length), 0), words)
            );
        return rest;
    }

    /// <summary>The text of a value without them; null if it has none.</summary>
    public static string? LeaveOut(string value) => Cut(value, [], out _);

    /// <summary>True if a value has some; their words are added.</summary>
    public static bool Find(string value, List<string> words) => Cut(value, words, out _) is not null;

    private static string? Cut(string text, List<string> words, out int first)
    {
        first = -1;
        if (!Array.Exists(Signs, s => text.Contains(s, StringComparison.OrdinalIgnoreCase)))
            return null;
        var rules = HidingRules.Of(text);
        var endless = new HashSet<string>();
        var left = new StringBuilder(text.Length);
        var from = 0;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = NextTag(text, at))
        {
            if (!HtmlTag.TryRead(text, at, out var tag) || tag.IsClosing)
                continue;
            if (endless.Contains(tag.Name) || !IsHidden(text, tag, rules) || IsCode(text, at))
            {
                at = tag.End - 1;
                continue;
            }

            var end = ElementEnd.Find(text, tag);
            if (end < 0)
            {
                endless.Add(tag.Name);
                continue;
            }

            left.Append(text, from, at - from);
            first = first < 0 ? left.Length : first;
            AddWords(text[tag.End..end], words);
            // The lines keep their numbers.
            left.Append('\n', text.AsSpan(at, end - at).Count('\n'));
            var isBetweenSpaces = left.Length > 0 && left[^1] == ' ' && end < text.Length && text[end] == ' ';
            from = isBetweenSpaces ? end + 1 : end;
            at = end - 1;
        }

        return from == 0 ? null : left.Append(text, from, text.Length - from).ToString();
    }

    private static int NextTag(string text, int at) =>
        at + 1 < text.Length ? text.IndexOf('<', at + 1) : -1;

    private static bool IsHidden(string text, HtmlTag tag, HidingRules rules)
    {
        // Pages hide all of themselves until they are loaded.
        if (tag.Name is "html" or "body" or "head" or "main" or "style" or "script" or HtmlTag.Comment or "!doctype")
            return false;
        var attributes = tag.AttributesIn(text);
        return tag.Name == "template"
            || (tag.Name == "dialog" && TagAttributes.ValueOf(attributes, "open") is null)
            || TagAttributes.ValueOf(attributes, "hidden") is not null
            || rules.Hide(tag.Name, attributes);
    }

    /// <summary>The words between the tags; an element without words is a button or a picture.</summary>
    private static void AddWords(string content, List<string> words)
    {
        var plain = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '<' && HtmlTag.TryRead(content, i, out var tag))
            {
                plain.Append(tag.IsBlock ? " " : "");
                i = tag.End - 1;
            }
            else
            {
                plain.Append(content[i]);
            }
        }

        if (Whitespace.Collapse(plain.ToString().AsSpan().Trim()) is { Length: > 0 } found)
            words.Add(found);
    }

    /// <summary>True if a place stands between backticks on its line, as words about code do.</summary>
    private static bool IsCode(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - LongestCode)..at);
        before = before[(before.LastIndexOf('\n') + 1)..];
        var after = text.AsSpan(at, Math.Min(LongestCode, text.Length - at));
        var lineEnd = after.IndexOf('\n');
        return (lineEnd < 0 ? after : after[..lineEnd]).Contains('`') && before.Count('`') % 2 == 1;
    }
}
