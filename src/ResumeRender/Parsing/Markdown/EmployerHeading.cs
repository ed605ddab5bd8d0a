using ResumeRender.Model;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown;

/// <summary>The heading of an employer, below which deeper headings are roles there.</summary>
/// <remarks>“#### Director of Engineering, Routing” below “### Cascade Freight” names no second employer, although its
/// comma could part a role from one.</remarks>
internal sealed class EmployerHeading
{
    private static readonly string[] AtWords = [" at ", " @ ", " bei ", " chez ", " presso ", " bij "];

    private HeadLine? _employer;
    private int _level;

    /// <summary>Takes note of a line of a head; one that is a role at the employer above it is a title as a
    /// whole.</summary>
    internal HeadLine Read(Line line, HeadLine head, SectionKind kind)
    {
        if (line.HeadingLevel == 0)
            return head;
        if (_employer is null || line.HeadingLevel <= _level)
            (_employer, _level) = (head, line.HeadingLevel);
        else if (
            kind is SectionKind.Work or SectionKind.Activities or SectionKind.Research or SectionKind.Custom
            && IsRoleAt(_employer, head)
        )
            head.TakeAsTitle();
        return head;
    }

    private static bool IsRoleAt(HeadLine employer, HeadLine role)
    {
        if (employer.Parts.Count == 0 || role.Parts.Count == 0 || NameLexicon.RoleScore(employer.Parts[0].Chars) > 0)
            return false;
        var text = role.Parts[0].Chars;
        var (end, isAt) = EndOfFirstName(text);
        if (NameLexicon.RoleScore(text[..end]) <= 0 || NameLexicon.OrganizationScore(text[end..]) > 0)
            return false;
        // “Engineer at Globex” below “Contracting” names who it was for; below “Acme Ltd — Leeds” there is no doubt.
        return !isAt || employer.PlacePart > 0 || NameLexicon.OrganizationScore(employer.Parts[0].Chars) > 0;
    }

    private static (int End, bool IsAt) EndOfFirstName(ReadOnlySpan<char> text)
    {
        foreach (var word in AtWords)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
                return (at, true);
        }

        var comma = text.IndexOf(',');
        return (comma > 0 ? comma : text.Length, false);
    }
}
