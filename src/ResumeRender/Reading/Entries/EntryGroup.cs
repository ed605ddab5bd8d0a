using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Entries;

/// <summary>The lines of one entry: its head and what stands below.</summary>
internal sealed class EntryGroup
{
    public List<Line> Head { get; } = [];

    public List<HeadLine> HeadLines { get; } = [];

    public List<Line> Body { get; } = [];

    /// <summary>How many lines of the head name something.</summary>
    public int NameLines => HeadLines.Count(static h => !h.NamesNothing) - (OpensWithDateAndPlace(HeadLines) ? 1 : 0);

    /// <summary>True for a date and a place, each on a line of its own above the names: a column at the left tells when
    /// and where.</summary>
    public static bool OpensWithDateAndPlace(IReadOnlyList<HeadLine> lines) =>
        lines is [{ Date: not null, Parts.Count: 0 }, { Date: null, Parts: [var where] }, ..]
        && PlaceReader.Score(where.Chars, false) >= 0.9;

    /// <summary>One line holds what, where and when: “BSc Statistics, Bloomsbury College — London (2016 –
    /// 2019)”.</summary>
    public bool NamesBoth =>
        HeadLines.Exists(static h => h is { Date: not null, PlacePart: > 0 } && h.Parts[0].Chars.Contains(','));

    public bool HasDate => HeadLines.Exists(static h => h.Date is not null || h.ListsYears);

    /// <summary>A line of the head has a label that says what it holds.</summary>
    public bool HasFields => HeadLines.Exists(static h => h.Field != EntryField.None);

    /// <summary>A line of the head says that it holds this.</summary>
    public bool HasField(EntryField field) => HeadLines.Exists(h => h.Field == field);

    public bool HasBody => Body.Exists(static l => !l.IsBlank);

    public void AddHead(Line line, HeadLine head)
    {
        Head.Add(line);
        HeadLines.Add(head);
    }
}
