using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Words;

namespace ResumeRender.Reading.Dates;

/// <summary>Reads dates and ranges of dates in the ways people write them.</summary>
public static class DateReader
{
    /// <summary>Longest first where one begins another.</summary>
    private static readonly string[] DurationWords =
    [
        .. WordFiles.Distinct("dates.after-length").OrderByDescending(static w => w.Length),
    ];

    /// <summary>Reads a text that should be a date or a range and nothing else.</summary>
    /// <param name="text">Such as <c>Aug 2021 – present</c>, <c>2021-08</c> or <c>Expected May 2026</c>.</param>
    /// <param name="span">Where the text was written.</param>
    /// <param name="diagnostics">Gets a note when a date has two readings.</param>
    /// <returns>The range; what cannot be read has only its <see cref="DateRange.Text"/>.</returns>
    public static DateRange Read(string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var trimmed = text.Trim();
        return TryMatchWhole(trimmed, out var match)
            ? ToRange(match, trimmed, span, diagnostics)
            : new DateRange { Text = trimmed, Span = span };
    }

    /// <summary>True if the whole text is one date or range, perhaps in brackets or with a duration after
    /// it.</summary>
    internal static bool TryMatchWhole(ReadOnlySpan<char> text, out DateMatch match)
    {
        var start = 0;
        while (
            start < text.Length
            && (text[start] is '(' or '[' or ',' or '|' or ':' or '·' || char.IsWhiteSpace(text[start]))
        )
            start++;
        match = default;
        if (DateCharacters.LastDigit(text) < start || !DateScanner.TryRead(text, start, out match))
            return false;
        var end = SkipDuration(text, match.End);
        while (
            end < text.Length && (text[end] is ')' or ']' or ',' or '.' or ';' or '|' || char.IsWhiteSpace(text[end]))
        )
            end++;
        if (SkipDuration(text, end) is var afterDuration && afterDuration > end)
            end = afterDuration;
        return end == text.Length;
    }

    /// <summary>Makes the model's range of a match, with the author's text around it.</summary>
    internal static DateRange ToRange(DateMatch match, string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (match.IsAmbiguous)
        {
            var reading = match.To is { } to ? $"{match.From?.ToIso()} to {to.ToIso()}" : match.From?.ToIso() ?? "";
            diagnostics.Add(ReadingDiagnostics.AmbiguousDate(span, text, reading));
        }

        if (match.From is { } first && match.To is { } last && last < first && last.Year < first.Year)
            diagnostics.Add(ReadingDiagnostics.EndsBeforeItStarts(span, text));
        if (TryMatchWhole(text, out var whole) && SkipDuration(text, whole.End) is var end && end > whole.End)
            diagnostics.Add(
                ReadingDiagnostics.DurationLeftOut(span, text[whole.End..end].Trim(" ·•,|([])".ToCharArray()))
            );
        return new DateRange
        {
            Start = match.From,
            End = match.To,
            IsOpen = match.IsOpen,
            OpenWord = match.OpenWord,
            Text = text,
            Span = span,
        };
    }

    /// <summary>“experience” after “3 years”, which says nothing more.</summary>
    private static int SkipDurationWords(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..].TrimStart();
        foreach (var word in DurationWords)
        {
            if (
                rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == word.Length || !char.IsLetterOrDigit(rest[word.Length]))
            )
                return text.Length - rest.Length + word.Length;
        }

        return at;
    }

    /// <summary>After “· 3 yrs 2 mos” or “(2 years)”: a duration says nothing that the dates do not.</summary>
    internal static int SkipDuration(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && (text[i] is '·' or '•' or '(' or ',' or '|' or '[' || char.IsWhiteSpace(text[i])))
            i++;
        var end = at;
        for (var pairs = 0; pairs < 3; pairs++)
        {
            var digits = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is '.' or '+'))
                i++;
            if (i == digits || i - digits > 4)
                break;
            while (i < text.Length && text[i] == ' ')
                i++;
            var word = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (!DateWords.IsDurationUnit(text[word..i]))
                break;
            end = i;
            while (i < text.Length && text[i] is ' ' or ',')
                i++;
        }

        if (end > at)
            end = SkipDurationWords(text, end);
        if (end > at && end < text.Length && text[end] is ')' or ']')
            end++;
        return end;
    }
}
