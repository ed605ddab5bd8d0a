namespace ResumeRender.Parsing.Markdown.Header;

/// <summary>The lines <c>---</c> above and below the front matter of a file.</summary>
internal static class FrontMatterFence
{
    /// <summary>Where the closing fence begins; 0 if the text has no front matter.</summary>
    public static int FindEnd(string text)
    {
        if (
            !text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal)
        )
            return 0;
        var at = 3;
        var hasKey = false;
        while (text.IndexOf('\n', at) is >= 0 and var newLine)
        {
            at = newLine + 1;
            var lineEnd = text.IndexOf('\n', at);
            var line = text.AsSpan(at, (lineEnd < 0 ? text.Length : lineEnd) - at).TrimEnd();
            if (line is "---" or "...")
                return hasKey ? at : 0;
            hasKey |= line.IndexOf(':') > 0;
        }

        return 0;
    }
}
