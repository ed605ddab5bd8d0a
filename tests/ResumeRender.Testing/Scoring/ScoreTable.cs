using System.Text;

namespace ResumeRender.Testing.Scoring;

/// <summary>Shows scores as a Markdown table: a line a format, a column a class of fields.</summary>
internal static class ScoreTable
{
    /// <summary>The table, with a last line for all formats together.</summary>
    public static string Of(IReadOnlyList<(CorpusFile File, ResumeScore Score)> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var classes = Enum.GetValues<FieldClass>();
        var text = new StringBuilder("| format | files |");
        foreach (var kind in classes)
            text.Append(' ').Append(kind.ToString().ToLowerInvariant()).Append(" |");
        text.Append(" all | right/expected |\n|---|---|").Insert(text.Length, "---|", classes.Length + 2).Append('\n');
        foreach (var format in scores.GroupBy(static s => s.File.Format))
            AppendRow(format.Key, [.. format.Select(static s => s.Score)]);
        AppendRow("**all**", [.. scores.Select(static s => s.Score)]);
        return text.ToString();

        void AppendRow(string name, IReadOnlyList<ResumeScore> parts)
        {
            var sum = parts.Aggregate(ResumeScore.None, static (all, next) => all.Add(next));
            text.Append(Invariant($"| {name} | {parts.Count} |"));
            foreach (var kind in classes)
                text.Append(Invariant($" {sum.For(kind).F1:0.000} |"));
            text.Append(Invariant($" {sum.F1:0.000} | {sum.Right.Length}/{sum.Right.Length + sum.Missing.Length} |\n"));
        }
    }

    /// <summary>What is missing and what is there too much in one reading.</summary>
    public static string Misses(CorpusFile file, ResumeScore score)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(score);
        var text = new StringBuilder(Invariant($"{file.Name}: {score.F1:0.000}\n"));
        foreach (var kind in Enum.GetValues<FieldClass>())
        {
            foreach (var field in score.For(kind).Missing)
                text.Append(Invariant($"  - {kind,-8} {field.Shown}\n"));
            foreach (var field in score.For(kind).Extra)
                text.Append(Invariant($"  + {kind,-8} {field.Shown}\n"));
        }

        return text.ToString();
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
