using System.Collections.Frozen;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Programs;

/// <summary>Recognises design settings of another program's page: colours, sizes, names of fonts, classes of icons, and
/// the identifiers of its records.</summary>
/// <remarks>A key that a person may have too, such as <c>Favourite colour</c>, is one of these only by its
/// value.</remarks>
internal static class StyleKeys
{
    private const int LettersOfGuid = 36;

    private const int LettersOfRecord = 24;

    /// <summary>Such whatever their value.</summary>
    private static readonly FrozenSet<string> Names = Set(
        "font fontsize fontfamily fontweight fontstyle fontname fontcolor fontcolour headingfont bodyfont lineheight "
            + "letterspacing wordspacing borderradius borderwidth borderstyle padding paddingtop paddingbottom "
            + "paddingleft paddingright margin margins margintop marginbottom marginleft marginright opacity boxshadow "
            + "textalign textdecoration texttransform animation transition pagesize papersize templatename themename "
            + "layoutname themeid layoutid faicon faclass sortkey sortindex displayorder"
    );

    /// <summary>Such with any word for their value where “color” or “colour” stands after them.</summary>
    private static readonly FrozenSet<string> Painted = Set(
        "primary secondary tertiary accent theme text background foreground bg border link heading header title name "
            + "sidebar icon main base brand font highlight body fill stroke hover divider"
    );

    /// <summary>Such if their value is a colour of three figures, which elsewhere is as often a number.</summary>
    private static readonly FrozenSet<string> Colours = Set(
        "color colour accent primary secondary tertiary background foreground bg border link heading text sidebar brand"
    );

    /// <summary>Such if an object stands below.</summary>
    private static readonly FrozenSet<string> Groups = Set(
        "theme themes colors colours colorscheme colourscheme palette colorpalette fonts font typography styling "
            + "padding margin margins spacing border borders appearance"
    );

    /// <summary>Such if their value is one of these words.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Choices = new Dictionary<
        string,
        FrozenSet<string>
    >
    {
        ["size"] = Set("xs sm md lg xl xxl 2xl 3xl small medium large tiny huge"),
        ["variant"] = Set(
            "solid outline outlined ghost link plain filled contained text flat subtle soft compact detailed bar bars "
                + "dots tags tag chips badge pill list grid cards card timeline table inline stacked default minimal "
                + "primary secondary rounded square modern classic simple columns"
        ),
        ["align"] = Set("left right center centre justify start end top bottom middle"),
        ["alignment"] = Set("left right center centre justify start end top bottom middle"),
        ["shape"] = Set("round rounded circle square rectangle oval"),
        ["orientation"] = Set("horizontal vertical row column ltr rtl"),
        ["direction"] = Set("horizontal vertical row column ltr rtl"),
        ["viewmode"] = Set("list grid cards table timeline compact"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Units = ["px", "em", "rem", "pt", "vh", "vw"];

    private static readonly string[] IconClasses =
        ["fa-", "fas ", "far ", "fab ", "fal ", "fad ", "mdi-", "mdi ", "bi-", "bi bi-"];

    /// <summary>True for an entry that only says how a page looks, or by which name a program knows a record.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="holdsText">True for a key of running text, whose words are never judged.</param>
    public static bool IsStyle(DataEntry entry, bool holdsText)
    {
        var key = KeySet.Plain(entry.Key);
        if (entry.Value is DataMap map)
            return Groups.Contains(key)
                || (!map.Entries.IsEmpty && map.Entries.All(static e => IsStyle(e, holdsText: false)));
        if (entry.Value is not DataScalar { IsAbsent: false } scalar)
            return false;
        if (IsName(entry.Key, key))
            return true;
        var text = scalar.Text.Trim();
        return !holdsText
            && (
                Choices.GetValueOrDefault(key)?.Contains(text.ToLowerInvariant()) == true
                || IsColour(text, Colours.Contains(key))
                || IsLength(text)
                || IsRecord(text)
                || IsIconClass(text)
            );
    }

    /// <remarks>Words with spaces between them are a person's own.</remarks>
    private static bool IsName(string written, string key)
    {
        if (written.Contains(' ', StringComparison.Ordinal))
            return false;
        var paint =
            key.EndsWith("colour", StringComparison.Ordinal) ? key[..^"colour".Length]
            : key.EndsWith("color", StringComparison.Ordinal) ? key[..^"color".Length]
            : "";
        return Names.Contains(key) || Painted.Contains(paint);
    }

    /// <summary><c>#929AAB</c>, <c>rgba(1, 2, 3, 1)</c>, <c>#fff</c>.</summary>
    private static bool IsColour(string text, bool isOfColour)
    {
        if (text is ['#', .. var digits])
        {
            var isShort = digits.Length is 3 or 4 && (isOfColour || digits.Any(char.IsAsciiLetter));
            return (digits.Length is 6 or 8 || isShort) && digits.All(char.IsAsciiHexDigit);
        }

        var isFunction =
            text.StartsWith("rgb", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("hsl", StringComparison.OrdinalIgnoreCase);
        return isFunction && text.EndsWith(')') && text.Contains('(', StringComparison.Ordinal);
    }

    /// <summary><c>4px</c>, <c>1.5rem</c>.</summary>
    private static bool IsLength(string text)
    {
        var unit = Array.Find(Units, u => text.EndsWith(u, StringComparison.Ordinal));
        var number = unit is null ? "" : text[..^unit.Length];
        return number.Length > 0
            && char.IsAsciiDigit(number[^1])
            && number.All(static c => char.IsAsciiDigit(c) || c == '.');
    }

    /// <summary>A GUID, or the 24 figures by which a database knows a record.</summary>
    private static bool IsRecord(string text)
    {
        if (text.Length == LettersOfGuid)
            return Guid.TryParseExact(text, "D", out _);
        var isRecord = text.Length == LettersOfRecord && text.All(static c => char.IsAsciiHexDigitLower(c));
        return isRecord && text.Any(char.IsAsciiDigit) && text.Any(char.IsAsciiLetter);
    }

    private static bool IsIconClass(string text) =>
        text.Contains('-', StringComparison.Ordinal)
        && Array.Exists(IconClasses, c => text.StartsWith(c, StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
