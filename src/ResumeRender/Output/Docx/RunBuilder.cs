using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>Makes runs of text and links.</summary>
internal sealed class RunBuilder(CharacterStyles styles)
{
    /// <summary>The tab that sets off a lead or trail.</summary>
    /// <remarks>An element of its own: a tab character in text is lost by Google Docs.</remarks>
    internal static Run Tab() => new(new TabChar());

    /// <summary>A space where a tab would find no place.</summary>
    internal static Run Space() => new(TextOf(" "));

    /// <summary>The runs of a part of a line.</summary>
    /// <param name="inlines">The part.</param>
    /// <param name="paragraph">How text looks that does not say otherwise.</param>
    internal IEnumerable<OpenXmlElement> Runs(ImmutableArray<Inline> inlines, TextStyle paragraph)
    {
        foreach (var inline in inlines)
        {
            var runs = inline switch
            {
                // Word would break at the hyphen of an address, whose halves are then copied without it; so its lines
                // end where they were foreseen.
                TextInline { EndsLine: true } => [new Run(new Break())],
                LinkInline link => Link(link, paragraph),
                TextInline text => Text(text, styles.Format(text.Style, paragraph)),
                _ => throw new ArgumentOutOfRangeException(
                    nameof(inlines),
                    inline,
                    "a kind of inline that Word's writer does not know"
                ),
            };
            foreach (var run in runs)
                yield return run;
        }
    }

    /// <summary>A link as a complex field.</summary>
    /// <remarks>
    /// ECMA-376-1 §17.16.18 and §17.16.5.25. Not <c>w:hyperlink</c>, whose text several readers of résumés skip. The
    /// result needs the Hyperlink style, or LibreOffice makes no link of it.
    /// </remarks>
    private IEnumerable<Run> Link(LinkInline link, TextStyle paragraph)
    {
        yield return new Run(new FieldChar { FieldCharType = FieldCharValues.Begin });
        yield return new Run(new FieldCode(Instruction(link)) { Space = SpaceProcessingModeValues.Preserve });
        yield return new Run(new FieldChar { FieldCharType = FieldCharValues.Separate });
        foreach (var text in link.Content)
        {
            foreach (var run in Text(text, styles.FormatLink(text.Style, paragraph)))
                yield return run;
        }

        yield return new Run(new FieldChar { FieldCharType = FieldCharValues.End });
    }

    /// <remarks>Nothing but the address: mammoth takes a screen tip after it for a part of it.</remarks>
    private static string Instruction(LinkInline link)
    {
        // A quotation mark would end the argument, and a backslash begin a switch.
        var address = PlainText
            .Of(link.Uri)
            .Replace("\\", "%5C", StringComparison.Ordinal)
            .Replace("\"", "%22", StringComparison.Ordinal);
        return $" HYPERLINK \"{address}\" ";
    }

    private static IEnumerable<Run> Text(TextInline inline, RunFormat format)
    {
        foreach (var piece in TextDirection.Split(PlainText.Of(inline.Text)))
        {
            var run = new Run();
            var properties = new RunProperties(Properties(format, piece.RightToLeft, inline.Language));
            if (properties.HasChildren)
                run.AppendChild(properties);
            run.AppendChild(TextOf(piece.Text));
            yield return run;
        }
    }

    private static IEnumerable<OpenXmlElement> Properties(RunFormat format, bool rightToLeft, string? language)
    {
        if (format.StyleId is not null)
            yield return new RunStyle { Val = format.StyleId };
        foreach (var property in format.Direct.Properties())
            yield return property;
        if (rightToLeft)
            yield return new RightToLeftText();
        if (language is not null)
            yield return rightToLeft ? new Languages { Bidi = language } : new Languages { Val = language };
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Text TextOf(string text)
    {
        var element = new DocumentFormat.OpenXml.Wordprocessing.Text(text);
        if (text.StartsWith(' ') || text.EndsWith(' ') || text.Contains("  ", StringComparison.Ordinal))
            element.Space = SpaceProcessingModeValues.Preserve;
        return element;
    }
}
