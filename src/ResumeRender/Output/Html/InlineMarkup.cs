using System.Collections.Immutable;
using System.Text;
using ResumeRender.Layout;

namespace ResumeRender.Output.Html;

/// <summary>Writes the pieces of lines: text in its style, links and dates.</summary>
internal sealed class InlineMarkup(StyleClasses classes, FontFaces fonts)
{
    internal string Of(ImmutableArray<Inline> inlines, TextStyle around)
    {
        var html = new StringBuilder();
        foreach (var inline in inlines)
            Append(html, inline, around);
        return html.ToString();
    }

    /// <summary>A line of contact data: it breaks between its pieces first.</summary>
    internal string Pieces(ImmutableArray<Inline> inlines, TextStyle around)
    {
        var html = new StringBuilder();
        for (var i = 0; i < inlines.Length;)
        {
            var end = i;
            while (end < inlines.Length && inlines[end] is not TextInline { IsSeparator: true })
                end++;
            html.Append("<span class=\"piece\">").Append(Of(inlines[i..end], around));
            if (end < inlines.Length)
                AppendSign(html, (TextInline)inlines[end], around);
            html.Append(end < inlines.Length ? "</span> " : "</span>");

            i = end + 1;
        }

        return html.ToString();
    }

    /// <summary>A sign between two pieces: it stays with the piece before it and is not read out; the line may end at
    /// its last space.</summary>
    private void AppendSign(StringBuilder html, TextInline sign, TextStyle around)
    {
        html.Append("<span class=\"sign\" aria-hidden=\"true\">");
        Append(
            html,
            sign with
            {
                Text = sign.Text.EndsWith(' ') ? sign.Text[..^1] : sign.Text,
                IsSeparator = false,
            },
            around
        );
        html.Append("</span>");
    }

    private void Append(StringBuilder html, Inline inline, TextStyle around)
    {
        switch (inline)
        {
            case TextInline { IsSeparator: true } sign when !string.IsNullOrWhiteSpace(sign.Text):
                AppendSign(html, sign, around);
                html.Append(' ');
                break;
            case TextInline text:
                Append(html, text, around);
                break;
            case LinkInline link:
                html.Append($"<a href=\"{MarkupText.Of(link.Uri)}\"");
                var seen = string.Concat(link.Content.Select(static t => t.Text));
                // A name that a voice user cannot say because it is not what is seen helps nobody (WCAG 2.2, 2.5.3).
                if (
                    link.Description != seen
                    && !link.Description.StartsWith(seen, StringComparison.Ordinal)
                    && link.Description.Contains(seen, StringComparison.OrdinalIgnoreCase)
                )
                    html.Append($" aria-label=\"{MarkupText.Of(link.Description)}\"");
                html.Append('>');
                var isNumber = link.Uri.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
                // The style sheet underlines every link.
                foreach (var text in link.Content)
                    Append(
                        html,
                        text.Style.Underlined ? text with { Style = text.Style with { Underlined = false } } : text,
                        around,
                        isNumber
                    );
                html.Append("</a>");
                break;
        }
    }

    private void Append(StringBuilder html, TextInline text, TextStyle around, bool isNumber = false)
    {
        fonts.Use(text.Text, text.Style);
        var content =
            text.Dates is { } dates ? DateMarkup.Of(text.Text, dates)
            : isNumber ? WholeMarkup.Of(text.Text)
            : AddressMarkup.In(text.Text, WholeMarkup.In);
        var language = text.Language is { } tag ? $" lang=\"{MarkupText.Of(tag)}\"" : "";
        if (text.Style == around)
        {
            html.Append(language.Length == 0 ? content : $"<span{language}>{content}</span>");
            return;
        }

        var element =
            fonts.Catalog.FamilyOf(text.Style).Kind == FontKind.Monospace && text.Style.Family != around.Family ? "code"
            : text.Style.Bold && !around.Bold ? "b"
            : text.Style.Italic && !around.Italic ? "i"
            : "span";
        html.Append($"<{element} class=\"{classes.OfText(text.Style)}\"{language}>{content}</{element}>");
    }
}
