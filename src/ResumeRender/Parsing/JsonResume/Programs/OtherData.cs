using System.Collections.Frozen;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.JsonResume.Programs;

/// <summary>Recognises data that are not a résumé, such as <c>{"error": "Not found"}</c> and <c>{"foo": 1}</c>: nothing
/// but values under keys that no résumé has.</summary>
internal static class OtherData
{
    /// <summary>A value of so many words is text that somebody wrote for a page.</summary>
    private const int FewestWordsOfText = 5;

    /// <summary>Keys of what servers answer; their values are sentences, too.</summary>
    private static readonly FrozenSet<string> OfAnswers = new[]
    {
        "error", "errors", "errormessage", "errordescription", "message", "detail", "details", "exception", "reason",
        "stack", "trace", "path", "status", "statuscode", "code", "timestamp",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(DataMap map) => !map.Entries.IsEmpty && map.Entries.All(Is);

    /// <summary>Nothing, and a note of each value.</summary>
    public static Resume LeaveOut(DataMap map, DiagnosticBag diagnostics)
    {
        var told = new DiagnosticBag();
        Tell(map);
        RepeatedNotes.Fold(told, diagnostics);
        return new Resume();

        void Tell(DataMap values)
        {
            foreach (var entry in values.Entries)
            {
                if (entry.Value is DataMap inner)
                    Tell(inner);
                else if (entry.Value is DataScalar { IsAbsent: false } scalar)
                    told.Add(JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, entry.Key, scalar.Text));
            }
        }
    }

    private static bool Is(DataEntry entry)
    {
        var isOfAnswer = OfAnswers.Contains(KeySet.Plain(entry.Key));
        if (!isOfAnswer && (Vocabulary.Root.Find(entry.Key) ?? Vocabulary.Basics.Find(entry.Key)) is not null)
            return false;
        return entry.Value switch
        {
            DataMap map => map.Entries.All(Is),
            DataScalar scalar => isOfAnswer || Whitespace.CountWords(scalar.Text) < FewestWordsOfText,
            _ => false,
        };
    }
}
