using System.Globalization;
using System.Text;

namespace ResumeRender.Fuzz.Shapes;

/// <summary>Text of a wanted length from a line that is repeated with other numbers.</summary>
/// <remarks>So nothing can be kept from the line before.</remarks>
internal static class Filling
{
    private static readonly string[] Words =
    [
        "planned", "measured", "bridge", "team", "budget", "clinic", "northern", "report", "taught", "wrote",
        "customer", "garden", "system", "quarter", "harbour", "repaired", "school", "seven", "letters", "review",
        "market", "built", "river", "engine",
    ];

    /// <summary>The text of so many bytes: a beginning, lines with numbers from 0 on, an end.</summary>
    internal static byte[] Of(int size, string start, Func<int, string> line, string end = "") =>
        Encoding.UTF8.GetBytes(Text(size, start, line, end));

    internal static string Text(int size, string start, Func<int, string> line, string end = "")
    {
        var text = new StringBuilder(start, size + 200);
        // Counted in characters: shapes whose signs take more bytes are larger as files.
        for (var i = 0; text.Length < size; i++)
            text.Append(line(i));
        return text.Append(end).ToString();
    }

    /// <summary>So many words, other ones for each number.</summary>
    internal static string Phrase(int number, int count)
    {
        var phrase = new StringBuilder();
        for (var i = 0; i < count; i++)
            phrase.Append(i == 0 ? "" : " ").Append(Words[(number * 7 + i * 5 + number / 24) % Words.Length]);
        return phrase.Append(' ').Append(number.ToString(CultureInfo.InvariantCulture)).ToString();
    }

    /// <summary>A range of two years.</summary>
    internal static string Years(int number) =>
        FormattableString.Invariant($"{1980 + number % 40} - {1982 + number % 40}");
}
