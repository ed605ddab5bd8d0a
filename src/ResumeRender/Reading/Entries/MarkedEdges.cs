using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Entries;

/// <summary>Finds names at the edges of a line that only bold or italics set apart from the words beside
/// them.</summary>
internal static class MarkedEdges
{
    /// <summary>How long the bold or slanted words at the start of “<b>Golden Anchor</b>, Ferry Guild” are, if a
    /// separator and plain words follow; 0 otherwise.</summary>
    public static int Prefix(MarkedSlice part)
    {
        var marks = part.IsEmpty
            ? TextMarks.None
            : part.Owner.MarksAt(part.Start) & (TextMarks.Strong | TextMarks.Emphasis);
        if (marks == TextMarks.None)
            return 0;
        var end = part.Start;
        while (end < part.End && (part.Owner.MarksAt(end) & marks) == marks)
            end++;
        var rest = part[(end - part.Start)..];
        var isSeparated = rest.Chars.TrimStart() is [',' or '—' or '–' or '-', ' ', ..];
        // “<b>Designer</b>Fjordbank”: on the page that this was copied from, the bold words were a line of their own.
        isSeparated |=
            end - part.Start > 3
            && rest.Length > 3
            && char.IsUpper(rest.Chars[0])
            && char.IsLower(rest.Chars[1])
            && char.IsLetterOrDigit(part.Owner.Text[end - 1]);
        isSeparated |= IsRoleBesideEmployer(part[..(end - part.Start)].Chars, rest.Chars);
        return isSeparated && !rest.Trim(HeadLine.Separators).IsEmpty ? end - part.Start : 0;
    }

    /// <summary>“<b>Research Technician</b> Vestland Research Ltd”: only the look parts what was done from where, and
    /// words say the same.</summary>
    private static bool IsRoleBesideEmployer(ReadOnlySpan<char> marked, ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith(" ") || rest.Length < 4 || !char.IsUpper(rest[1]))
            return false;
        var isRole =
            NameLexicon.RoleScore(marked) + NameLexicon.DegreeScore(marked) > 0
            && NameLexicon.OrganizationScore(marked) <= 0;
        return isRole
            && NameLexicon.OrganizationScore(rest) + NameLexicon.SchoolScore(rest) > 0
            && NameLexicon.RoleScore(rest) + NameLexicon.DegreeScore(rest) <= 0;
    }

    /// <summary>Where the slanted words at the end begin, if plain words and a separator stand before them; 0
    /// otherwise.</summary>
    public static int SlantedSuffix(MarkedSlice part)
    {
        var start = part.End;
        while (start > part.Start && part.Owner.MarksAt(start - 1).HasFlag(TextMarks.Emphasis))
            start--;
        var before = part.Chars[..(start - part.Start)].TrimEnd();
        for (var i = part.Start; i < start; i++)
        {
            if (part.Owner.MarksAt(i).HasFlag(TextMarks.Emphasis))
                return 0;
        }

        return start < part.End && before.Length > 1 && before[^1] is ',' or '—' or '–' or '-' or '|'
            ? start - part.Start
            : 0;
    }
}
