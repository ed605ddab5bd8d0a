using static ResumeRender.Fuzz.Shapes.Filling;

namespace ResumeRender.Fuzz.Shapes;

/// <summary>Texts as people type and paste them, far too long.</summary>
internal static class TextShapes
{
    private const string Head = "Jana Vrba\njana.vrba@example.org\n\nEXPERIENCE\n\n";

    private static readonly string[] Labels = ["Employer", "Position", "Duration", "Place", "Duties", "Reason",
        "Mother", "Remark"];

    internal static IReadOnlyList<Shape> All { get; } =
    [
        Lines("one-word-lines.txt", static i => $"word{i}\n"),
        Lines("one-line.txt", static i => Phrase(i, 6) + " "),
        Lines("one-word.txt", static i => $"word{i}"),
        Lines("sentences.txt", static i => Phrase(i, 30) + ".\n"),
        Lines("paragraphs.txt", static i => Phrase(i, 30) + ".\n\n"),
        Lines("bullets.txt", static i => $"- {Phrase(i, 8)}\n"),
        Lines("nested-bullets.txt", static i => $"{new string(' ', i % 6 * 2)}- {Phrase(i, 5)}\n"),
        Lines("numbered.txt", static i => $"{i + 1}. {Phrase(i, 6)}\n"),
        Lines("capital-titles.txt", static i => $"{Phrase(i, 2).ToUpperInvariant()}\n\n"),
        Lines("titles-with-text.txt", static i => $"SECTION {i}\n\n{Phrase(i, 6)}\n\n"),
        Lines("form.txt", static i => $"{Labels[i % 8]}: {Phrase(i, 3)}\n"),
        Lines("form-own-labels.txt", static i => $"Label {i}: {Phrase(i, 3)}\n"),
        Lines("dated-paragraphs.txt", static i => $"{Phrase(i, 5)} in March {1980 + i % 40} and {Phrase(i, 6)}\n\n"),
        Lines("jobs.txt",
            static i => $"Engineer {i}, Acme {i} Ltd, Prague\n{Years(i)}\n- {Phrase(i, 9)}\n- {Phrase(i + 1, 9)}\n\n"),
        Lines("pairs.txt", static i => $"{Phrase(i, 3)}\n{Years(i)}\n\n"),
        Lines("dates.txt", static i => $"{Years(i)}\n"),
        Lines("months.txt", static i => $"Mar {1980 + i % 40} - Apr {1982 + i % 40}\n"),
        Lines("tabs.txt", static i => $"{Phrase(i, 2)}\t{Phrase(i, 2)}\t{Years(i)}\n"),
        Lines("columns.txt", static i => $"{Phrase(i, 3),-40}{Phrase(i + 1, 3),-40}{Years(i)}\n"),
        Lines("pipes.txt", static i => $"{Phrase(i, 2)} | {Phrase(i, 2)} | {Years(i)}\n"),
        Lines("commas.txt", static i => $"{Phrase(i, 1)}, "),
        Lines("links.txt", static i => $"https://example.org/{i}/page\n"),
        Lines("links-in-line.txt", static i => $"see example.org/{i} and www.example.com/{i} "),
        Lines("mails.txt", static i => $"someone{i}@example.org\n"),
        Lines("phones.txt", static i => $"+420 603 {i % 900 + 100} {i % 800 + 100}\n"),
        Lines("quoted-mail.txt", static i => $"{new string('>', i % 5)} {Phrase(i, 6)}\n"),
        Lines("dots.txt", static i => $"{Phrase(i, 1)} ........................ {i}\n"),
        Lines("dashes.txt", static i => i % 50 == 49 ? "-\n" : "-"),
        Lines("brackets.txt", static i => i % 60 == 59 ? "(\n" : "(["),
        Lines("blank-lines.txt", static i => i % 40 == 0 ? $"{i}\n" : "\n"),
        Lines("spaces.txt", static i => i % 40 == 0 ? $"{i}" : "          "),
        Lines("towns.txt", static i => $"Winchester {i}, Prague, Springfield, Illinois\n"),
        Lines("marks.txt", static i => i % 1000 == 0 ? "a" : "\u0301"),
        Lines("ideographs.txt", static i => i % 30 == 29 ? "\n" : ((char)(0x4E00 + i % 5000)).ToString()),
        Lines("right-to-left.txt", static i => i % 30 == 29 ? "\n" : ((char)(0x05D0 + i % 22)).ToString()),
        Lines("pictographs.txt", static i => i % 30 == 29 ? "\n" : "\U0001F600"),
        Lines("soft-hyphens.txt", static i => i % 20 == 19 ? " " : "a\u00AD"),
        Lines("apostrophes.txt", static i => $"'{Phrase(i, 1)}' \"it's\" "),
    ];

    private static Shape Lines(string name, Func<int, string> line) => new(name, size => Of(size, Head, line));
}
