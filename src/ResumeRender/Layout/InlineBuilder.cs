using System.Collections.Immutable;
using ResumeRender.Layout.Links;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>Puts the pieces of a line together.</summary>
/// <remarks>Marks of a <see cref="RichText"/> are added to the style given: strong is bold, emphasis italic, code
/// monospaced.</remarks>
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
            var marked = Marked(style, run.Marks);
            // Among other words nothing else tells a link from them, on paper least of all.
            _inlines.Add(
                run.Link is { } uri
                    ? new LinkInline(
                        uri,
                        [new TextInline(run.Text, marked with { Underlined = true }, run.Span)],
                        LinkText.Describe(uri, run.Text)
                    )
                    : new TextInline(run.Text, marked, run.Span)
            );
        }

        return this;
    }

    /// <summary>Adds text that has no place in a source, such as a date or a separator.</summary>
    public InlineBuilder Add(string text, TextStyle style)
    {
        if (text.Length > 0)
            _inlines.Add(new TextInline(text, style));
        return this;
    }

    /// <summary>Adds pieces that are finished.</summary>
    public InlineBuilder Add(IEnumerable<Inline> inlines)
    {
        _inlines.AddRange(inlines);
        return this;
    }

    /// <summary>Adds a link whose address can be read on paper too; the author's own words for it stand before the
    /// address.</summary>
    public InlineBuilder AddLink(WebLink link, TextStyle style)
    {
        var text = LinkText.WithoutQuery(LinkText.Shorten(link.Uri));
        if (link.Text is { Length: > 0 } words && !link.Uri.Contains(words, StringComparison.OrdinalIgnoreCase))
            text = LinkText.Shorten(words) == text ? text : $"{words}: {text}";
        var description = LinkText.Describe(link.Uri, text);
        _inlines.Add(new LinkInline(link.Uri, [new TextInline(text, style, link.Span)], description));
        return this;
    }

    /// <summary>Adds an e-mail address that opens a message; words that are not an address stay text.</summary>
    public InlineBuilder AddEmail(ContactValue email, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(email);
        if (LinkText.IsEmail(email.Value))
            return AddLink(new WebLink($"mailto:{email.Value}", email.Span), style);
        _inlines.Add(new TextInline(email.Value, style, email.Span));
        return this;
    }

    /// <summary>Adds a phone number, as written, that opens a call; of two numbers each its own.</summary>
    /// <remarks>What does not surely dial the right number is text without a link.</remarks>
    public InlineBuilder AddPhone(ContactValue phone, TextStyle style)
    {
        foreach (var part in PhoneNumber.Parts(phone.Value))
        {
            var text = new TextInline(part.Text, style, phone.Span);
            _inlines.Add(part.Uri is { } uri ? new LinkInline(uri, [text], $"Phone {part.Text}") : text);
        }

        return this;
    }

    /// <summary>Adds a place, if there is one.</summary>
    public InlineBuilder AddPlace(Place? place, TextStyle style) =>
        place is null ? this : Add(RichText.Plain(place.Text, place.Span), style);

    /// <summary>Adds dates, if there are any.</summary>
    public InlineBuilder AddDates(DateRange? dates, DateFormat format, TextStyle style)
    {
        if (dates is not null && format.Format(dates) is { Length: > 0 } text)
            _inlines.Add(new TextInline(text, style, dates.Span) { Dates = dates });
        return this;
    }

    /// <summary>Adds what stands between two pieces, unless nothing was added before.</summary>
    /// <remarks>A sign between spaces, such as <c> | </c>, is left out where a line ends; a comma stays, and a space
    /// alone parts no pieces.</remarks>
    public InlineBuilder Separate(string separator, TextStyle style) =>
        IsEmpty
            ? this
            : Add([
                new TextInline(separator, style)
                {
                    IsSeparator = separator.StartsWith(' ') && !string.IsNullOrWhiteSpace(separator),
                },
            ]);

    /// <summary>The line so far.</summary>
    public ImmutableArray<Inline> Build() => _inlines.ToImmutable();

    private TextStyle Marked(TextStyle style, TextMarks marks) => marks == TextMarks.None ? style : style with
    {
        Bold = style.Bold || marks.HasFlag(TextMarks.Strong),
        Italic = style.Italic ^ marks.HasFlag(TextMarks.Emphasis),
        Family = marks.HasFlag(TextMarks.Code) ? codeFamily : style.Family,
        Size = marks.HasFlag(TextMarks.Code) ? style.Size * 0.95 : style.Size,
    };
}
