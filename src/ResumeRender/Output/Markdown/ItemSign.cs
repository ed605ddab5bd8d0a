using ResumeRender.Formats.Markdown;
using ResumeRender.Model;

namespace ResumeRender.Output.Markdown;

/// <summary>Writes what stands before an item of a list: a hyphen, a number of Markdown, or a hyphen with a number that
/// Markdown does not have.</summary>
internal static class ItemSign
{
    /// <summary>The sign with the space after it.</summary>
    internal static string Of(BulletItem item) => item.Number switch
    {
        null => "- ",
        { } number when IsOfMarkdown(number) => number + " ",
        { } number => $"- {number} ",
    };

    /// <summary>An empty line between two items where Markdown would take the second for a part of the first: only a 1
    /// begins a list right below text.</summary>
    /// <param name="before">The item before it, or the one that it lies below; null for the first of a body.</param>
    /// <param name="item">The item.</param>
    /// <param name="isBelow">Whether it lies below the other.</param>
    internal static string LineBefore(BulletItem? before, BulletItem item, bool isBelow)
    {
        if (before is null || item.Number is not { } number || !IsOfMarkdown(number) || number is "1." or "1)")
            return "";
        return
            !isBelow
            && before.Number is { } previous
            && IsOfMarkdown(previous)
            && previous[^1] == number[^1]
            && before.Children.IsEmpty
            ? ""
            : "\n";
    }

    /// <summary>How far items below an item are set in: to its text.</summary>
    internal static int IndentBelow(string sign) => sign[0] == '-' ? 2 : sign.Length;

    /// <summary>The words of an item; what would be read as a number at their beginning is broken up.</summary>
    internal static string Escaped(BulletItem item, string words) =>
        item.Number is null && NumberInItem.LengthAt(words) is > 0 and var length
            ? $"{words[..(length - 1)]}\\{words[(length - 1)..]}"
            : words;

    private static bool IsOfMarkdown(string number) =>
        number.Length is >= 2 and <= 10
        && number[^1] is '.' or ')'
        && number.AsSpan(0, number.Length - 1).IndexOfAnyExceptInRange('0', '9') < 0;
}
