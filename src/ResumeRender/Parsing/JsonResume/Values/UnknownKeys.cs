using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>Keeps what stands under keys that nobody knows.</summary>
internal static class UnknownKeys
{
    /// <summary>The values as labelled lines, each with a warning.</summary>
    public static IEnumerable<BodyItem> ToItems(Fields fields, DiagnosticBag diagnostics, bool isExpected = false)
    {
        foreach (var entry in fields.Unknown)
        {
            if (IsForPrograms(entry))
            {
                diagnostics.Add(
                    JsonResumeDiagnostics.KeptForPrograms(
                        entry.KeySpan,
                        entry.Key,
                        ValueText.Line(entry.Value).PlainText
                    )
                );
                continue;
            }

            if (!isExpected)
                diagnostics.Add(JsonResumeDiagnostics.UnknownKey(entry.KeySpan, entry.Key));
            if (entry.Key.Length == 0)
            {
                foreach (var item in ValueText.Body(entry.Value))
                    yield return item;
                continue;
            }

            yield return ValueText.Labelled(
                RichText.Plain(ValueText.Title(entry.Key), entry.KeySpan),
                entry.Value,
                entry.Key
            );
        }
    }

    /// <summary>Switches and numbers by which an editor knows an element say nothing to a reader.</summary>
    internal static bool IsForPrograms(DataEntry entry) =>
        entry.Value is DataScalar { Kind: ScalarKind.Boolean }
        || ProgramKeys.IsNumber(entry)
        || (
            entry.Value is DataScalar
            && (
                ProgramKeys.IsName(entry.Key)
                || ProgramKeys.IsPicture(entry.Key)
                || HiddenSwitch.IsIn(entry)
                || HiddenSwitch.ReadNamed(entry) is not null
            )
        );
}
