using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>How text looks, in Word's terms and units; what is null is as in the style below it.</summary>
/// <param name="Family">Name of the font.</param>
/// <param name="HalfPoints">Size of the type.</param>
/// <param name="Color">Colour of the letters.</param>
/// <param name="Tracking">Space after each letter in twips.</param>
/// <param name="Bold">Bold face.</param>
/// <param name="Italic">Italic face.</param>
/// <param name="Underlined">A line below the letters; null for none in what stands alone.</param>
internal sealed record TextLook(
    string? Family = null,
    int? HalfPoints = null,
    Rgb? Color = null,
    int? Tracking = null,
    bool? Bold = null,
    bool? Italic = null,
    bool? Underlined = null
)
{
    /// <summary>Looks like what is below.</summary>
    internal static TextLook Same { get; } = new();

    /// <summary>All of a style.</summary>
    internal static TextLook Of(TextStyle style) => new(
        style.Family,
        WordUnits.HalfPoints(style.Size),
        style.Color,
        WordUnits.Twips(style.Size * style.Tracking / 1000),
        style.Bold,
        style.Italic,
        style.Underlined ? true : null);

    /// <summary>The properties that this look adds to the one below.</summary>
    internal TextLook Over(TextLook below) => new(
        Family == below.Family ? null : Family,
        HalfPoints == below.HalfPoints ? null : HalfPoints,
        Color == below.Color ? null : Color,
        Tracking == below.Tracking ? null : Tracking,
        Bold == below.Bold ? null : Bold,
        Italic == below.Italic ? null : Italic,
        Underlined == below.Underlined ? null : Underlined ?? false);

    /// <summary>The look of text with this on top of another.</summary>
    internal TextLook On(TextLook below) => new(
        Family ?? below.Family,
        HalfPoints ?? below.HalfPoints,
        Color ?? below.Color,
        Tracking ?? below.Tracking,
        Bold ?? below.Bold,
        Italic ?? below.Italic,
        Underlined ?? below.Underlined);

    /// <summary>The part that a character style can carry.</summary>
    /// <remarks>
    /// Bold and italic are toggles (ECMA-376-1 §17.7.3): a character style can switch them on over a paragraph style
    /// that has them off, but never off.
    /// </remarks>
    internal TextLook Styleable =>
        this with
        {
            Bold = Bold is true ? true : null,
            Italic = Italic is true ? true : null,
        };

    /// <summary>The part that is neither bold nor italic.</summary>
    internal TextLook WithoutToggles => this with { Bold = null, Italic = null };

    /// <summary>The properties in the order of CT_RPr, to stand after <c>rStyle</c>.</summary>
    internal IEnumerable<OpenXmlElement> Properties()
    {
        if (Family is not null)
        {
            var font = WordUnits.FontName(Family);
            yield return new RunFonts { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = font };
        }

        if (Bold is { } bold)
        {
            yield return Switch<Bold>(bold);
            yield return Switch<BoldComplexScript>(bold);
        }

        if (Italic is { } italic)
        {
            yield return Switch<Italic>(italic);
            yield return Switch<ItalicComplexScript>(italic);
        }

        if (Color is { } color)
            yield return new Color { Val = color.ToString() };
        if (Tracking is { } tracking)
            yield return new Spacing { Val = tracking };
        if (HalfPoints is { } size)
        {
            yield return new FontSize { Val = Invariant(size) };
            yield return new FontSizeComplexScript { Val = Invariant(size) };
        }

        if (Underlined is { } underlined)
            yield return new Underline { Val = underlined ? UnderlineValues.Single : UnderlineValues.None };
    }

    private static T Switch<T>(bool on)
        where T : OnOffType, new() => on ? new T() : new T { Val = new OnOffValue { InnerText = "0" } };

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
