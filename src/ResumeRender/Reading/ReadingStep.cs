using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading;

/// <summary>One thing that is done to the lines of a résumé before its titles are sought.</summary>
/// <param name="Name">What it does, as the end of “This step …”.</param>
/// <param name="Apply">Does it; the list is changed.</param>
internal sealed record ReadingStep(string Name, Action<List<Line>, DiagnosticBag> Apply);
