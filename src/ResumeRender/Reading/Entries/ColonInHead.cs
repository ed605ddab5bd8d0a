using ResumeRender.Model;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Entries;

/// <summary>Distinguishes a head with a colon in it from a labelled line: “Microsoft Certified: Azure Developer” is a
/// name, “Skills: Go” is not.</summary>
internal static class ColonInHead
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Exams = new HashSet<string>(
        [
            "A levels", "A-levels", "AS levels", "AS-levels", "O levels", "O-levels", "GCSEs", "GCSE", "Highers",
            "Advanced Highers", "BTEC", "IB Diploma", "A level", "A-level",
        ],
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True if the words before the colon are not a label.</summary>
    /// <param name="shape">The section.</param>
    /// <param name="groups">The entries that were found above.</param>
    /// <param name="index">The line.</param>
    /// <param name="colon">Where the colon is.</param>
    public static bool Is(SectionShape shape, List<EntryGroup> groups, int index, int colon)
    {
        var line = shape.Lines[index];
        var label = line.Text.AsSpan(0, colon);
        var isDated = shape.Heads[index]!.Date is not null;
        // “10/2020 – today: Engineer” has its date where other lines have a label.
        if (DateReader.TryMatchWhole(label, out _))
            return true;
        return shape.Kind switch
        {
            _ when NameLexicon.IsGuidance(line.Text) && groups is [.., { HasBody: false }] => true,
            SectionKind.Certificates or SectionKind.Awards => isDated || groups.Count == 0 || !groups[^1].HasDate,
            SectionKind.Education => NamesDegree(shape, index, label, isDated),
            _ => false,
        };
    }

    private static bool NamesDegree(SectionShape shape, int index, ReadOnlySpan<char> label, bool isDated)
    {
        // “A levels: English (A), History (A), Norwich Sixth Form College, 2012” names what was studied, where and
        // when.
        if (isDated && NameLexicon.SchoolScore(shape.Lines[index].Text) > 0)
            return true;
        // “Studia magisterskie, kierunek: Rachunkowość”: a label has no comma in it.
        if (label.Contains(',') && NameLexicon.DegreeScore(label) > 0)
            return true;
        // “A levels: Law (B), English (C)” is what was passed; the school stands below.
        return Exams.Contains(label.Trim())
            && index + 1 < shape.Lines.Count
            && shape.Lines[index + 1] is { Form: LineForm.Text } next
            && NameLexicon.SchoolScore(next.Text) > 0;
    }
}
