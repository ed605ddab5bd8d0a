using ResumeRender.Model;

namespace ResumeRender.Formats;

/// <summary>Reads <c>optional</c>, <c>low</c>, <c>normal</c> or <c>high</c>, or its number on the scale.</summary>
internal static class PriorityReader
{
    public static Priority? TryRead(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (
            var priority in (ReadOnlySpan<Priority>)[Priority.Optional, Priority.Low, Priority.Normal, Priority.High]
        )
        {
            if (
                text.Equals(Word(priority), StringComparison.OrdinalIgnoreCase)
                || text is [var digit] && digit - '0' == (int)priority
            )
                return priority;
        }

        return null;
    }

    /// <summary>How a priority is written, in every format.</summary>
    public static string Word(Priority priority) => priority switch
    {
        Priority.Optional => "optional",
        Priority.Low => "low",
        Priority.High => "high",
        _ => "normal",
    };
}
