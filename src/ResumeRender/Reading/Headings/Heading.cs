using ResumeRender.Model;

namespace ResumeRender.Reading.Headings;

/// <summary>A line that was found to be a section's title.</summary>
/// <param name="LineIndex">Which line.</param>
/// <param name="Kind">The kind of the section.</param>
/// <param name="ContentStart">Where the section's text begins on this very line (“Skills: Go, C++”); 0 if the line is
/// all title.</param>
internal readonly record struct Heading(int LineIndex, SectionKind Kind, int ContentStart = 0);
