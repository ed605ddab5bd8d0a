using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Entries;

/// <summary>A part of an entry's head that is not a date.</summary>
/// <param name="Slice">The words.</param>
/// <param name="LineNumber">Which line of the head, from 0.</param>
/// <param name="IsFirst">It begins its line.</param>
/// <param name="BesideDate">The date stands on the same line.</param>
internal readonly record struct HeadPart(MarkedSlice Slice, int LineNumber, bool IsFirst, bool BesideDate)
{
    /// <summary>The meaning that a label before the words gives them.</summary>
    public EntryField Field { get; init; }

    public ReadOnlySpan<char> Chars => Slice.Chars;
}
