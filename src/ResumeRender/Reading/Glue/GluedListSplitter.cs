using System.Collections.Immutable;

namespace ResumeRender.Reading.Glue;

/// <summary>Splits list items that lost the marks between them where one ends and the next begins.</summary>
/// <param name="vocabulary">What was learnt from the whole document that the list is part of.</param>
/// <remarks>The method, its evidence and its limits are described in <c>docs/list-splitting.md</c>. Time is linear in
/// the length of the text.</remarks>
internal sealed class GluedListSplitter(MixedCaseVocabulary vocabulary)
{
    /// <summary>Finds where the items of one list begin.</summary>
    /// <param name="text">The plain text of the list; inline marks are already removed.</param>
    /// <param name="markEnds">Offsets at which an inline mark (code, emphasis) ended, ascending.</param>
    /// <param name="markStarts">Offsets at which one began, ascending.</param>
    public GlueSplit Split(string text, ReadOnlySpan<int> markEnds = default, ReadOnlySpan<int> markStarts = default)
    {
        var marks = new MarkEdges(markEnds, markStarts);
        var surroundings = new Surroundings(text);

        // The list's grammatical form is read off the joints that are certain without it; then every joint is weighed
        // with it.
        var points = Weigh(text, new GlueEvidence(text, vocabulary, marks, surroundings, ListForm.Unknown));
        if (points.Count == 0)
            return new GlueSplit([], []);
        var form = FormOf(text, points, new GlueEvidence(text, vocabulary, marks, surroundings, ListForm.Unknown));
        points = Weigh(text, new GlueEvidence(text, vocabulary, marks, surroundings, form));
        GlueDensity.Reweigh(points);
        ItemLengths.Reweigh(text, points);
        return Decide(points);
    }

    private static List<GluePoint> Weigh(string text, in GlueEvidence evidence)
    {
        var points = new List<GluePoint>();
        for (var run = WordRun.Next(text, 0); run.Length > 0; run = WordRun.Next(text, run.End))
            RunReader.Read(text, run, evidence, points);
        return points;
    }

    private static ListForm FormOf(string text, List<GluePoint> points, in GlueEvidence evidence)
    {
        var form = new ListForm();
        form.Count(evidence.FormOf(FirstWord(text), isRunEnd: true));
        foreach (var point in points)
            if (point.Score >= GlueWeights.Certain)
                form.Count(point.Form);
        return form;
    }

    private static WordRun FirstWord(string text) => WordRun.Next(text, 0);

    private static GlueSplit Decide(List<GluePoint> points)
    {
        var boundaries = ImmutableArray.CreateBuilder<int>();
        var unsure = ImmutableArray.CreateBuilder<int>();
        foreach (var point in points)
        {
            if (point.Score >= GlueWeights.Certain)
                boundaries.Add(point.Offset);
            else if (point.Score >= GlueWeights.WorthMentioning)
                unsure.Add(point.Offset);
        }

        return new GlueSplit(boundaries.ToImmutable(), unsure.ToImmutable());
    }
}
