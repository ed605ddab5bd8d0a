using System.Text;

namespace ResumeRender.Fuzz.Mutation;

/// <summary>Damages lines and words, as clipboards, editors and people do, and a little worse.</summary>
internal static class TextMutator
{
    private const int MostChanges = 12;

    /// <summary>What texts have in them where readers do not expect it.</summary>
    internal static readonly string[] Signs =
    [
        "\u00A0", "\t", "—", ":", "•", "|", "(", ")", ",", "2019", "– ", "*", "<p>", "</li>", "&nbsp;", "  ", "\n", "·",
        "@", "http://", "\uFEFF", "...", ".", "-", "{", "}", "“", "#", "---", "\u202E", "\u00AD", "\u200B",
        "e\u0301\u0301\u0301", "👩‍🚀", "שלום", "١٢", "ﬁ", "\0", "\u001b[31m", "present", "2019-13-45",
        "99999999999999999999", "-1", "[a](javascript:x)", "![](a.png)", "```", "<script>", "<!--", "&#x110000;",
        "&amp;amp;", "| a | b |", "===", "1.", "> ", "\\", "`", "__", "~~", "mailto:", "+49 (0) 1", "Experience",
        "Education", "Skills", "Name:", "name: [", "\r",
    ];

    internal static byte[] Damage(byte[] bytes, IReadOnlyList<string> signs, Dice dice) =>
        Encoding.UTF8.GetBytes(Damage(Encoding.UTF8.GetString(bytes), signs, dice));

    internal static string Damage(string text, IReadOnlyList<string> signs, Dice dice)
    {
        var lines = text.Split('\n').ToList();
        for (var times = dice.Next(1, MostChanges); times > 0 && lines.Count > 0; times--)
            Change(lines, dice.Next(lines.Count), signs, dice);
        return string.Join('\n', lines);
    }

    private static void Change(List<string> lines, int at, IReadOnlyList<string> signs, Dice dice)
    {
        var line = lines[at];
        switch (dice.Next(12))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, "");
                break;
            case 2:
                lines[at] = line[..dice.Next(line.Length + 1)];
                break;
            case 3 or 4:
                lines[at] = line.Insert(dice.Next(line.Length + 1), dice.Of(signs));
                break;
            case 5:
                var other = dice.Next(lines.Count);
                (lines[at], lines[other]) = (lines[other], line);
                break;
            case 6:
                lines[at] = string.Concat(line, line);
                break;
            case 7 when at + 1 < lines.Count:
                lines[at] = line + lines[at + 1];
                lines.RemoveAt(at + 1);
                break;
            case 8:
                lines[at] = dice.Of(signs);
                break;
            case 9:
                lines[at] = new string(' ', dice.Next(9)) + line;
                break;
            case 10:
                lines.InsertRange(at, lines.GetRange(at, Math.Min(dice.Next(1, 20), lines.Count - at)));
                break;
            default:
                if (dice.Once(4))
                    lines.RemoveRange(at, lines.Count - at);
                else if (dice.Once(4))
                    lines[at] = string.Concat(Enumerable.Repeat(dice.Of(signs), dice.Next(2, 300)));
                break;
        }
    }
}
