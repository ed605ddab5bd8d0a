using System.Text;

namespace ResumeRender.Reading.Lines;

/// <summary>The meaning of white space in pasted text.</summary>
internal static class Whitespace
{
    /// <summary>Runs of white space become one space; a lone no-break space stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isAfterSpace">True if a space stands right before the text, so that one at its start is too
    /// many.</param>
    public static string Collapse(ReadOnlySpan<char> text, bool isAfterSpace = false)
    {
        if (IsCollapsed(text, isAfterSpace))
            return text.ToString();
        var collapsed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                collapsed.Append(text[i]);
            else if (!isAfterSpace)
                collapsed.Append(
                    text[i] == '\u00A0' && !(i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])) ? '\u00A0' : ' '
                );
            isAfterSpace = char.IsWhiteSpace(text[i]);
        }

        return collapsed.ToString();
    }

    /// <summary>True if white space is but single spaces, as in nearly all texts.</summary>
    private static bool IsCollapsed(ReadOnlySpan<char> text, bool isAfterSpace)
    {
        foreach (var c in text)
        {
            if (c != ' ' && char.IsWhiteSpace(c))
                return false;
            if (c == ' ' && isAfterSpace)
                return false;
            isAfterSpace = c == ' ';
        }

        return true;
    }

    /// <summary>The column at which a character would stand, with tab stops every four columns.</summary>
    public static int ColumnAfter(int column, char c) => c == '\t' ? (column / 4 * 4) + 4 : column + 1;

    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                words++;
        }

        return words;
    }
}
