namespace ResumeRender.Parsing.Text;

/// <summary>Recognises the signs that a mail program puts before each line that it quotes.</summary>
internal static class QuotedMail
{
    /// <summary>True if nearly every line with text is quoted.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var (quoted, plain) = (0, 0);
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (line.IsEmpty)
                continue;
            if (line[0] == '>')
                quoted++;
            else
                plain++;
        }

        return quoted >= 5 && quoted > plain * 4;
    }

    /// <summary>How many characters the signs before a line take: <c>&gt; </c>, <c>&gt;&gt; </c>.</summary>
    public static int SignLength(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && line[at] is '>' or ' ' && line[..(at + 1)].Contains('>'))
        {
            at++;
            // One space belongs to the sign; more are the indentation of the line itself.
            if (line[at - 1] == ' ' && !(at < line.Length && line[at] == '>'))
                break;
        }

        return at;
    }
}
