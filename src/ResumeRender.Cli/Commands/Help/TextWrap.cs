namespace ResumeRender.Cli.Commands.Help;

/// <summary>Breaks text into lines, between words only.</summary>
internal static class TextWrap
{
    /// <summary>The lines. A word that is wider than a line has one of its own, and is left whole.</summary>
    internal static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>A command to type, broken before its options: each line but the last ends in the backslash with which a
    /// shell goes on.</summary>
    internal static List<string> CommandLines(string command, int width)
    {
        const string Indent = "    ";
        const string GoesOn = " \\";
        if (command.Length <= width || command.StartsWith('#'))
            return Lines(command, width);
        var lines = new List<string>();
        var line = "";
        foreach (var part in Parts(command))
        {
            if (line.Trim().Length > 0 && line.Length + 1 + part.Length + GoesOn.Length > width)
            {
                lines.Add(line + GoesOn);
                line = Indent + part;
            }
            else
            {
                line = line.Length == 0 ? part : $"{line} {part}";
            }
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>The pieces that stay together: an option and its value, a file, a sign and where it leads.</summary>
    private static List<string> Parts(string command)
    {
        var parts = new List<string>();
        var isQuoted = false;
        foreach (var word in command.Split(' '))
        {
            var before = parts.Count == 0 ? "" : parts[^1];
            var isAlone =
                before.Length == 0
                || (
                    !isQuoted
                    && (
                        word[0] is '-' or '<' or '>' or '|'
                        || !(before[0] is '-' or '<' or '>' or '|')
                        || before.Contains(' ', StringComparison.Ordinal)
                    )
                );
            if (isAlone)
                parts.Add(word);
            else
                parts[^1] = $"{before} {word}";
            isQuoted ^= word.Count(static c => c == '"') % 2 == 1;
        }

        return parts;
    }
}
