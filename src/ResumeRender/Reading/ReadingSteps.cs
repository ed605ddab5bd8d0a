using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Mending;

namespace ResumeRender.Reading;

/// <summary>The steps that mend the lines of a résumé, in this order.</summary>
/// <remarks>A step belongs here if it looks at lines alone. What stands around the person's words goes first, since a
/// line that is broken goes on below it.</remarks>
internal static class ReadingSteps
{
    /// <summary>The steps that take away what the page, a program or a website added.</summary>
    public static ImmutableArray<ReadingStep> AroundTheWords { get; } =
    [
        new("leaves out the line that each page has at its edge", RunningHeader.LeaveOut),
        new("leaves out page numbers", PageMark.LeaveOut),
        new("leaves out what a template sets around the words", PageStamp.LeaveOut),
        new("leaves out what an assistant says around its text", ChatFrame.LeaveOut),
        new("leaves out the second copy of a text that stands twice", DoubledText.Undo),
        new("puts a title in the margin above its text", static (lines, _) => SideTitles.Part(lines)),
        new("leaves out the names of a profile page's fields", ProfileFields.LeaveOut),
        new("leaves out buttons and counters", PageFurniture.LeaveOut),
    ];

    /// <summary>The step that is left out where the file says which line is the name.</summary>
    public static ReadingStep Name { get; } =
        new("joins a name on two lines", static (lines, _) => BrokenName.Join(lines));

    /// <summary>The steps that mend what was broken on the way.</summary>
    public static ImmutableArray<ReadingStep> OfBrokenLines { get; } =
    [
        new("joins a span of time that was broken after its dash", static (lines, _) => BrokenRange.Join(lines)),
        new("joins a label with its value", static (lines, _) => BrokenLabel.Join(lines)),
        new("parts a row of bullets", static (lines, _) => BulletRow.Part(lines)),
        new("joins the two parts of an entry's head", static (lines, _) => PartedHeads.Join(lines)),
    ];

    /// <summary>All steps, for tests.</summary>
    public static ImmutableArray<ReadingStep> All => [.. AroundTheWords, Name, .. OfBrokenLines];

    /// <summary>Mends the lines; the list is changed.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="name">The line that is known to hold the name; null if words must tell. It comes to stand above
    /// all, since what comes below a name is judged by it.</param>
    /// <param name="diagnostics">Gets what is left out.</param>
    public static void Apply(List<Line> lines, Line? name, DiagnosticBag diagnostics)
    {
        if (name is not null)
            lines.Remove(name);
        foreach (var step in AroundTheWords)
            step.Apply(lines, diagnostics);
        if (name is not null)
            lines.Insert(0, name);
        else
            Name.Apply(lines, diagnostics);
        foreach (var step in OfBrokenLines)
            step.Apply(lines, diagnostics);
    }
}
