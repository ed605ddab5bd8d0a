using System.Collections.Frozen;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>Recognises data for programs alone: ids, colours, icons, pictures, places on a page.</summary>
internal static class ProgramKeys
{
    private const int LongestPath = 200;

    /// <summary>Such whatever their value.</summary>
    private static readonly FrozenSet<string> Names = Set(
        "id uuid guid objectid userid templateid resumeid sectionid itemid entryid recordid elementid parentid slug "
            + "schema comment "
            + "icon icons iconname iconclass iconurl iconpath iconcolor fontawesomeicon logo logourl logopath "
            + "companylogo schoollogo institutionlogo "
            + "color colour colors colours backgroundcolor bgcolor textcolor bordercolor accentcolor css classname "
            + "cssclass style "
            + "createdat updatedat modifiedat deletedat createdon updatedon lastmodified lastupdated lastedited "
            + "timestamp"
    );

    /// <summary>Such in an element of a list; elsewhere a person's photo.</summary>
    private static readonly FrozenSet<string> Pictures = Set(
        "image images img imgs imageurl imagepath picture pictures photo photos avatar thumbnail thumbnails thumb "
            + "banner cover coverimage screenshot screenshots favicon"
    );

    /// <summary>Such if they are numbers.</summary>
    private static readonly FrozenSet<string> Numbers = Set(
        "level levels rating stars proficiency percent percentage progress strength order index sort sortorder "
            + "sequence weight rank columns column columnspan colspan row rows width height zindex x y"
    );

    /// <summary>What a page of another program looks like; such in the root, whatever stands below.</summary>
    private static readonly FrozenSet<string> Looks = Set(
        "layout layouts theme themes design template templates styles styling css colors colours font fonts "
            + "typography appearance page pageformat pagesettings ui"
    );

    /// <summary>Running text and names, whose words no file name is guessed in.</summary>
    private static readonly FrozenSet<string> Texts = Set(
        "name title label text summary description highlights highlight keywords value content body position company "
            + "institution organization details bullets note notes tools technologies skills items courses"
    );

    private static readonly FrozenSet<string> Endings = Set(
        "png jpg jpeg gif svg webp avif ico bmp tif tiff heic pdf doc docx odt pages ttf otf woff woff2 psd ai eps "
            + "mp4 mov zip"
    );

    public static bool IsName(string key) => Names.Contains(KeySet.Plain(key));

    public static bool IsPicture(string key) => Pictures.Contains(KeySet.Plain(key));

    public static bool IsLook(string key) => Looks.Contains(KeySet.Plain(key));

    /// <summary>True for a number that says how many stars or which column.</summary>
    public static bool IsNumber(DataEntry entry) =>
        entry.Value is DataScalar { Kind: ScalarKind.Number } && Numbers.Contains(KeySet.Plain(entry.Key));

    /// <summary>True for a value that no reader can use, such as <c>img/opf.png</c>, under a key that holds no running
    /// text.</summary>
    public static bool IsAsset(DataEntry entry) =>
        entry.Value is DataScalar scalar && !IsText(entry.Key) && IsFile(scalar.Text.Trim());

    /// <summary>True for a key of running text or of a name.</summary>
    public static bool IsText(string key) => Texts.Contains(KeySet.Plain(key));

    /// <summary>True for the path of a file; an address on the network is a page.</summary>
    public static bool IsFile(string text)
    {
        if (text.StartsWith("data:image", StringComparison.OrdinalIgnoreCase))
            return true;
        var dot = text.LastIndexOf('.');
        if (
            dot <= 0
            || text.Length > LongestPath
            || text.Contains(':', StringComparison.Ordinal)
            || text.Contains('@', StringComparison.Ordinal)
            || text.Any(char.IsWhiteSpace)
        )
            return false;
        // `example.pages/me` is not a file, and `www.x.ai` a host.
        return Endings.Contains(text[(dot + 1)..].ToLowerInvariant())
            && (
                text.Contains('/', StringComparison.Ordinal)
                || text[(dot + 1)..] is not ("ai" or "zip" or "mov" or "pages")
            )
            && !text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
