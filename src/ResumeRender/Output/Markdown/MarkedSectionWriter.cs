using System.Collections.Immutable;
using System.Text;
using ResumeRender.Formats.Markdown;
using ResumeRender.Model;

namespace ResumeRender.Output.Markdown;

/// <summary>Writes a section whose lines say what they are, so that it is read back as it was whatever its words look
/// like.</summary>
internal static class MarkedSectionWriter
{
    private const int DeepestHeading = 6;

    internal static string Of(Section section)
    {
        var text = new StringBuilder("## ")
            .Append(
                Words(
                    InlineWriter.Of(section.Title),
                    FieldMarkWriter.Mark(MarkNames.Section, section.Kind.ToString().ToLowerInvariant())
                )
            )
            .Append(FieldMarkWriter.Priority(section.Priority))
            .Append(FieldMarkWriter.Hidden(section.IsHidden))
            .Append('\n');
        WriteBody(text, section.Body);
        foreach (var entry in section.Entries)
            WriteEntry(text, entry, 3);
        return text.ToString();
    }

    private static void WriteEntry(StringBuilder text, Entry entry, int level)
    {
        var parts = MarkedHead.Of(entry).ToList();
        text.Append('\n').Append('#', Math.Min(level, DeepestHeading)).Append(' ');
        for (var i = 0; i < parts.Count; i++)
        {
            var (words, mark) = parts[i];
            // A comment that begins a line would begin a block of HTML.
            text.Append(
                    i == 0 ? ""
                    : words.Length == 0 ? " "
                    : "\n"
                )
                .Append(Words(words, mark))
                .Append(
                    i == 0 ? FieldMarkWriter.Priority(entry.Priority) + FieldMarkWriter.Hidden(entry.IsHidden) : ""
                );
        }

        text.Append('\n');
        WriteBody(text, entry.Body);
        foreach (var role in entry.Roles)
            WriteEntry(text, role, level + 1);
    }

    private static void WriteBody(StringBuilder text, ImmutableArray<BodyItem> body)
    {
        var isList = false;
        BulletItem? before = null;
        foreach (var item in body)
        {
            if (!(isList && item is BulletItem))
                text.Append('\n');
            isList = item is BulletItem;
            if (item is BulletItem bullet)
                WriteBullet(text.Append(ItemSign.LineBefore(before, bullet, isBelow: false)), bullet, "");
            else
                text.Append(item is LabelledItem labelled ? Labelled(labelled) : Paragraph((ParagraphItem)item))
                    .Append('\n');
            before = item as BulletItem;
        }
    }

    private static void WriteBullet(StringBuilder text, BulletItem bullet, string indent)
    {
        var sign = ItemSign.Of(bullet);
        text.Append(indent)
            .Append(sign)
            .Append(ItemSign.Escaped(bullet, Marked(bullet, bullet.Text, "bullet")))
            .Append('\n');
        var before = bullet;
        foreach (var child in bullet.Children)
        {
            WriteBullet(
                text.Append(ItemSign.LineBefore(before, child, isBelow: ReferenceEquals(before, bullet))),
                child,
                indent + new string(' ', ItemSign.IndentBelow(sign))
            );
            before = child;
        }
    }

    private static string Paragraph(ParagraphItem paragraph) => Marked(paragraph, paragraph.Text, "text");

    private static string Labelled(LabelledItem item)
    {
        var text = Words(InlineWriter.AtStart(item.Label) + ":", FieldMarkWriter.Mark("label", item.Field));
        if (!item.Value.IsEmpty)
            text += " " + InlineWriter.Of(item.Value);
        if (item.Level is not { } level)
            return text + FieldMarkWriter.Priority(item.Priority) + FieldMarkWriter.Hidden(item.IsHidden);
        // The mark of the value keeps it apart from the level.
        return Words(
                $"{text} {FieldMarkWriter.Mark("text")} {InlineWriter.Of(level)}".TrimEnd(),
                FieldMarkWriter.Mark("level")
            )
            + FieldMarkWriter.Priority(item.Priority)
            + FieldMarkWriter.Hidden(item.IsHidden);
    }

    /// <summary>A text with a mark if it needs one: a field, or an end that looks like a list of attributes.</summary>
    private static string Marked(BodyItem item, RichText text, string name) =>
        item is { Field: null, Priority: null, IsHidden: false } && !text.IsEmpty && text.PlainText[^1] != '}'
            ? InlineWriter.AtStart(text)
            : Words(InlineWriter.AtStart(text), FieldMarkWriter.Mark(name, item.Field))
                + FieldMarkWriter.Priority(item.Priority)
                + FieldMarkWriter.Hidden(item.IsHidden);

    private static string Words(string words, string mark) => words.Length == 0 ? mark : $"{words} {mark}";
}
