using System.Buffers;
using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Docx;

/// <summary>A line and the paragraph that it is from.</summary>
internal readonly record struct WordLine(Line Line, WordParagraph Paragraph);

/// <summary>Makes logical lines of paragraphs, and the text that messages point into.</summary>
/// <remarks>
/// A paragraph is a line of that text, and so is what stands after a line break. Blank lines, which part what belongs
/// apart, are added before headings; they are not in the text.
/// </remarks>
internal sealed class WordLines
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-–—_=*─━‾");

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _raw = new();
    private readonly List<Draft> _drafts = [];
    private readonly bool _areHyphens;

    /// <summary>Where each paragraph begins and how long it is, by its number.</summary>
    private readonly List<(int Number, int Start, int Length)> _places = [];

    private WordLines(string name, List<WordParagraph> paragraphs, DiagnosticBag diagnostics)
    {
        _areHyphens = paragraphs.Exists(static p => p.Text.Contains(SoftHyphens.Sign, StringComparison.Ordinal))
            && SoftHyphens.AreHyphens(string.Join('\n', paragraphs.Select(static p => p.Text)));
        var levels = HeadingLooks.LevelsOf(paragraphs);
        for (var i = 0; i < paragraphs.Count; i++)
            AddParagraph(paragraphs[i], levels[i]);
        Source = new SourceText(name, _text.ToString());
        // Headers and boxes are read after what they stand above.
        _places.Sort();
        var cleaning = new DiagnosticBag();
        CharacterCleaner.Clean(name, _raw.ToString(), cleaning);
        diagnostics.AddRange(cleaning.ToImmutable().Select(d => d with { Span = Source.Span(0, 0) }));
        var number = 0;
        WordParagraph? item = null;
        for (var i = 0; i < _drafts.Count; i++)
        {
            var draft = _drafts[i];
            var isApart = (draft.Level > 0 || draft.Paragraph.StartsApart) && draft.IsFirst;
            if (isApart && Lines.Count > 0 && Lines[^1].Line is { IsBlank: false, HeadingLevel: 0 })
                Lines.Add(
                    new WordLine(
                        new Line(LineForm.Blank, new MarkedTextBuilder(Source, 0).ToMarkedText()),
                        draft.Paragraph
                    )
                );
            item = draft.Paragraph.Glyph is not null ? draft.Paragraph : IsOfItem(draft, item) ? item : null;
            Lines.Add(new WordLine(LineOf(draft, item, ref number), draft.Paragraph));
        }
    }

    private sealed record Draft(
        WordParagraph Paragraph,
        List<(int Start, int Length, TextPiece Look)> Pieces,
        int Level,
        bool IsFirst
    );

    /// <summary>The content taken from the file.</summary>
    public SourceText Source { get; }

    public List<WordLine> Lines { get; } = [];

    public static WordLines Of(string name, List<WordParagraph> paragraphs, DiagnosticBag diagnostics) =>
        new(name, paragraphs, diagnostics);

    /// <summary>The place of a paragraph; of the one before it if it is not in the text; of the file if there is
    /// none.</summary>
    public SourceSpan PlaceOf(int paragraph)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places[middle].Number <= paragraph)
                low = middle + 1;
            else
                high = middle;
        }

        if (paragraph == 0 || low == 0)
            return Source.Span(0, 0);
        var (_, start, length) = _places[low - 1];
        return Source.Span(start, length);
    }

    private void AddParagraph(WordParagraph paragraph, int level)
    {
        var begins = _text.Length;
        var isFirst = true;
        var pieces = new List<(int, int, TextPiece)>();
        var at = 0;
        foreach (var piece in paragraph.Pieces)
        {
            var written = WithHyphens(piece.Text, paragraph.Text, at);
            at += piece.Text.Length;
            _raw.Append(written);
            var text = Cleaned(written);
            var start = 0;
            for (int end; (end = text.IndexOf('\n', start)) >= 0; start = end + 1)
            {
                AddPiece(text[start..end], piece);
                EndLine();
            }

            AddPiece(text[start..], piece);
        }

        EndLine();
        if (paragraph.Number > 0 && !paragraph.IsEmpty)
            _places.Add((paragraph.Number, begins, _text.ToString(begins, _text.Length - begins).TrimEnd().Length));

        void AddPiece(string text, TextPiece piece)
        {
            if (text.Length == 0)
                return;
            pieces.Add((_text.Length, text.Length, piece));
            _text.Append(text);
        }

        void EndLine()
        {
            _drafts.Add(new Draft(paragraph, pieces, level, isFirst));
            _text.Append('\n');
            pieces = [];
            isFirst = false;
        }
    }

    /// <summary>Soft hyphens that are hyphens in this document; what stands around them may be of other
    /// pieces.</summary>
    private string WithHyphens(string piece, string paragraph, int start)
    {
        if (!_areHyphens || !piece.Contains(SoftHyphens.Sign, StringComparison.Ordinal))
            return piece;
        var text = piece.ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == SoftHyphens.Sign)
                text[i] = SoftHyphens.Meant(paragraph, start + i, _areHyphens);
        }

        return new string(text);
    }

    /// <summary>The text as every other input gets it; what is left out is reported once for the whole file.</summary>
    private static string Cleaned(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
            ? text
            : CharacterCleaner.Clean("", text, new DiagnosticBag()).Text;

    /// <summary>A paragraph without a sign that is set in below an item of a list, or in the style of one, goes on with
    /// it.</summary>
    private static bool IsOfItem(Draft draft, WordParagraph? item) =>
        item is not null
        && draft is { Level: 0, Paragraph: { StartsApart: false } paragraph }
        && (
            paragraph.Style.Names is [var name, ..] && name.StartsWith("list", StringComparison.Ordinal)
            || (item.Left > 0 && paragraph.Left > item.Left)
        );

    private Line LineOf(Draft draft, WordParagraph? item, ref int number)
    {
        var builder = new MarkedTextBuilder(Source, draft.Pieces.Sum(static p => p.Length));
        var labelEnds = draft.Paragraph.Style.IsA("labelled line");
        foreach (var (start, length, look) in draft.Pieces)
        {
            var at = builder.Length;
            for (var i = start; i < start + length; i++)
            {
                var c = Source.Text[i];
                if (labelEnds && c is '\t' or ':')
                {
                    if (c == '\t')
                        builder.Append(':', i, i + 1, TextMarks.None);
                    labelEnds = false;
                    c = c == '\t' ? ' ' : c;
                }

                builder.Append(c, i, i + 1, look.Marks);
            }

            if (look.Link is { } link)
                builder.Link(at, builder.Length, link);
        }

        var whole = builder.ToMarkedText();
        var content = whole.All.Trim();
        if (content.IsEmpty)
            return new Line(LineForm.Blank, whole.Cut(0, 0));
        var text = content.Chars;
        if (DrawnLine.Is(text) || (text.Length >= 3 && text.IndexOfAnyExcept(RuleSigns) < 0))
            return new Line(LineForm.Rule, whole.Cut(content.Start, content.End));
        var paragraph = draft.Paragraph;
        if (
            draft.Level == 0
            && BulletSign.TryRead(text, number, out var sign, out var glyph, out var found)
            && sign < text.Length
        )
        {
            number = found > 0 ? found : number;
            var indent = paragraph.Glyph is null
                ? Math.Clamp(paragraph.Left / 180, 0, 40)
                : (paragraph.ListLevel * 2) + 4;
            return new Line(LineForm.Bullet, whole.Cut(content.Start + sign, content.End))
            {
                Indent = indent,
                Glyph = glyph,
                Number = glyph == '1' ? text[..sign].TrimEnd().ToString() : null,
                BeginsParagraph = true,
            };
        }

        var cut = whole.Cut(content.Start, content.End);
        if (paragraph.Glyph is { } real)
        {
            var indent = (paragraph.ListLevel * 2) + 2;
            return draft.IsFirst
                ? new Line(LineForm.Bullet, cut)
                {
                    Indent = indent,
                    Glyph = real,
                    Number = paragraph.ListNumber,
                    BeginsParagraph = true,
                }
                : new Line(LineForm.Text, cut) { Indent = indent + 2, IsOfItem = true };
        }

        if (item is not null)
        {
            var below = (item.ListLevel * 2) + 4;
            return new Line(LineForm.Text, cut) { Indent = below, BeginsParagraph = draft.IsFirst, IsOfItem = true };
        }

        return new Line(LineForm.Text, cut) { HeadingLevel = draft.IsFirst ? draft.Level : 0, BeginsParagraph = true };
    }
}
