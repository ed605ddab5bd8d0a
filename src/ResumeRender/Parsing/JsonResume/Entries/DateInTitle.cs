using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Parsing.JsonResume.Entries;

/// <summary>Reads the date at the end of a title, where an entry has none of its own: <c>"Best cook, 2019"</c>,
/// <c>"Golden Ladle (May 2021)"</c>.</summary>
/// <remarks>A sign must part it from the words: “World Finals 2023” is a name.</remarks>
internal static class DateInTitle
{
    private const int LongestTitle = 200;

    public static Entry Take(Entry entry, DiagnosticBag diagnostics)
    {
        if (
            entry is not { Dates: null, Title: { } title }
            || title.PlainText is not { Length: > 0 and < LongestTitle } text
        )
            return entry;
        var (end, dateStart, dateEnd) = (0, 0, text.Length);
        if (text[^1] == ')')
        {
            end = text.LastIndexOf('(');
            (dateStart, dateEnd) = (end + 1, text.Length - 1);
        }
        else
        {
            for (var i = 1; i < text.Length - 1 && end == 0; i++)
            {
                var isSign =
                    text[i] is ',' or '|' or '·'
                    || (text[i] is '–' or '—' or '-' && text[i - 1] == ' ' && text[i + 1] == ' ');
                if (isSign && DateReader.TryMatchWhole(text.AsSpan(i + 1).Trim(), out _))
                    (end, dateStart) = (i, i + 1);
            }
        }

        var words = end <= 0 ? "" : text[dateStart..dateEnd].Trim();
        if (words.Length == 0 || text.AsSpan(0, end).Trim().IsEmpty || !DateReader.TryMatchWhole(words, out var match))
            return entry;
        return entry with
        {
            Title = Start(title, text.AsSpan(0, end).TrimEnd(" ,|·–—-").Length),
            Dates = DateReader.ToRange(match, words, title.Span, diagnostics),
        };
    }

    private static RichText Start(RichText text, int length)
    {
        var runs = new List<TextRun>();
        foreach (var run in text)
        {
            runs.Add(run with { Text = run.Text[..Math.Min(run.Text.Length, Math.Max(length, 0))] });
            length -= run.Text.Length;
        }

        return new RichText(runs);
    }
}
