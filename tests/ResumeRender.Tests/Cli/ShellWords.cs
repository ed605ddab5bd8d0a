using System.Text;

namespace ResumeRender.Tests.Cli;

/// <summary>Splits a line as a shell does: at spaces, but not inside quotes.</summary>
internal static class ShellWords
{
    internal static List<string> Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, isWord) = ('\0', false);
        foreach (var c in line + " ")
        {
            if (quote == '\0' && c is '"' or '\'')
            {
                (quote, isWord) = (c, true);
            }
            else if (c == quote && quote != '\0')
            {
                quote = '\0';
            }
            else if (c == ' ' && quote == '\0')
            {
                if (isWord)
                    words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
            else
            {
                word.Append(c);
                isWord = true;
            }
        }

        return words;
    }
}
