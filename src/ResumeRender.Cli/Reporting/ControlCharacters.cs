using System.Globalization;
using System.Text;

namespace ResumeRender.Cli.Reporting;

/// <summary>Makes text harmless for a terminal: what could move the cursor or turn the text around is shown as its
/// code.</summary>
internal static class ControlCharacters
{
    internal static string Escape(string text, bool keepLines = false)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isHarmless = !IsDangerous(c) || (keepLines && c is '\n' or '\r');
            if (isHarmless)
                escaped?.Append(c);
            else
                (escaped ??= new StringBuilder(text, 0, i, text.Length + 16)).Append(Code(c));
        }

        return escaped?.ToString() ?? text;
    }

    /// <summary>True for C0, C1, bidirectional controls and the like, and for lone surrogates' place holders.</summary>
    internal static bool IsDangerous(char c) =>
        char.IsControl(c)
        || c is '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    internal static string Code(char c) => c switch
    {
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
