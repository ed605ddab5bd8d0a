using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Entries;

/// <summary>Parts two names of which words do not tell which is which, but the kind of section or all of its entries
/// do.</summary>
internal static class NamePair
{
    /// <summary>“Honourable mention, Bienal de Quito”: of two names in a list of honours or works, the second gave or
    /// printed it.</summary>
    public static void SplitGiver(List<HeadPart> texts, SectionKind kind)
    {
        if (texts.Count != 1 || !NamesGiver(texts[0], kind))
            return;
        var part = texts[0];
        var comma = part.Chars.IndexOf(',');
        texts[0] = part with { Slice = part.Slice[..comma].Trim() };
        texts.Add(part with { Slice = part.Slice[(comma + 1)..].Trim(), IsFirst = false });
    }

    /// <summary>True for two names with a comma between and nothing else.</summary>
    public static bool IsPair(HeadPart part)
    {
        var comma = part.Chars.IndexOf(", ");
        return comma > 2
            && part.Chars.LastIndexOf(',') == comma
            && comma + 4 < part.Chars.Length
            && char.IsUpper(part.Chars[comma + 2])
            && part.Chars.IndexOf('(') < 0;
    }

    /// <summary>Parts them; what was done comes first.</summary>
    public static void SplitPair(List<HeadPart> texts)
    {
        var part = texts[0];
        var comma = part.Chars.IndexOf(',');
        texts[0] = part with { Slice = part.Slice[..comma].Trim() };
        texts.Add(part with { Slice = part.Slice[(comma + 1)..].Trim(), IsFirst = false });
    }

    /// <summary>“Harbour Theatre Company — season posters”: below a title that names clients, first for whom, then
    /// what.</summary>
    public static void SplitClient(List<HeadPart> texts)
    {
        if (texts.Count != 1)
            return;
        var part = texts[0];
        for (var at = 1; at + 2 < part.Chars.Length; at++)
        {
            if (part.Chars[at] is not ('—' or '–' or '-') || part.Chars[at - 1] != ' ' || part.Chars[at + 1] != ' ')
                continue;
            texts[0] = part with { Slice = part.Slice[..at].Trim() };
            texts.Add(part with { Slice = part.Slice[(at + 1)..].Trim(), IsFirst = false });
            return;
        }
    }

    /// <summary>True for two names with a comma between, of which the second may be who gave, printed or showed the
    /// first.</summary>
    public static bool NamesGiver(HeadPart part, SectionKind kind)
    {
        var text = part.Chars;
        var comma = text.IndexOf(',');
        if (comma <= 0 || comma != text.LastIndexOf(',') || Whitespace.CountWords(text) > 12)
            return false;
        var giver = part.Slice[(comma + 1)..].Trim();
        // “Falcão, T. A logger for forty euros”
        if (giver.Length > 2 && giver.Chars[1] == '.' && char.IsUpper(giver.Chars[0]))
            return false;
        // A volume of a journal: “Notes on a Gentian, Phyton 61”.
        var name = kind == SectionKind.Publications ? giver.Chars.TrimEnd("0123456789").TrimEnd() : giver.Chars;
        if (name.IndexOfAnyInRange('0', '9') >= 0 || text[..comma].IndexOfAnyInRange('0', '9') >= 0)
            return false;
        var isHonour =
            giver.Chars.EndsWith(" Year")
            || giver.Chars.EndsWith(" Prize")
            || giver.Chars.EndsWith(" Award")
            || giver.Chars.EndsWith(" Place")
            || giver.Chars.EndsWith(" Medal");
        return giver.Length > 3
            && !isHonour
            && char.IsUpper(giver.Chars[0])
            && (kind != SectionKind.Custom || NameLexicon.RoleScore(text) <= 0);
    }
}
