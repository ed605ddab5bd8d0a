using ResumeRender.Testing.Scoring;

namespace ResumeRender.Benchmarks;

/// <summary>Prints how well the résumés of a folder such as <c>tests/corpus</c> are read.</summary>
internal static class Score
{
    /// <summary>The table by format; with a part of a name the misses of each file whose name has it.</summary>
    public static void Print(string folder, string? part)
    {
        var scores = CorpusFile
            .In(folder)
            .Where(f => part is null || f.Name.Contains(part, StringComparison.Ordinal))
            .Select(static f => (f, f.Score()))
            .ToList();
        if (part is not null)
        {
            foreach (var (file, score) in scores)
                Console.WriteLine(ScoreTable.Misses(file, score));
        }

        Console.Write(ScoreTable.Of(scores));
    }
}
