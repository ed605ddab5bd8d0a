using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Reads skills under headings of their own: the heading is the label, short bullets are its values.</summary>
internal static class SubheadingLabels
{
    private const int MostWordsOfValue = 6;

    public static ImmutableArray<BodyItem> Read(List<Line> lines, SectionReader reader)
    {
        var items = ImmutableArray.CreateBuilder<BodyItem>();
        for (var i = 0; i < lines.Count;)
        {
            var end = i + 1;
            while (end < lines.Count && lines[end].HeadingLevel == 0)
                end++;
            var isLabel = lines[i].HeadingLevel > 0;
            var content = lines.GetRange(isLabel ? i + 1 : i, end - i - (isLabel ? 1 : 0));
            if (isLabel && Values(content) is { IsEmpty: false } values)
            {
                var label = lines[i].Content.All.Trim(":");
                items.Add(
                    new LabelledItem(RichText.Plain(Whitespace.Collapse(label.Chars), label.Span), values)
                    {
                        Span = label.Span.Union(values.Span),
                    }
                );
            }
            else
            {
                items.AddRange(reader.Read(RichText.Empty, SectionKind.Skills, lines.GetRange(i, end - i)).Body);
            }

            i = end;
        }

        return items.ToImmutable();
    }

    /// <summary>The values in one line; empty if they are more than names.</summary>
    private static RichText Values(List<Line> content)
    {
        var values = RichText.Empty;
        var texts = content.FindAll(static l => !l.IsBlank);
        var areBullets =
            texts.Count > 0
            && texts.TrueForAll(l =>
                l.Form == LineForm.Bullet
                && l.Indent == texts[0].Indent
                && l.WordCount <= MostWordsOfValue
                && LabelReader.FindColon(l.Text) < 0
            );
        if (!areBullets && !(texts.Count == 1 && texts[0].Form == LineForm.Text))
            return values;
        foreach (var line in texts)
            values = values.IsEmpty
                ? line.Content.All.ToRichText()
                : values.Append(", ").Append(line.Content.All.ToRichText());
        return values;
    }
}
