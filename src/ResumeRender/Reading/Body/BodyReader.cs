using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Glue;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Spoken;

namespace ResumeRender.Reading.Body;

/// <summary>Turns lines below a head or title into paragraphs, labelled lines and bullets.</summary>
internal sealed class BodyReader(LineWrap wrap, GluedItems gluedItems)
{
    private const int FewestShortLines = 3;
    private const int MostWordsOfShortLine = 20;

    /// <summary>Reads the lines; blank ones end paragraphs.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isListOfLabels">True in sections such as skills, where bullets may be labelled lines and columns
    /// are labels.</param>
    /// <param name="isOfLanguages">True in a section of languages, of which a line may name several.</param>
    /// <param name="isForm">True below a head whose lines have labels: those of the body may be set apart by a gap, as
    /// bullets too.</param>
    public ImmutableArray<BodyItem> Read(
        IReadOnlyList<Line> lines,
        bool isListOfLabels,
        bool isOfLanguages = false,
        bool isForm = false
    )
    {
        var items = ImmutableArray.CreateBuilder<BodyItem>();
        var bullets = new BulletTree();
        var areLanguages = isOfLanguages && LanguageList.AreAll(lines);
        for (var i = 0; i < lines.Count;)
        {
            var line = lines[i];
            if (line.IsBlank)
            {
                i++;
                continue;
            }

            if (IsCode(line) && !isListOfLabels)
            {
                bullets.MoveTo(items);
                items.Add(new ParagraphItem(line.Content.All.ToRichText()) { Span = line.Span });
                i++;
                continue;
            }

            if (line is { IsOfItem: true, Form: LineForm.Text })
            {
                var ofItem = EndOfBlock(lines, i);
                var text = JoinLines(lines, i, ofItem);
                if (bullets.TryGoOn(text, line.Indent))
                {
                    i = ofItem;
                    continue;
                }
            }

            if (isListOfLabels && LanguagePairs.Count(lines, i) is > 0 and var pairs)
            {
                bullets.MoveTo(items);
                for (var k = i; k < i + (2 * pairs); k += 2)
                    items.Add(LanguagePairs.Join(lines[k], lines[k + 1]));
                i += 2 * pairs;
                continue;
            }

            if (isListOfLabels && TermLabels.TryRead(lines, i) is { } defined)
            {
                bullets.MoveTo(items);
                items.Add(defined.Item);
                i = defined.End;
                continue;
            }

            if (isOfLanguages && LanguageList.Read(line, areLanguages) is { Count: > 0 } languages)
            {
                bullets.MoveTo(items);
                items.AddRange(languages);
                i++;
                continue;
            }

            if (isOfLanguages && LevelForm.IsTitles(line.Text))
            {
                bullets.MoveTo(items);
                items.Add(new ParagraphItem(line.Content.All.ToRichText()) { Span = line.Span });
                i++;
                continue;
            }

            if (isListOfLabels && ShortItemsFrom(lines, i) is { Count: > 0 } shortItems)
            {
                foreach (var item in shortItems)
                    bullets.Add(new BulletItem(item.ToRichText()) { Span = item.Span }, line.Indent, '•');
                i += CountShortLines(lines, i);
                continue;
            }

            var end = isOfLanguages && IsPair(line) ? i + 1 : EndOfBlock(lines, i);
            if (line.Form == LineForm.GluedList)
            {
                foreach (var item in gluedItems.Split(line.Content))
                    bullets.Add(new BulletItem(item.ToRichText()) { Span = item.Span }, line.Indent, line.Glyph);
            }
            else if (end == i + 1 && LabelReader.TryReadSeveral(line) is { Count: > 1 } labels)
            {
                bullets.MoveTo(items);
                items.AddRange(labels);
            }
            else if (
                (
                    TryReadLabel(line, isListOfLabels)
                    ?? (
                        isForm && Columns.HasGap(line.Text)
                            ? LabelReader.TryRead(line.Content, allowsColumns: true)
                            : null
                    )
                ) is
                { } label
            )
            {
                bullets.MoveTo(items);
                var more = JoinLines(lines, i + 1, end);
                items.Add(
                    more.IsEmpty
                        ? label
                        : label with
                        {
                            Value = Join(label.Value, more),
                            Span = label.Span.Union(more.Span),
                        }
                );
            }
            else if (line.Form == LineForm.Bullet)
            {
                var text = JoinLines(lines, i, end);
                bullets.Add(new BulletItem(text) { Span = text.Span, Number = line.Number }, line.Indent, line.Glyph);
            }
            else
            {
                bullets.MoveTo(items);
                var text = JoinLines(lines, i, end);
                items.Add(new ParagraphItem(text) { Span = text.Span });
            }

            i = end;
        }

        bullets.MoveTo(items);
        return items.ToImmutable();
    }

    /// <summary>A line of program text, which has no labels and no columns.</summary>
    public static bool IsCode(Line line) =>
        line is { Form: LineForm.Text, HeadingLevel: 0 } && line.Content.IsAll(TextMarks.Code);

    /// <summary>The items of a list that lost its bullets: a few words a line, or several to a line in columns; empty
    /// for other text.</summary>
    private static List<MarkedSlice> ShortItemsFrom(IReadOnlyList<Line> lines, int start)
    {
        var items = new List<MarkedSlice>();
        var count = CountShortLines(lines, start);
        var areColumns = false;
        for (var i = start; i < start + count; i++)
        {
            var columns = Columns.HasGap(lines[i].Text) ? Columns.Split(lines[i].Content.All) : [lines[i].Content.All];
            areColumns |= columns.Count > 2;
            items.AddRange(columns);
        }

        return count >= FewestShortLines || areColumns ? items : [];
    }

    private static int CountShortLines(IReadOnlyList<Line> lines, int start)
    {
        var end = start;
        while (end < lines.Count && IsShortItem(lines[end]))
            end++;
        return end - start;
    }

    private static bool IsShortItem(Line line)
    {
        if (
            line.Form != LineForm.Text
            || (line.IsOfItem && line.BeginsParagraph)
            || line.HeadingLevel > 0
            || line.WordCount > MostWordsOfShortLine
            || line.Text[^1] is '.' or ',' or ';' or ':'
            || !char.IsLetterOrDigit(line.Text[0])
        )
            return false;
        var columns = Columns.HasGap(line.Text) ? Columns.Split(line.Content.All).Count : 1;
        // Two columns are a label and its values.
        return columns != 2
            && LabelReader.TryRead(line.Content, allowsColumns: columns == 1) is null
            && (columns > 2 || (line.WordCount <= 5 && !line.Text.Contains(',')));
    }

    /// <summary>“angielski – B2”: whole, though the next line begins in a small letter too.</summary>
    private static bool IsPair(Line line) =>
        line.Form == LineForm.Text
        && line.WordCount <= 8
        && LabelReader.TryRead(line.Content, allowsColumns: true) is not null;

    private static LabelledItem? TryReadLabel(Line line, bool isListOfLabels)
    {
        if (line.Form == LineForm.Text)
            return LabelReader.TryRead(line.Content, isListOfLabels);
        // Of a bullet the label is only a manner of speaking (“Led: …”), unless the section is made of labels.
        return line.Form == LineForm.Bullet && isListOfLabels
            ? LabelReader.TryRead(line.Content, allowsColumns: false)
            : null;
    }

    /// <summary>The index after the last line that goes on with this one.</summary>
    private int EndOfBlock(IReadOnlyList<Line> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Count && IsContinuation(lines[start], lines[end - 1], lines[end]))
            end++;
        return end;
    }

    /// <summary>True if a line goes on with the block that <paramref name="first"/> began.</summary>
    public bool IsContinuation(Line first, Line previous, Line line)
    {
        if (
            line.Form != LineForm.Text
            || first.Form == LineForm.GluedList
            || line.HeadingLevel > 0
            || (PersonName.BeginsWithTitle(line.Text) && PersonName.BeginsWithTitle(first.Text))
        )
            return false;
        // Rows of a list with bars between its items.
        if (
            first.Form == LineForm.Text
            && first.Text.Contains(" | ", StringComparison.Ordinal)
            && line.Text.Contains(" | ", StringComparison.Ordinal)
        )
            return false;
        var isHanging =
            first.Form == LineForm.Bullet
            && line.Indent > first.Indent
            && !line.BeginsParagraph
            && LabelReader.FindColon(line.Text) < 0;
        if (isHanging)
            return true;
        var isLabel = LabelReader.FindColon(line.Text) > 0 && !char.IsLower(line.Text[0]);
        return !isLabel && wrap.Continues(previous, line);
    }

    private RichText JoinLines(IReadOnlyList<Line> lines, int start, int end)
    {
        var text = RichText.Empty;
        if (end - start == 1)
            return lines[start].Content.All.ToRichText();
        var runs = new List<TextRun>();
        for (var i = start; i < end; i++)
        {
            if (i + 1 < end && HyphenAtLineEnd.IsOfLine(lines[i].Text, lines[i + 1].Text))
            {
                gluedItems.TellOfHyphen(lines[i].Content, lines[i + 1].Text);
                runs.AddRange(SpaceBefore(lines, start, i));
                runs.AddRange(lines[i].Content.All[..^1].ToRuns());
                continue;
            }

            if (i > start && HyphenAtLineEnd.IsOfLine(lines[i - 1].Text, lines[i].Text))
            {
                runs.AddRange(lines[i].Content.All.ToRuns());
                continue;
            }

            if (runs.Count > 0 && !EndsInsideWord(lines[i - 1].Text, lines[i].Text))
                runs.Add(new TextRun(" ", SharedMarks(lines[i - 1].Content, lines[i].Content)));
            runs.AddRange(lines[i].Content.All.ToRuns());
        }

        return runs.Count == 0 ? text : new RichText(runs);
    }

    private static IEnumerable<TextRun> SpaceBefore(IReadOnlyList<Line> lines, int start, int i)
    {
        var isGlued =
            i == start
            || EndsInsideWord(lines[i - 1].Text, lines[i].Text)
            || HyphenAtLineEnd.IsOfLine(lines[i - 1].Text, lines[i].Text);
        return isGlued ? [] : [new TextRun(" ", SharedMarks(lines[i - 1].Content, lines[i].Content))];
    }

    /// <summary>A hyphen between letters at a line's end belongs to the word (“high-” “performance”); nothing is
    /// dropped.</summary>
    private static bool EndsInsideWord(string line, string next) =>
        line.Length > 1
        && line[^1] is '-' or '/'
        && char.IsLetterOrDigit(line[^2])
        && next.Length > 0
        && char.IsLetterOrDigit(next[0]);

    private static TextMarks SharedMarks(MarkedText before, MarkedText after) =>
        before.MarksAt(before.Text.Length - 1) & after.MarksAt(0);

    private static RichText Join(RichText first, RichText second) => first.Append(" ").Append(second);
}
