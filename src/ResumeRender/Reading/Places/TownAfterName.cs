using ResumeRender.Gazetteer;
using ResumeRender.Words;

namespace ResumeRender.Reading.Places;

/// <summary>Finds a place that nothing but a space sets apart from the name before it: “Palouse State University
/// Pullman, WA”.</summary>
/// <remarks>
/// On the page the two stood at opposite margins, and copying left one space of what was between. Only a list of towns
/// can tell where the place begins, and only what comes after the town that it is one: many an employer is called
/// after its own.
/// </remarks>
internal static class TownAfterName
{
    private const int MostWordsOfTown = 4;

    private static readonly WordList Joints = new(
        "of in at for de du des la le del di da do the and und et y e & near von"
    );

    /// <summary>What stands before a town's name within a larger one: a list has “Augustine”, but not each “North
    /// Augustine”.</summary>
    private static readonly WordList PartsOfTowns = new("""
        north south east west northern southern eastern western new old greater downtown uptown midtown upper lower lake fort port mount mt saint st san santa los las el
        grand great big little cape glen rancho royal metro central inner outer mid bay point palm villa
        """);

    /// <summary>The end of a company's name and of a school's; “Hotel Wien, Austria” goes on after its word, and is
    /// all one name.</summary>
    private static readonly WordList EndsOfNames = new(
        "inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag pvt pte bhd university college "
            + "institute services solutions technologies systems group"
    );

    /// <summary>Where the place begins; −1 for none.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        var comma = text.LastIndexOf(',');
        if (comma <= 0)
            return -1;
        var land = text[(comma + 1)..].Trim();
        var isState = land.Length is 2 or 3 && PlaceReader.IsRegion(land);
        if (!isState && !PlaceReader.IsCountry(land))
            return -1;
        var start = LongestTown(text[..comma].TrimEnd());
        if (start <= 0)
            return -1;
        var name = text[..start].TrimEnd();
        var last = name[(name.LastIndexOf(' ') + 1)..];
        var isWhole =
            (char.IsLetterOrDigit(last[^1]) || last[^1] is '.' or ')')
            && !Joints.Contains(last)
            && !PartsOfTowns.Contains(last.TrimEnd('.'));
        return isWhole && (isState || EndsOfNames.Contains(last.TrimEnd('.'))) ? start : -1;
    }

    /// <summary>Where the longest known town at the end begins; 0 if all of the text is one, −1 for none.</summary>
    private static int LongestTown(ReadOnlySpan<char> text)
    {
        var best = -1;
        var start = text.Length;
        for (var words = 0; words < MostWordsOfTown && start > 0; words++)
        {
            start = text[..start].TrimEnd().LastIndexOf(' ') + 1;
            if (PlaceNames.IsTown(text[start..]))
                best = start;
        }

        return best;
    }
}
