using Markdig.Syntax.Inlines;

namespace ResumeRender.Parsing.Markdown.Signs;

/// <summary>What a website's generator replaces by something of its own: <c>{{&lt; icon "envelope" &gt;}}</c>, <c>{%
/// include nav.html %}</c>.</summary>
internal sealed class ShortcodeInline : LeafInline
{
    /// <summary>The first word; of the end of a pair with its stroke, as in <c>/button</c>.</summary>
    public required string Name { get; init; }

    /// <summary>A small picture that says what the words after it are.</summary>
    public bool IsIcon =>
        Name.Contains("icon", StringComparison.OrdinalIgnoreCase) || Name is "fa" or "fas" or "fab" or "far";

    /// <summary>The end of the pair that makes a button of the words between; null for what is not a button.</summary>
    public ShortcodeInline? FindEndOfButton()
    {
        if (!Name.Contains("button", StringComparison.OrdinalIgnoreCase) || Name[0] == '/')
            return null;
        for (var next = NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is ShortcodeInline end && end.Name == "/" + Name)
                return end;
        }

        return null;
    }
}
