using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>Reads marked text exactly as our own writer wrote it.</summary>
/// <remarks>
/// The readers for other people's texts guess, trim and tidy; what we wrote ourselves must come back to the letter.
/// Every
/// <c>*</c> without a backslash turns a mark on or off, unless white space is on both sides of it.
/// </remarks>
internal static class WrittenText
{
    private const int LongestTarget = 2100;

    public static RichText Read(DataScalar scalar) => Read(scalar.Text, scalar.Span);

    public static RichText Read(string text, SourceSpan span = default)
    {
        if (text.AsSpan().IndexOfAny("*`[\\&") < 0)
            return RichText.Plain(text, span);
        var runs = new List<TextRun>();
        var plain = new StringBuilder();
        var marks = TextMarks.None;
        // Index of the first run of a link that may be open, and where its bracket stood.
        (int Run, int At)? open = null;
        var lastFences = LastFences(text);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (
                c == '\\'
                && i + 1 < text.Length
                && char.IsAscii(text[i + 1])
                && (char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1]))
            )
            {
                plain.Append(text[i + 1]);
                i += 2;
            }
            else if (c == '*' && !IsBetweenSpaces(text, i))
            {
                Flush();
                var isStrong = i + 1 < text.Length && text[i + 1] == '*';
                marks ^= isStrong ? TextMarks.Strong : TextMarks.Emphasis;
                i += isStrong ? 2 : 1;
            }
            else if (c == '`' && TryReadCode(text, i, lastFences, out var code, out var end))
            {
                Flush();
                runs.Add(new TextRun(code, marks | TextMarks.Code, Span: span));
                i = end;
            }
            else if (c == '[')
            {
                Flush();
                plain.Append('[');
                open = (runs.Count, i);
                Flush();
                i++;
            }
            else if (c == ']' && open is { } link && TryReadTarget(text, i + 1, out var uri, out end))
            {
                Flush();
                // The bracket was taken for text until here.
                runs.RemoveAt(link.Run);
                for (var k = link.Run; k < runs.Count; k++)
                    runs[k] = runs[k] with { Link = uri };
                (open, i) = (null, end);
            }
            else
            {
                if (c == ']')
                    open = null;
                var isSpace = TryReadSpace(text, i, out var space, out end);
                plain.Append(isSpace ? space : c);
                i = isSpace ? end : i + 1;
            }
        }

        Flush();
        return new RichText(runs);

        void Flush()
        {
            if (plain.Length > 0)
                runs.Add(new TextRun(plain.ToString(), marks, Span: span));
            plain.Clear();
        }
    }

    private static bool IsBetweenSpaces(string text, int i) =>
        i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';

    /// <summary>Where the last fence of each length stands, so that those without a partner do not each search the
    /// whole text.</summary>
    private static Dictionary<int, int> LastFences(string text)
    {
        var last = new Dictionary<int, int>();
        for (var i = text.IndexOf('`', StringComparison.Ordinal); i >= 0 && i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && text[i] == '`')
                i++;
            if (i > start)
                last[i - start] = start;
        }

        return last;
    }

    private static bool TryReadCode(
        string text,
        int start,
        Dictionary<int, int> lastFences,
        out string code,
        out int end
    )
    {
        var length = 1;
        while (start + length < text.Length && text[start + length] == '`')
            length++;
        (code, end) = ("", 0);
        if (lastFences.GetValueOrDefault(length, -1) <= start)
            return false;
        for (var i = start + length; i < text.Length;)
        {
            if (text[i] != '`')
            {
                i++;
                continue;
            }

            var fence = i;
            while (i < text.Length && text[i] == '`')
                i++;
            if (i - fence != length)
                continue;
            code = text[(start + length)..fence];
            if (code is [' ', _, .., ' '] && !string.IsNullOrWhiteSpace(code))
                code = code[1..^1];
            end = i;
            return true;
        }

        return false;
    }

    private static bool TryReadTarget(string text, int at, out string uri, out int end)
    {
        (uri, end) = ("", 0);
        if (at >= text.Length || text[at] != '(')
            return false;
        var isFenced = at + 1 < text.Length && text[at + 1] == '<';
        var within = Math.Min(LongestTarget, text.Length - at);
        var close = isFenced ? text.IndexOf(">)", at, within, StringComparison.Ordinal) : text.IndexOf(')', at, within);
        if (close < 0)
            return false;
        uri = text[(at + (isFenced ? 2 : 1))..close];
        end = close + (isFenced ? 2 : 1);
        return LinkReader.ToUri(uri) is not null;
    }

    /// <summary>White space that would not stay where it is: <c>&amp;#32;</c>.</summary>
    private static bool TryReadSpace(string text, int at, out char space, out int end)
    {
        (space, end) = ('\0', 0);
        if (text[at] != '&')
            return false;
        foreach (
            var (name, value) in (ReadOnlySpan<(string, char)>)
                [("&#32;", ' '), ("&#10;", '\n'), ("&#13;", '\r'), ("&#9;", '\t')]
        )
        {
            if (string.CompareOrdinal(text, at, name, 0, name.Length) == 0)
                (space, end) = (value, at + name.Length);
        }

        return end > 0;
    }
}
