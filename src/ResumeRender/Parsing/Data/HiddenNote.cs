using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Data;

/// <summary>Reports once, for a whole file, what its author hid.</summary>
internal static class HiddenNote
{
    /// <summary>How many names are listed; of more only the number is given.</summary>
    private const int MostNames = 8;

    /// <summary>A name is shortened to this length.</summary>
    private const int LongestName = 60;

    /// <summary>Adds one note if anything is hidden.</summary>
    public static void Tell(Resume resume, DiagnosticBag diagnostics)
    {
        if (!HiddenParts.AreIn(resume))
            return;
        var parts = HiddenParts.Of(resume).ToList();
        var counts = string.Join(
            ", ",
            parts
                .GroupBy(static p => p.Kind)
                .Select(static g => $"{g.Count()} {(g.Count() == 1 ? g.Key : Plural(g.Key))}")
        );
        var names = parts
            .Select(static p => p.Name)
            .Where(static n => n.Length > 0)
            .Take(MostNames)
            .Select(static n => $"`{(n.Length > LongestName ? n[..LongestName] + "…" : n)}`")
            .ToList();
        var more = parts.Count(static p => p.Name.Length > 0) - names.Count;
        var list = names.Count == 0 ? "" : $": {string.Join(", ", names)}{(more > 0 ? $" and {more} more" : "")}";
        var at = resume
            .Sections.Where(static s => s.IsHidden)
            .Select(static s => s.Span)
            .Concat(
                resume
                    .Sections.SelectMany(static s => s.Entries)
                    .Where(static e => e.IsHidden)
                    .Select(static e => e.Span)
            )
            .FirstOrDefault();
        diagnostics.Add(DataDiagnostics.Hides(at, counts, list));
    }

    private static string Plural(string kind) => kind switch
    {
        "entry" => "entries",
        "e-mail address" => "e-mail addresses",
        _ => kind + "s",
    };
}
