using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>Makes words bold wherever they stand: <c>settings.bold_keywords</c>.</summary>
internal sealed class BoldKeywords(ImmutableArray<string> words)
{
    private const int MostWords = 200;
    private readonly ImmutableArray<string> _words =
    [
        .. words
            .Where(static w => w.Length > 0)
            .OrderByDescending(static w => w.Length)
            .ThenBy(static w => w, StringComparer.Ordinal)
            .Take(MostWords),
    ];

    public RichText Apply(RichText text) => _words.IsEmpty ? text : new RichText(text.SelectMany(Split));

    private IEnumerable<TextRun> Split(TextRun run)
    {
        var from = 0;
        for (var i = 0; i < run.Text.Length; i++)
        {
            var length = IsEdge(run.Text, i) ? LengthAt(run.Text, i) : 0;
            if (length == 0)
                continue;
            yield return Part(run, from, i, TextMarks.None);
            yield return Part(run, i, i + length, TextMarks.Strong);
            from = i + length;
            i = from - 1;
        }

        yield return Part(run, from, run.Text.Length, TextMarks.None);
    }

    private int LengthAt(string text, int at)
    {
        foreach (var word in _words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && IsEdge(text, at + word.Length))
                return word.Length;
        }

        return 0;
    }

    private static bool IsEdge(string text, int at) =>
        at == 0 || at >= text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);

    private static TextRun Part(TextRun run, int start, int end, TextMarks marks)
    {
        var span =
            run.Span.Length == run.Text.Length
                ? run.Span with
                {
                    Start = run.Span.Start + start,
                    Length = end - start,
                }
                : run.Span;
        return run with { Text = run.Text[start..end], Marks = run.Marks | marks, Span = span };
    }
}
