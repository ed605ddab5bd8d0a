using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Testing.Scoring;

/// <summary>How many of the facts that a careful reader expects were found, and what was found beside them.</summary>
internal sealed record ResumeScore
{
    private ResumeScore(
        ImmutableArray<ResumeField> right,
        ImmutableArray<ResumeField> missing,
        ImmutableArray<ResumeField> extra
    ) => (Right, Missing, Extra) = (right, missing, extra);

    /// <summary>The score of nothing at all, to which others are added.</summary>
    public static ResumeScore None { get; } = new([], [], []);

    /// <summary>Facts that were expected and found.</summary>
    public ImmutableArray<ResumeField> Right { get; }

    /// <summary>Facts that were expected and not found.</summary>
    public ImmutableArray<ResumeField> Missing { get; }

    /// <summary>Facts that were found and not expected.</summary>
    public ImmutableArray<ResumeField> Extra { get; }

    /// <summary>The share of what was found that was expected; 1 if nothing was found.</summary>
    public double Precision => Share(Right.Length, Extra.Length);

    /// <summary>The share of what was expected that was found; 1 if nothing was expected.</summary>
    public double Recall => Share(Right.Length, Missing.Length);

    /// <summary>The harmonic mean of precision and recall: 1 if all is right and nothing more; 1 also if there is
    /// nothing.</summary>
    public double F1 => Share(2 * Right.Length, Missing.Length + Extra.Length);

    /// <summary>Compares a reading with the expected résumé, which is written as <see cref="ResumeText"/> writes
    /// it.</summary>
    /// <param name="expected">The résumé as a careful reader understands it.</param>
    /// <param name="actual">The résumé as it was read; null if it was not.</param>
    public static ResumeScore Of(string expected, Resume? actual) =>
        Compare(ResumeFields.Of(expected), actual is null ? [] : ResumeFields.Of(actual));

    /// <summary>Compares two résumés.</summary>
    public static ResumeScore Of(Resume expected, Resume? actual) => Of(ResumeText.Of(expected), actual);

    /// <summary>The score of the fields of one class.</summary>
    public ResumeScore For(FieldClass kind) =>
        new(
            [.. Right.Where(f => f.Class == kind)],
            [.. Missing.Where(f => f.Class == kind)],
            [.. Extra.Where(f => f.Class == kind)]
        );

    /// <summary>The fields of both.</summary>
    public ResumeScore Add(ResumeScore other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Right.AddRange(other.Right), Missing.AddRange(other.Missing), Extra.AddRange(other.Extra));
    }

    /// <summary>Pairs equal fields, each once: two jobs from 2019 ask for that year twice.</summary>
    private static ResumeScore Compare(IReadOnlyList<ResumeField> expected, IReadOnlyList<ResumeField> actual)
    {
        var extra = actual.ToList();
        var right = ImmutableArray.CreateBuilder<ResumeField>();
        var missing = ImmutableArray.CreateBuilder<ResumeField>();
        // Fields without a wildcard choose first, so that none is taken from them.
        foreach (var field in expected.OrderBy(static f => f.IsOpen ? 1 : 0))
        {
            var match = extra.FindIndex(field.Matches);
            if (match >= 0)
            {
                extra.RemoveAt(match);
                right.Add(field);
            }
            else
            {
                missing.Add(field);
            }
        }

        return new(right.ToImmutable(), missing.ToImmutable(), [.. extra]);
    }

    private static double Share(int good, int bad) => good + bad == 0 ? 1 : (double)good / (good + bad);
}
