using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>Puts the pieces of a line together.</summary>
/// <remarks>Marks of a <see cref="RichText"/> are added to the style given: strong is bold, emphasis italic, code monospaced.</remarks>
/// <param name="codeFamily">Family for program text.</param>
public sealed class InlineBuilder(string codeFamily = "Source Code Pro")
{
    private readonly ImmutableArray<Inline>.Builder _inlines = ImmutableArray.CreateBuilder<Inline>();

    /// <summary>True if nothing was added yet.</summary>
    public bool IsEmpty => _inlines.Count == 0;

    /// <summary>Adds text with its marks and links.</summary>
    public InlineBuilder Add(RichText? text, TextStyle style)
    {
        foreach (var run in text ?? RichText.Empty)
        {
            var inline = new TextInline(run.Text, Marked(style, run.Marks), run.Span);
            _inlines.Add(run.Link is { } uri ? new LinkInline(uri, [inline], Describe(uri, run.Text)) : inline);
        }

        return this;
    }

    /// <summary>Adds a link.</summary>
    public InlineBuilder AddLink(WebLink link, TextStyle style)
    {
        var text = link.Text ?? Shorten(link.Uri);
        _inlines.Add(new LinkInline(link.Uri, [new TextInline(text, style, link.Span)], Describe(link.Uri, text)));
        return this;
    }

    /// <summary>Adds what stands between two pieces, unless nothing was added before.</summary>
    public InlineBuilder Separate(string separator, TextStyle style)
    {
        if (!IsEmpty)
            _inlines.Add(new TextInline(separator, style));
        return this;
    }

    /// <summary>The line so far.</summary>
    public ImmutableArray<Inline> Build() => _inlines.ToImmutable();

    private TextStyle Marked(TextStyle style, TextMarks marks) => marks == TextMarks.None ? style : style with
    {
        Bold = style.Bold || marks.HasFlag(TextMarks.Strong),
        Italic = style.Italic ^ marks.HasFlag(TextMarks.Emphasis),
        Family = marks.HasFlag(TextMarks.Code) ? codeFamily : style.Family,
        Size = marks.HasFlag(TextMarks.Code) ? style.Size * 0.92 : style.Size,
    };

    /// <summary>An address without what a reader does not need: scheme, <c>www.</c> and a last slash.</summary>
    private static string Shorten(string uri)
    {
        var text = uri.AsSpan();
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://", "mailto:", "tel:"])
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                text = text[scheme.Length..];
        }

        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            text = text[4..];
        return text.TrimEnd('/').ToString();
    }

    private static string Describe(string uri, string text) => uri switch
    {
        _ when uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) => $"E-mail {uri[7..]}",
        _ when uri.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) => $"Phone {text}",
        _ when uri.Contains(text, StringComparison.OrdinalIgnoreCase) => $"Web page {uri}",
        _ => $"{text} ({uri})",
    };
}
