namespace ResumeRender.Parsing.Documents;

/// <summary>Recognises the source files of typesetting programs that people take for the document itself.</summary>
internal static class SourceCode
{
    /// <summary>So much of the beginning tells what a file is.</summary>
    private const int Beginning = 20_000;

    private const int FewestCommands = 5;

    private static readonly string[] OfLatex = [@"\documentclass", @"\begin{document}", @"\usepackage"];

    private static readonly string[] OfTypst = ["#import \"@", "#set page(", "#set text(", "#show: "];

    /// <summary>Where the first sign of such a source stands, and what it is written in; null for other
    /// texts.</summary>
    public static (int Start, int Length, string Language)? Find(string text)
    {
        var beginning = text.AsSpan(0, Math.Min(text.Length, Beginning));
        var (commands, first) = (0, -1);
        for (var start = 0; start < beginning.Length;)
        {
            var length = beginning[start..].IndexOf('\n');
            var line = (length < 0 ? beginning[start..] : beginning.Slice(start, length)).Trim();
            if (BeginsWith(line, OfLatex))
                return (start, line.Length, "LaTeX");
            if (BeginsWith(line, OfTypst))
                return (start, line.Length, "Typst");
            // `\section{Education}`, `\resumeItem{…}`: no text of a person begins so many lines like this.
            if (line.Length > 3 && line[0] == '\\' && char.IsAsciiLetter(line[1]) && line.Contains('{'))
            {
                commands++;
                first = first < 0 ? start : first;
            }

            start = length < 0 ? beginning.Length : start + length + 1;
        }

        return commands >= FewestCommands ? (first, 1, "LaTeX") : null;
    }

    private static bool BeginsWith(ReadOnlySpan<char> line, string[] signs)
    {
        foreach (var sign in signs)
        {
            if (line.StartsWith(sign, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
