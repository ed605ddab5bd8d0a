using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Programs;

/// <summary>What programs write around a résumé.</summary>
internal static class ResumeEnvelope
{
    /// <summary><c>{"resume": { … }}</c> is what some programs write, with their settings beside it.</summary>
    public static DataMap Unwrap(DataMap root, DiagnosticBag diagnostics)
    {
        if (
            root
                .Entries.Where(static e =>
                    e.Value is DataMap
                    && KeySet.Plain(e.Key) is "resume" or "cv" or "data" or "jsonresume" or "resumedata"
                )
                .ToList()
                is not [{ Value: DataMap inner } only]
            || !root.Entries.All(e => e == only || e.Value is DataScalar || IsAround(e.Key))
        )
        {
            return root;
        }

        foreach (var entry in root.Entries.Where(static e => e.Value is DataScalar { IsAbsent: false }))
            diagnostics.Add(
                JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, entry.Key, ((DataScalar)entry.Value).Text)
            );
        return inner with
        {
            Entries = inner.Entries.AddRange(root.Entries.Where(e => e != only && e.Value is not DataScalar)),
        };
    }

    /// <summary>What programs write about how they show a résumé.</summary>
    public static bool IsAround(string key) =>
        ProgramKeys.IsLook(key)
        || KeySet.Plain(key) is "settings" or "config" or "configuration" or "options" or "design" or "locale";
}
