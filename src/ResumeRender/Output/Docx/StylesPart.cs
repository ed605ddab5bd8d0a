using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>Makes <c>word/styles.xml</c>.</summary>
/// <remarks>
/// The defaults hold the look of most of the text, Normal adds nothing, and every other style stands on Normal and says
/// all that differs: whoever changes one style in Word changes no other.
/// </remarks>
internal static class StylesPart
{
    private const string NormalId = "Normal", DefaultFontId = "DefaultParagraphFont";

    private static OnOffValue On => new() { InnerText = "1" };

    /// <summary>Names that every document has.</summary>
    internal static StyleNames CreateNames() =>
        new("Normal", "Default Paragraph Font", "Hyperlink", "FollowedHyperlink");

    internal static Styles Create(Composition composition, ParagraphStyles paragraphs, CharacterStyles characters)
    {
        var textWidth = PageFormat.TextWidth(composition);
        var styles = new Styles(Defaults(composition, paragraphs), Normal(composition.RightToLeft), DefaultFont());
        foreach (var style in paragraphs.All)
            styles.AppendChild(Paragraph(style, textWidth, paragraphs.Body, composition.RightToLeft));
        foreach (var style in characters.All)
            styles.AppendChild(Character(style.Id, style.Name, style.Look));
        styles.AppendChild(Link(characters.Hyperlink.Id, characters.Hyperlink.Name, characters.Hyperlink.Look));
        // Word gives a link that was followed this style; without it here the link would turn purple.
        styles.AppendChild(Link("FollowedHyperlink", "FollowedHyperlink", characters.Hyperlink.Look));
        return styles;
    }

    private static DocDefaults Defaults(Composition composition, ParagraphStyles paragraphs)
    {
        var run = new RunPropertiesBaseStyle(
            WithKerning(paragraphs.Body.Over(new TextLook(Color: Rgb.Black, Tracking: 0, Bold: false, Italic: false)))
        );
        run.AppendChild(
            new Languages { Val = composition.Language, Bidi = composition.RightToLeft ? composition.Language : null }
        );
        var lineHeight = paragraphs.BodyLineHeight;
        return new DocDefaults(
            new RunPropertiesDefault(run),
            new ParagraphPropertiesDefault(
                new ParagraphPropertiesBaseStyle(new WidowControl(), ParagraphFormat.SpacingOf(0, lineHeight))
            )
        );

        // Kerning from one point up: Word kerns nothing unless told to.
        static IEnumerable<OpenXmlElement> WithKerning(TextLook look)
        {
            var done = false;
            foreach (var property in look.Properties())
            {
                if (property is FontSize)
                {
                    done = true;
                    yield return new Kern { Val = 2U };
                }

                yield return property;
            }

            if (!done)
                yield return new Kern { Val = 2U };
        }
    }

    private static Style Normal(bool rightToLeft)
    {
        var normal = NewStyle(StyleValues.Paragraph, NormalId, "Normal");
        normal.Default = On;
        normal.AppendChild(new PrimaryStyle());
        if (rightToLeft)
            normal.AppendChild(new StyleParagraphProperties(new BiDi()));
        return normal;
    }

    private static Style DefaultFont()
    {
        var font = NewStyle(StyleValues.Character, DefaultFontId, "Default Paragraph Font");
        font.Default = On;
        font.Append(new UIPriority { Val = 1 }, new SemiHidden(), new UnhideWhenUsed());
        return font;
    }

    private static Style NewStyle(StyleValues type, string id, string name) => new(new StyleName { Val = name })
    {
        Type = type,
        StyleId = id,
        CustomStyle = StyleNames.IsWordsOwn(name) ? null : On,
    };

    private static Style Paragraph(ParagraphStyle style, int textWidth, TextLook body, bool rightToLeft)
    {
        var element = NewStyle(StyleValues.Paragraph, style.Id, style.Name);
        element.AppendChild(new BasedOn { Val = NormalId });
        // Who types on after a heading wants text and not another heading.
        if (style.Role is ParagraphRole.Title or ParagraphRole.SectionHeading or ParagraphRole.EntryHeading)
            element.AppendChild(new NextParagraphStyle { Val = NormalId });
        element.AppendChild(new PrimaryStyle());
        element.AppendChild(new StyleParagraphProperties(ParagraphFormat.PropertiesOf(style, textWidth, rightToLeft)));
        var run = new StyleRunProperties(TextLook.Of(style.Look.Text).Over(body).Properties());
        if (run.HasChildren)
            element.AppendChild(run);
        return element;
    }

    private static Style Character(string id, string name, TextLook look)
    {
        var element = NewStyle(StyleValues.Character, id, name);
        element.Append(
            new BasedOn { Val = DefaultFontId },
            new PrimaryStyle(),
            new StyleRunProperties(look.Properties())
        );
        return element;
    }

    private static Style Link(string id, string name, TextLook look)
    {
        var style = Character(id, name, look);
        // The look says how a link looks: without this some programs underline it.
        if (look.Underlined is null)
            style.StyleRunProperties!.AppendChild(new Underline { Val = UnderlineValues.None });
        return style;
    }
}
