using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing;
using ResumeRender.Testing.Scoring;

namespace ResumeRender.Tests.Parsing.Corpus;

/// <summary>Damages every text of the corpus in many small ways: whatever is left of it must be read without a
/// failure.</summary>
/// <remarks>The damage is what clipboards and editors do, and the same at each run.</remarks>
public class MutatedCorpusTests
{
    private const int MutationsPerFile = 12;

    private static readonly string[] Signs =
    [
        "\u00A0", "\t", "—", ":", "•", "|", "(", ")", ",", "2019", "– ", "*", "<p>", "</li>", "&nbsp;", "  ", "\n", "·",
        "@", "http://", "\uFEFF", "...", "....", ".", "-", "{", "}", "“", "#",
    ];

    public static TheoryData<string> Formats() =>
        [
            .. CorpusFile
                .All.Select(static f => f.Format)
                .Where(static f => f is not ("docx" or "pdf" or "linkedin"))
                .Distinct(),
        ];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_damaged_text_is_read_all_the_same(string format)
    {
        var dice = new Dice();
        foreach (var file in CorpusFile.All.Where(f => f.Format == format))
        {
            var text = File.ReadAllText(file.Path);
            for (var i = 0; i < MutationsPerFile; i++)
            {
                var damaged = Damage(text, dice);
                var failure = Record.Exception(() =>
                    ImporterCatalog.Default.Import(
                        Path.GetFileName(file.Path),
                        Encoding.UTF8.GetBytes(damaged),
                        new DiagnosticBag()
                    )
                );
                Assert.True(failure is null, $"{file.Name}, mutation {i}: {failure}\n{damaged}");
            }
        }
    }

    private static string Damage(string text, Dice dice)
    {
        var lines = text.Split('\n').ToList();
        for (var times = dice.Next(1, 12); times > 0 && lines.Count > 1; times--)
        {
            var at = dice.Next(lines.Count);
            var line = lines[at];
            switch (dice.Next(9))
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
                case 3:
                    lines[at] = line.Insert(dice.Next(line.Length + 1), Signs[dice.Next(Signs.Length)]);
                    break;
                case 4:
                    var other = dice.Next(lines.Count);
                    (lines[at], lines[other]) = (lines[other], line);
                    break;
                case 5:
                    lines[at] = string.Concat(line, line);
                    break;
                case 6 when at + 1 < lines.Count:
                    lines[at] = line + lines[at + 1];
                    lines.RemoveAt(at + 1);
                    break;
                case 7:
                    lines[at] = Signs[dice.Next(Signs.Length)];
                    break;
                default:
                    lines = lines.GetRange(0, dice.Next(1, lines.Count + 1));
                    break;
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>Numbers that look thrown and are the same at each run: a linear congruential generator with the
    /// constants of Numerical Recipes.</summary>
    private sealed class Dice
    {
        private uint _state = 20;

        public int Next(int end)
        {
            _state = unchecked((_state * 1664525) + 1013904223);
            return (int)((_state >> 8) % (uint)end);
        }

        public int Next(int start, int end) => start + Next(end - start);
    }
}
