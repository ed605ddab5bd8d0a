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

    /// <summary>Names that every document has.</summary>
    internal static StyleNames CreateNames() => new("Normal", "Default Paragraph Font", "Hyperlink", "FollowedHyperlink");

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
        var run = new RunPropertiesBaseStyle(WithKerning(paragraphs.Body.Over(new TextLook(Color: Rgb.Black, Tracking: 0, Bold: false, Italic: false))));
        run.AppendChild(new Languages { Val = composition.Language, EastAsia = composition.Language, Bidi = composition.Language });
        var lineHeight = paragraphs.BodyLineHeight;
        return new DocDefaults(
            new RunPropertiesDefault(run),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new WidowControl(), ParagraphFormat.SpacingOf(0, lineHeight))));

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
        var normal = new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = NormalId, Default = true };
        if (rightToLeft)
            normal.AppendChild(new StyleParagraphProperties(new BiDi()));
        return normal;
    }

    private static Style DefaultFont() =>
        new(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden(), new UnhideWhenUsed())
        {
            Type = StyleValues.Character,
            StyleId = DefaultFontId,
            Default = true,
        };

    private static Style Paragraph(ParagraphStyle style, int textWidth, TextLook body, bool rightToLeft)
    {
        var element = new Style(new StyleName { Val = style.Name }, new BasedOn { Val = NormalId }, new PrimaryStyle())
        {
            Type = StyleValues.Paragraph,
            StyleId = style.Id,
            CustomStyle = IsBuiltIn(style) ? null : true,
        };
        element.AppendChild(new StyleParagraphProperties(ParagraphFormat.PropertiesOf(style, textWidth, rightToLeft)));
        var run = new StyleRunProperties(TextLook.Of(style.Look.Text).Over(body).Properties());
        if (run.HasChildren)
            element.AppendChild(run);
        return element;
    }

    private static bool IsBuiltIn(ParagraphStyle style) => style.Role is not (ParagraphRole.Plain or ParagraphRole.Rule);

    private static Style Character(string id, string name, TextLook look)
    {
        var element = new Style(new StyleName { Val = name }, new BasedOn { Val = DefaultFontId }, new PrimaryStyle())
        {
            Type = StyleValues.Character,
            StyleId = id,
        };
        element.AppendChild(new StyleRunProperties(look.Properties()));
        return element;
    }

    private static Style Link(string id, string name, TextLook look)
    {
        var style = Character(id, name, look);
        // The look says how a link looks: without this some programs underline it.
        style.StyleRunProperties!.AppendChild(new Underline { Val = UnderlineValues.None });
        return style;
    }
}
