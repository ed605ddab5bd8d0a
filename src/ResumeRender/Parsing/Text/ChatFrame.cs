using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Text;

/// <summary>Leaves out what an assistant says around the résumé that it wrote: “Here is a sample résumé for …:”, “Let
/// me know if …”.</summary>
internal static class ChatFrame
{
    private const int FewestWords = 4;

    private const int MostWords = 40;

    private static readonly string[] Beginnings =
    [
        "here's ", "here’s ", "here is ", "here are ", "sure", "certainly", "of course", "absolutely", "below is ",
        "below you", "great", "i've ", "i’ve ", "i have ", "this is ", "the following ", "as requested", "no problem",
        "hier ist ", "gerne", "natürlich", "selbstverständlich", "hier findest ", "nachfolgend ", "voici ", "bien sûr",
        "avec plaisir", "aquí ", "claro", "por supuesto", "aqui está", "com certeza", "ecco ", "certo", "certamente",
        "hier is ", "natuurlijk", "oto ", "oczywiście", "вот ", "конечно", "以下是", "当然", "以下は",
    ];

    private static readonly string[] Ends =
    [
        "let me know if ", "feel free to ", "would you like me to ", "i hope this helps", "hope this helps",
        "if you'd like", "if you’d like", "do you want me to ", "you can customize ", "you can adapt ",
        "remember to replace ", "make sure to replace ", "note: this is a sample", "note: this is a fictional",
        "sag mir ", "sag bescheid", "lass mich wissen", "wenn du möchtest", "möchtest du", "n'hésite", "n’hésite",
        "dites-moi", "souhaitez-vous ", "si quieres", "avísame", "se quiser", "fammi sapere", "se vuoi",
        "laat me weten", "daj znać", "если хотите", "如果你", "如果您",
    ];

    /// <summary>Leaves such lines out: the first, where a name or a heading comes below, and then the last as
    /// well.</summary>
    public static void LeaveOut(List<Line> lines, DiagnosticBag diagnostics)
    {
        var first = lines.FindIndex(static l => !l.IsBlank);
        if (first < 0)
            return;
        var hasPreamble =
            IsPreamble(lines[first])
            && lines.FindIndex(first + 1, static l => !l.IsBlank) is > 0 and var next
            && (
                lines[next].HeadingLevel > 0
                || PersonName.Is(lines[next].Text)
                || HeadingLexicon.IsDocumentTitle(lines[next].Text)
            );
        // Without it, “Feel free to call me” is the person's own.
        if (!hasPreamble)
            return;
        LeaveOut(lines, first, diagnostics);
        var last = lines.FindLastIndex(static l => !l.IsBlank);
        if (
            last > first + 1
            && lines[last] is { Form: LineForm.Text } line
            && line.WordCount is >= FewestWords and <= MostWords
            && BeginsWith(line.Text, Ends)
            && line.Text[^1] is '.' or '!' or '?' or '。' or '？'
        )
            LeaveOut(lines, last, diagnostics);
    }

    /// <summary>A sentence that ends with a colon, or with a full stop before it.</summary>
    private static bool IsPreamble(Line line) =>
        line is { Form: LineForm.Text, HeadingLevel: 0, Text.Length: > 0 }
        && line.Text[^1] is ':' or '：'
        && line.WordCount <= MostWords
        && (line.WordCount >= FewestWords || line.Text[0] >= '\u2E80')
        && BeginsWith(line.Text, Beginnings);

    private static bool BeginsWith(string text, string[] words) =>
        Array.Exists(words, w => text.StartsWith(w, StringComparison.OrdinalIgnoreCase));

    private static void LeaveOut(List<Line> lines, int at, DiagnosticBag diagnostics)
    {
        diagnostics.Add(ParsingDiagnostics.ChatLeftOut(lines[at].Span, lines[at].Text));
        lines[at] = new Line(LineForm.Blank, lines[at].Content.Cut(0, 0));
    }
}
