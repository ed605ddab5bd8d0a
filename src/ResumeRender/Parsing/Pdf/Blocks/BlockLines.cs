using System.Globalization;
using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Pdf.Glyphs;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Pdf.Blocks;

/// <summary>Writes blocks as lines of a text, with the marks and links of their letters.</summary>
/// <remarks>The text goes through the same cleaner as any other; each kept character then finds its letter
/// again.</remarks>
internal sealed class BlockLines
{
    private readonly StringBuilder _text = new();
    private readonly List<Glyph?> _glyphs = [];
    private readonly List<TextBlock?> _lines = [];

    /// <summary>The source and its lines.</summary>
    public static (SourceText Source, List<Line> Lines) Write(
        string name,
        List<TextBlock> blocks,
        out Line? person,
        DiagnosticBag diagnostics
    )
    {
        var writer = new BlockLines();
        var nameBlock = BlockStyler.Style(blocks);
        BlockOrder.BringTopForward(blocks, nameBlock);
        foreach (var block in blocks)
        {
            if (block.HasGapAbove && writer._lines.Count > 0)
                writer.EndLine(null);
            writer.Add(block);
            writer.EndLine(block);
        }

        var source = CharacterCleaner.Clean(name, writer._text.ToString(), diagnostics);
        var lines = writer.ToLines(source);
        person = nameBlock is null ? null : lines[writer._lines.IndexOf(nameBlock)];
        return (source, lines);
    }

    private void EndLine(TextBlock? block)
    {
        _lines.Add(block);
        Append("\n", null);
    }

    private void Add(TextBlock block)
    {
        for (var r = 0; r < block.Rows.Count; r++)
        {
            var row = block.Rows[r].Glyphs;
            if (r > 0 && !EndsInsideWord(block.Rows[r - 1].Text, block.Rows[r].Text))
                Append(" ", Glyph.Between(block.Rows[r - 1].Glyphs[^1], row[0], " "));
            for (var i = 0; i < row.Count;)
            {
                // A letter and the accents after it become one character before they are counted.
                var end = i + 1;
                while (end < row.Count && IsMark(row[end].Text))
                    end++;
                var text =
                    end == i + 1 ? row[i].Text : string.Concat(row.GetRange(i, end - i).Select(static g => g.Text));
                Append(CanonicalComposition.Compose(text.Replace('\n', ' ').Replace('\r', ' ')), row[i]);
                i = end;
            }
        }
    }

    private static bool IsMark(string text) =>
        text.Length > 0
        && (
            CharUnicodeInfo.GetUnicodeCategory(text[0]) is UnicodeCategory.NonSpacingMark
            || text[0] is >= '\u1161' and <= '\u11C2'
        );

    /// <summary>A hyphen at a row's end stays, as part of a word such as “high-performance”; no space comes after
    /// it.</summary>
    private static bool EndsInsideWord(string row, string next) =>
        row.Length > 1 && row[^1] is '-' or '/' && char.IsLetterOrDigit(row[^2]) && char.IsLetterOrDigit(next[0]);

    private void Append(string text, Glyph? glyph)
    {
        _text.Append(text);
        for (var i = 0; i < text.Length; i++)
            _glyphs.Add(glyph);
    }

    private List<Line> ToLines(SourceText source)
    {
        var lines = new List<Line>();
        var written = _text.ToString();
        var (at, kept) = (0, 0);
        var indents = IndentsOf(_lines);
        foreach (var block in _lines)
        {
            var content = new MarkedTextBuilder(source, 80);
            var links = new List<(int Start, int End, string Uri)>();
            for (; written[at] != '\n'; at++)
            {
                // Characters that were cleaned away are never equal to the next one that was kept.
                if (kept >= source.Text.Length || source.Text[kept] != written[at])
                    continue;
                var glyph = _glyphs[at]!;
                if (glyph.Link is { } uri)
                {
                    if (links.Count > 0 && links[^1].End == content.Length && links[^1].Uri == uri)
                        links[^1] = links[^1] with { End = content.Length + 1 };
                    else
                        links.Add((content.Length, content.Length + 1, uri));
                }

                content.Append(written[at], kept, kept + 1, MarksOf(glyph));
                kept++;
            }

            (at, kept) = (at + 1, kept + 1);
            foreach (var (start, end, uri) in links)
                content.Link(start, end, uri);
            lines.Add(ToLine(block, Trimmed(content.ToMarkedText()), indents));
        }

        return lines;
    }

    private static Line ToLine(TextBlock? block, MarkedText text, Dictionary<TextBlock, int> indents) =>
        block is null || text.Text.Length == 0 ? new Line(LineForm.Blank, text)
        : new Line(block.Bullet == '\0' ? LineForm.Text : LineForm.Bullet, text)
        {
            Indent = indents[block],
            Glyph = block.Bullet,
            Number = block.Number,
            HeadingLevel = block.Level,
        };

    private static MarkedText Trimmed(MarkedText text)
    {
        var slice = text.All.Trim();
        return slice.Length == text.Text.Length ? text : text.Cut(slice.Start, slice.End);
    }

    private static TextMarks MarksOf(Glyph glyph) =>
        (glyph.IsBold ? TextMarks.Strong : TextMarks.None) | (glyph.IsItalic ? TextMarks.Emphasis : TextMarks.None);

    /// <summary>Points from the left edge of the block's column become columns of text.</summary>
    private static Dictionary<TextBlock, int> IndentsOf(List<TextBlock?> blocks)
    {
        var indents = new Dictionary<TextBlock, int>(ReferenceEqualityComparer.Instance);
        foreach (var column in blocks.OfType<TextBlock>().GroupBy(static b => b.Column))
        {
            var left = column.Min(static b => b.Indent);
            foreach (var block in column)
                indents[block] = (int)Math.Round(Math.Min(block.Indent - left, 300) / 5);
        }

        return indents;
    }
}
