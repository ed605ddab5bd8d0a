namespace ResumeRender.Reading.Glue;

/// <summary>Finds the joints of one run of letters and digits and has its readings weighed.</summary>
/// <remarks>Runs with more than <see cref="MostJoints"/> joints are keys or encoded data, not prose, and stay whole; so
/// the work for a run is bounded by a constant times its length.</remarks>
internal static class RunReader
{
    private const int MostJoints = 16;

    /// <summary>Adds a point for each place in a run at which an item may begin.</summary>
    public static void Read(string text, WordRun run, in GlueEvidence evidence, List<GluePoint> points)
    {
        Span<int> nodes = stackalloc int[MostJoints + 2];
        var last = FindNodes(run, evidence, nodes);
        var startKind = evidence.KindAt(run.Start);
        if (last == 0 || (last == 1 && startKind == GlueKind.None))
            return;

        nodes = nodes[..(last + 1)];
        Span<double> joints = stackalloc double[last];
        WeighJoints(text, nodes, joints, startKind, evidence);

        var size = last + 1;
        Span<double> starts = stackalloc double[size * size];
        Span<double> ends = stackalloc double[size * size];
        for (var from = 0; from < last; from++)
            for (var to = from + 1; to <= last; to++)
            {
                var piece = new WordRun(nodes[from], nodes[to]);
                var mayStart = from > 0 || startKind != GlueKind.None;
                starts[from * size + to] = mayStart
                    ? joints[from] + evidence.OfStart(piece, to == last)
                    : double.NegativeInfinity;
                ends[from * size + to] = to < last ? evidence.OfEnd(piece) : 0;
            }

        var readings = new RunReadings(size, starts, ends, stackalloc double[size], stackalloc double[size]);
        for (var node = startKind == GlueKind.None ? 1 : 0; node < last; node++)
        {
            var end = readings.LikeliestEndOf(node);
            var form = evidence.FormOf(new WordRun(nodes[node], nodes[end]), end == last);
            points.Add(new GluePoint(nodes[node], readings.MarginOf(node), form));
        }
    }

    /// <summary>Fills in the run's start, its joints and its end; returns the index of the end, 0 when the run is to
    /// stay whole.</summary>
    private static int FindNodes(WordRun run, in GlueEvidence evidence, Span<int> nodes)
    {
        nodes[0] = run.Start;
        var count = 1;
        for (var i = run.Start + 1; i < run.End; i++)
        {
            if (evidence.KindAt(i) == GlueKind.None)
                continue;
            if (count > MostJoints)
                return 0;
            nodes[count++] = i;
        }

        nodes[count] = run.End;
        return count;
    }

    /// <summary>The score of each joint, whatever words meet there.</summary>
    private static void WeighJoints(
        string text, ReadOnlySpan<int> nodes, Span<double> joints, GlueKind startKind, in GlueEvidence evidence)
    {
        for (var i = 0; i < joints.Length; i++)
        {
            var kind = i == 0 ? startKind : evidence.KindAt(nodes[i]);
            joints[i] = evidence.OfPlace(nodes[i], kind, i > 0 && IsAfterHost(text, nodes[0], nodes[i]));
            joints[i] += kind switch
            {
                GlueKind.AfterFullStop => evidence.OfSentenceEnd(nodes[i] - 1)
                    + evidence.OfDottedName(new WordRun(nodes[0], nodes[^1])),
                GlueKind.AfterClosing => evidence.OfBracketedPrefix(nodes[i]),
                _ => 0,
            };
        }

        if (joints.Length > 1)
            joints[1] -= evidence.OfNamePrefix(new WordRun(nodes[0], nodes[1]));
        KeepWholeWordsTogether(nodes, joints, evidence);
    }

    /// <summary>Whatever makes a piece one word speaks against every joint inside it.</summary>
    private static void KeepWholeWordsTogether(ReadOnlySpan<int> nodes, Span<double> joints, in GlueEvidence evidence)
    {
        Span<double> wholeness = stackalloc double[joints.Length];
        wholeness.Clear();
        var last = joints.Length;
        for (var from = 0; from < last; from++)
            for (var to = from + 2; to <= last; to++)
            {
                var whole = evidence.OfOneWord(new WordRun(nodes[from], nodes[to]), from == 0 && to == last);
                for (var i = from + 1; i < to && whole > 0; i++)
                    wholeness[i] = Math.Max(wholeness[i], whole);
            }

        for (var i = 0; i < last; i++)
            joints[i] -= wholeness[i];
    }

    private static bool IsAfterHost(string text, int start, int joint) =>
        start > 0 && text[start - 1] == '.' && ItemStartLexicon.IsTopLevelDomain(text.AsSpan(start, joint - start));
}
