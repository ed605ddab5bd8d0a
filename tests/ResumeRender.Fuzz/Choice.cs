namespace ResumeRender.Fuzz;

/// <summary>Chooses what is damaged: quick kinds often, slow kinds seldom, of a long text mostly a few lines.</summary>
internal static class Choice
{
    /// <summary>A fault shows in a few lines as in a page, which takes ten times as long to read.</summary>
    private const int MostLines = 24;

    /// <summary>One text in so many stays whole.</summary>
    private const int WholeOneIn = 8;

    /// <summary>Of a hundred executions; a PDF takes as long to read as thirty texts.</summary>
    private static readonly (SeedKind Kind, int Share)[] Shares =
    [
        (SeedKind.Text, 44), (SeedKind.Data, 30), (SeedKind.Archive, 14), (SeedKind.Font, 5), (SeedKind.Photo, 5),
        (SeedKind.Pdf, 2),
    ];

    /// <summary>A good file; the first throws of the dice choose it.</summary>
    internal static Seed SeedOf(IReadOnlyList<Seed> seeds, Dice dice)
    {
        var thrown = dice.Next(Shares.Sum(static s => s.Share));
        var kind = Shares.First(s => (thrown -= s.Share) < 0).Kind;
        List<Seed> ofKind = [.. seeds.Where(s => s.Kind == kind)];
        return dice.Of(ofKind.Count > 0 ? ofKind : seeds);
    }

    /// <summary>The seed, or a few of its lines where a part of it is a file of its kind.</summary>
    internal static Seed Part(Seed seed, Dice dice)
    {
        if (seed.Kind != SeedKind.Text || dice.Once(WholeOneIn))
            return seed;
        var starts = new List<int> { 0 };
        for (var i = 0; i + 1 < seed.Bytes.Length; i++)
        {
            if (seed.Bytes[i] == '\n')
                starts.Add(i + 1);
        }

        var first = dice.Next(starts.Count);
        var last = first + dice.Next(1, MostLines);
        var end = last < starts.Count ? starts[last] : seed.Bytes.Length;
        return seed with { Bytes = seed.Bytes[starts[first]..end] };
    }
}
