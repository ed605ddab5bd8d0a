using System.Buffers;
using System.Globalization;
using System.Text;

namespace ResumeRender.Output.Yaml;

/// <summary>Writes a text as YAML in the plainest way that every reader takes for the same text.</summary>
/// <remarks>
/// Bare only if neither YAML 1.1 nor 1.2 could take it for anything else: <c>no</c> is a truth value in 1.1,
/// <c>1:30</c> a number, <c>2020-01-31</c> a date. So whatever does not begin with a letter is quoted, and so are the
/// words with a meaning.
/// </remarks>
internal static class YamlScalar
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["y", "n", "yes", "no", "on", "off", "true", "false", "null"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Writes a value and ends the line; a text of several lines becomes a block.</summary>
    /// <param name="text">Gets the value.</param>
    /// <param name="value">The text.</param>
    /// <param name="indent">How far the lines of a block are set in.</param>
    internal static void Write(StringBuilder text, string value, int indent)
    {
        if (!CanBeBlock(value))
        {
            text.Append(Inline(value)).Append('\n');
            return;
        }

        var endsLine = value[^1] == '\n';
        text.Append(endsLine ? "|\n" : "|-\n");
        foreach (var line in (endsLine ? value[..^1] : value).Split('\n'))
            text.Append(' ', line.Length > 0 ? indent : 0).Append(line).Append('\n');
    }

    /// <summary>A text on one line: bare, in single quotes, or in double quotes with escapes.</summary>
    internal static string Inline(string value)
    {
        if (IsPlain(value))
            return value;
        return value.AsSpan().ContainsAny('\n', '\t') || !IsPrintable(value)
            ? DoubleQuoted(value)
            : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    /// <remarks>A block tells its indent by its first line, and what ends in several line ends would need a sign of its
    /// own.</remarks>
    private static bool CanBeBlock(string value) =>
        value.Contains('\n', StringComparison.Ordinal)
        && value[0] is not (' ' or '\n' or '\t')
        && IsPrintable(value)
        && !value.EndsWith("\n\n", StringComparison.Ordinal)
        && !value.Contains(" \n", StringComparison.Ordinal)
        && value[^1] != ' ';

    private static bool IsPlain(string value)
    {
        if (
            value.Length == 0
            || !(char.IsLetter(value[0]) || value is ['$', _, ..])
            || value[^1] is ' ' or ':'
            || Words.Contains(value)
        )
            return false;
        return !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal)
            && !value.AsSpan().ContainsAny('\n', '\t') && IsPrintable(value);
    }

    /// <summary>True if the text has nothing but what YAML allows outside of double quotes, and nothing that some
    /// readers take for a line end.</summary>
    private static bool IsPrintable(string value)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            if (!IsPrintable(rune))
                return false;
        }

        return true;
    }

    /// <remarks>YAML allows private characters too, but who reads files of unknown origin takes them out.</remarks>
    private static bool IsPrintable(Rune rune) =>
        rune.Value
            is '\n'
                or '\t'
                or (>= 0x20 and <= 0x7E)
                or (>= 0xA0 and <= 0xD7FF)
                or (>= 0xF900 and <= 0xFFFC)
                or (>= 0x10000 and < 0xF0000)
        && rune.Value is not (0x2028 or 0x2029 or 0xFEFF);

    private static string DoubleQuoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append(rune.ToString()),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                > 0xFFFF when !IsPrintable(rune) => quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
                _ when !IsPrintable(rune) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => quoted.Append(rune.ToString()),
            };
        }

        return quoted.Append('"').ToString();
    }
}
