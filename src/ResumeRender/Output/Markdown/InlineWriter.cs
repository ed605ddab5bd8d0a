using System.Text;
using ResumeRender.Model;

namespace ResumeRender.Output.Markdown;

/// <summary>Writes marked text as the inlines of Markdown, so that a reader of CommonMark finds the same text with the
/// same marks.</summary>
/// <remarks>
/// Stars make bold and italics only where they touch words in the right way (CommonMark 0.31, §6.2); where they would
/// not, the tags of HTML stand, which do so everywhere. A sign gets a backslash only where it would be taken for a
/// mark.
/// </remarks>
internal static class InlineWriter
{
    /// <summary>The text, for the middle of a line.</summary>
    internal static string Of(RichText text)
    {
        var markdown = new StringBuilder();
        for (var i = 0; i < text.Count; i++)
            Append(markdown, text, i);
        return markdown.ToString();
    }

    /// <summary>Text without marks, for the middle of a line.</summary>
    internal static string Of(string text) => Of(RichText.Plain(text));

    /// <summary>The text for the start of a line, where some signs would make a list, a heading or a
    /// quotation.</summary>
    internal static string AtStart(RichText text) => GuardStart(Of(text));

    /// <summary>Text without marks for the start of a line.</summary>
    internal static string AtStart(string text) => GuardStart(Of(text));

    private static string GuardStart(string markdown)
    {
        if (markdown.Length == 0)
            return markdown;
        if (markdown[0] is '#' or '>' or '-' or '+' or '=' or ':' or '~')
            return "\\" + markdown;
        var digits = markdown.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && markdown[digits] is '.' or ')' && digits > 0 ? markdown.Insert(digits, "\\") : markdown;
    }

    private static void Append(StringBuilder markdown, RichText text, int index)
    {
        var run = text[index];
        var isLink = run.Link is not null;
        if (run is { Marks: TextMarks.None, Link: { } address } && address == run.Text && IsAutolink(address))
        {
            markdown.Append('<').Append(address).Append('>');
            return;
        }

        var before = index > 0 ? text[index - 1] : null;
        var after = index + 1 < text.Count ? text[index + 1] : null;
        // Inside of a link's brackets nothing else touches the signs.
        var canUseSigns =
            isLink
            || (
                IsOpen(before, static t => t[^1], " ([{\"“‘—–/") && IsOpen(after, static t => t[0], " .,;:!?)]}\"”’—–/")
            );
        canUseSigns &=
            run.Text[0] is not ' ' and not '\u00A0'
            && run.Text[^1] is not ' ' and not '\u00A0'
            && !char.IsWhiteSpace(run.Text[0])
            && !char.IsWhiteSpace(run.Text[^1]);
        if (isLink)
            markdown.Append('[');
        AppendMarked(markdown, run, canUseSigns);
        if (isLink)
            markdown.Append("](").Append(Destination(run.Link!)).Append(')');
    }

    private static bool IsOpen(TextRun? neighbour, Func<string, char> touching, string signs) =>
        neighbour is null
        || (
            neighbour is { Marks: TextMarks.None, Link: null }
            && signs.Contains(touching(neighbour.Text), StringComparison.Ordinal)
        );

    private static void AppendMarked(StringBuilder markdown, TextRun run, bool canUseSigns)
    {
        var (strong, emphasis, code) = (
            run.Marks.HasFlag(TextMarks.Strong),
            run.Marks.HasFlag(TextMarks.Emphasis),
            run.Marks.HasFlag(TextMarks.Code)
        );
        var signs = (strong ? "**" : "") + (emphasis ? "*" : "");
        markdown.Append(canUseSigns ? signs : (strong ? "<strong>" : "") + (emphasis ? "<em>" : ""));
        if (
            code
            && canUseSigns
            && !run.Text.Contains('`', StringComparison.Ordinal)
            && !run.Text.Contains('|', StringComparison.Ordinal)
        )
            markdown.Append('`').Append(run.Text).Append('`');
        else if (code)
            markdown.Append("<code>").Append(MarkdownEscape.Of(run.Text)).Append("</code>");
        else
            markdown.Append(MarkdownEscape.Of(run.Text));
        markdown.Append(canUseSigns ? signs : (emphasis ? "</em>" : "") + (strong ? "</strong>" : ""));
    }

    /// <remarks>An address with brackets or the like is written in angle brackets.</remarks>
    private static string Destination(string uri)
    {
        var escaped = uri.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("&", "\\&", StringComparison.Ordinal);
        return escaped.AsSpan().ContainsAny('(', ')') ? $"<{escaped}>" : escaped;
    }

    private static bool IsAutolink(string uri) =>
        uri.Contains(':', StringComparison.Ordinal) && !uri.AsSpan().ContainsAny("<> \\&");

    /// <summary>The words that lead to a page.</summary>
    internal static string Words(WebLink link) =>
        AtStart(
            new RichText([new TextRun(string.IsNullOrEmpty(link.Text) ? link.Uri : link.Text, Link: link.Uri)])
        );
}
