using System.Collections.Immutable;
using System.Text;
using ResumeRender.Formats.Markdown;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Reading.Headings;

namespace ResumeRender.Output.Markdown;

/// <summary>Writes a section in the way people write Markdown.</summary>
internal static class NaturalSectionWriter
{
    internal static string Of(Section section, HeadManner manner)
    {
        var title = InlineWriter.Of(section.Title);
        // The words of the title do not always tell what the section is about.
        if (HeadingLexicon.KindOf(section.Title.PlainText) != section.Kind)
            title += " " + FieldMarkWriter.Mark(MarkNames.Kind, section.Kind.ToString().ToLowerInvariant());
        var text = new StringBuilder("## ").Append(title).Append(FieldMarkWriter.Remark(section.Priority)).Append('\n');
        WriteBody(text, section.Body);
        if (manner == HeadManner.Listed)
        {
            text.Append('\n');
            foreach (var entry in section.Entries)
                WriteListed(text, entry);
            return text.ToString();
        }

        foreach (var entry in section.Entries)
            WriteEntry(text, entry, manner);
        return text.ToString();
    }

    private static void WriteEntry(StringBuilder text, Entry entry, HeadManner manner)
    {
        text.Append("\n### ");
        if (manner == HeadManner.OneRow)
            WriteRow(text, entry);
        else
            WriteStacked(text, entry);
        WriteBody(text, entry.Body);
        foreach (var role in entry.Roles)
        {
            text.Append("\n#### ");
            WriteRow(text, role);
            WriteBody(text, role.Body);
        }
    }

    private static void WriteRow(StringBuilder text, Entry entry)
    {
        text.Append(string.Join(", ", entry.HeadLines.Where(l => l != entry.Subtitle).Select(InlineWriter.Of)));
        if (entry.Location is { } place)
            text.Append(" — ").Append(InlineWriter.Of(place.Text));
        if (entry.Dates is { } dates)
            text.Append(" *(").Append(Words(dates)).Append(")*");
        text.Append(FieldMarkWriter.Remark(entry.Priority)).Append('\n');
        WriteRest(text, entry);
    }

    private static void WriteStacked(StringBuilder text, Entry entry)
    {
        var lines = entry.HeadLines.Where(l => l != entry.Subtitle).ToList();
        text.Append(lines.Count > 0 ? InlineWriter.Of(lines[0]) : "")
            .Append(FieldMarkWriter.Remark(entry.Priority))
            .Append('\n');
        string[] parts =
        [
            .. lines.Skip(1).Select(static l => $"**{InlineWriter.Of(l)}**"),
            entry.Location is { } place ? InlineWriter.AtStart(place.Text) : "",
            entry.Dates is { } dates ? Words(dates) : "",
        ];
        if (parts.Any(static p => p.Length > 0))
            text.Append(string.Join(" | ", parts.Where(static p => p.Length > 0))).Append('\n');
        WriteRest(text, entry);
    }

    private static void WriteRest(StringBuilder text, Entry entry)
    {
        if (entry.Subtitle is { } subtitle)
            text.Append('*').Append(InlineWriter.Of(subtitle)).Append("*\n");
        if (entry.Link is { } link)
            text.Append(InlineWriter.Words(link)).Append('\n');
    }

    private static void WriteListed(StringBuilder text, Entry entry)
    {
        text.Append("- ").Append(string.Join(", ", entry.HeadLines.Select(InlineWriter.Of)));
        if (entry.Location is { } place)
            text.Append(" — ").Append(InlineWriter.Of(place.Text));
        if (entry.Dates is { } dates)
            text.Append(" (").Append(Words(dates)).Append(')');
        text.Append(FieldMarkWriter.Remark(entry.Priority)).Append('\n');
        foreach (var item in entry.Body)
            text.Append("  - ").Append(Line(item)).Append(FieldMarkWriter.Remark(item.Priority)).Append('\n');
    }

    private static string Words(DateRange dates) =>
        InlineWriter.Of(dates.Text.Length > 0 ? dates.Text : DateFormat.Default.Format(dates));

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
                text.Append(Line(item)).Append(FieldMarkWriter.Remark(item.Priority)).Append('\n');
            before = item as BulletItem;
        }
    }

    private static void WriteBullet(StringBuilder text, BulletItem bullet, string indent)
    {
        var sign = ItemSign.Of(bullet);
        text.Append(indent)
            .Append(sign)
            .Append(ItemSign.Escaped(bullet, InlineWriter.AtStart(bullet.Text)))
            .Append(FieldMarkWriter.Remark(bullet.Priority))
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

    private static string Line(BodyItem item) =>
        item switch
        {
            LabelledItem line =>
                $"**{InlineWriter.Of(line.Label)}:** "
                    + $"{InlineWriter.Of(line.Value)}{(line.Level is { } level ? $" ({InlineWriter.Of(level)})" : "")}",
            BulletItem bullet => InlineWriter.AtStart(bullet.Text),
            ParagraphItem paragraph => InlineWriter.AtStart(paragraph.Text),
            _ => "",
        };
}
