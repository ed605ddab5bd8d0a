using ResumeRender.Diagnostics;
using ResumeRender.Formats;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Data;

/// <summary>Reads the key <c>priority</c> of a section, an entry or a highlight.</summary>
internal static class PriorityField
{
    public const string Key = "priority";

    /// <summary>The priority that stands in an object; null if there is none.</summary>
    public static Priority? Read(DataMap? map, DiagnosticBag diagnostics) =>
        map?[Key] is DataScalar { IsAbsent: false } scalar ? Read(scalar, diagnostics) : null;

    /// <summary>What a value says, in a word or as a number; what cannot be read is reported.</summary>
    public static Priority? Read(DataScalar scalar, DiagnosticBag diagnostics)
    {
        var priority = PriorityReader.TryRead(scalar.Text);
        if (priority is null)
            diagnostics.Add(PriorityDiagnostics.Unreadable(scalar.Span, scalar.Text));
        return priority;
    }
}
