using System.Buffers;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Mending;

/// <summary>Believes the headings of a web page: its only <c>h1</c> is whose page it is, and its <c>h2</c> are titles
/// whatever their words.</summary>
internal static class PageTags
{
    private static readonly SearchValues<char> SignsOfOther = SearchValues.Create("@:|•·\t");

    private const int MostWordsOfName = 8;

    private const int MostWordsOfHeadline = 12;

    private const int TitleLevel = 2;

    /// <summary>The line with the name; null where the page has no <c>h1</c>, several, or one that says something
    /// else.</summary>
    public static Line? FindName(List<Line> lines)
    {
        var firsts = lines.FindAll(static l => l is { IsTagHeading: true, HeadingLevel: 1, IsBlank: false });
        if (firsts.Count != 1 || !lines.Exists(static l => l is { IsTagHeading: true, HeadingLevel: TitleLevel }))
            return null;
        var text = firsts[0].Text;
        var isOther =
            HeadingLexicon.IsDocumentTitle(text)
            || HeadingLexicon.TryRead(text, out _)
            || HeadingLexicon.IsContact(text);
        return isOther || firsts[0].WordCount > MostWordsOfName || text.AsSpan().ContainsAny('@', ':')
            ? null
            : firsts[0];
    }

    /// <summary>Adds the titles that words and looks did not tell, where the sections are those of the
    /// <c>h2</c>.</summary>
    public static void AddTitles(List<Line> lines, List<Heading> headings)
    {
        if (
            headings.Count == 0
            || headings.Exists(h => lines[h.LineIndex] is not { IsTagHeading: true, HeadingLevel: TitleLevel })
        )
            return;
        var known = headings.ConvertAll(static h => h.LineIndex);
        for (var i = 1; i < lines.Count; i++)
        {
            if (
                lines[i] is not { IsTagHeading: true, HeadingLevel: TitleLevel, IsBlank: false }
                || known.BinarySearch(i) >= 0
                || IsHeadline(lines, i)
                || !HasText(lines, i)
            )
                continue;
            var kind = HeadingLexicon.TryRead(lines[i].Text, out var read)
                ? read
                : HeadingLexicon.KindOfNoun(lines[i].Text);
            headings.Add(new Heading(i, kind));
        }

        headings.Sort(static (a, b) => a.LineIndex.CompareTo(b.LineIndex));
    }

    /// <summary>The headline stands right below the name.</summary>
    private static bool IsHeadline(List<Line> lines, int index)
    {
        var above = lines.FindLastIndex(index - 1, static l => !l.IsBlank);
        return above >= 0 && lines[above] is { HeadingLevel: 1 };
    }

    /// <summary>The words right below the name; null where a section, contact data, a place or a sentence stands
    /// there.</summary>
    public static Line? FindHeadline(List<Line> lines, List<Heading> headings)
    {
        var below = lines.FindIndex(1, static l => !l.IsBlank);
        if (
            below < 0
            || headings.Exists(h => h.LineIndex == below)
            || lines[below] is not { Form: LineForm.Text, WordCount: <= MostWordsOfHeadline } line
        )
            return null;
        var isOther =
            line.Text[^1] == '.'
            || line.Content.LinkAt(0) is not null
            || line.Text.AsSpan().ContainsAny(SignsOfOther)
            || ContactReader.HasContactData(line)
            || PersonalFact.Is(line.Text)
            || PlaceReader.Score(line.Text, false) >= 0.5
            || (PlaceReader.IsTownLike(line.Text) && line.Text.Contains(',', StringComparison.Ordinal))
            || StreetAddress.IsStreet(line.Text);
        return isOther ? null : line;
    }

    private static bool HasText(List<Line> lines, int index)
    {
        var below = lines.FindIndex(index + 1, static l => !l.IsBlank);
        return below >= 0 && lines[below].HeadingLevel != TitleLevel;
    }
}
