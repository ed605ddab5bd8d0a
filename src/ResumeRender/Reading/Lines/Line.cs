using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Reading.Lines;

/// <summary>The kind of a line by its first signs alone.</summary>
internal enum LineForm
{
    Blank,
    Text,
    Bullet,

    /// <summary>List items that lost the marks between them.</summary>
    GluedList,

    /// <summary>A line of dashes, underscores or the like.</summary>
    Rule,
}

/// <summary>A logical line: a line of the file, or what stands between two block tags on it.</summary>
/// <remarks>A step that changes a line writes <c>line with { … }</c>, so that the line keeps all that the step does not
/// name. Two lines of the same words are two lines, so they are compared by identity.</remarks>
internal sealed record Line
{
    private bool _isSpace;
    private int? _wordCount;

    public Line(LineForm form, MarkedText content)
    {
        Form = form;
        Content = content;
    }

    /// <remarks>A paragraph of nothing but a no-break space, with which web pages and Word make room, is blank, unless
    /// a mark says what it is.</remarks>
    public LineForm Form
    {
        get => Marks.IsEmpty && (IsEmptyText(field) || (_isSpace && field != LineForm.Rule)) ? LineForm.Blank : field;
        init;
    }

    /// <summary>The line without its bullet sign, heading sign and outer spaces.</summary>
    public MarkedText Content
    {
        get;
        init
        {
            field = value;
            _isSpace = value.Text.Length > 0 && string.IsNullOrWhiteSpace(value.Text);
            _wordCount = null;
        }
    }

    public string Text => Content.Text;

    /// <summary>Column of the first sign or letter, from 0.</summary>
    public int Indent { get; init; }

    /// <summary>The bullet sign; <c>1</c> for any number.</summary>
    public char Glyph { get; init; }

    /// <summary>The number of a list item with its signs, as written; null for bullets.</summary>
    public string? Number { get; init; }

    /// <summary>Level of a Markdown or HTML heading, 1 to 6; 0 for none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>An HTML tag says the level.</summary>
    public bool IsTagHeading { get; init; }

    /// <summary>The line is a term of an HTML list of definitions.</summary>
    public bool IsTerm { get; init; }

    /// <summary>The line is the row of a table; tabs part its cells.</summary>
    public bool IsTableRow { get; init; }

    /// <summary>What the titles of the table's columns say of the cells, in a table of entries; else empty.</summary>
    public ImmutableArray<TableColumn> Columns { get; init; } = [];

    /// <summary>The line stands in the footer of a web page, or among its ways to other pages.</summary>
    public bool IsInFrame { get; init; }

    /// <summary>The line stands among the ways to other pages.</summary>
    public bool IsInNavigation { get; init; }

    /// <summary>Comments that say what the words before them are; only in Markdown.</summary>
    public ImmutableArray<FieldMark> Marks { get; init; } = [];

    /// <summary>The file says that a paragraph begins here, so the line goes on with none above.</summary>
    public bool BeginsParagraph { get; init; }

    /// <summary>The file says that the line is a further paragraph of the list item above, or goes on below a break in
    /// it.</summary>
    public bool IsOfItem { get; init; }

    /// <summary>The whole line was bold or half of a pair of bold signs is left of it.</summary>
    public bool IsStrong => Text.Length > 0 && Content.IsAll(TextMarks.Strong);

    /// <summary>Half of a pair of bold signs was left out.</summary>
    public bool LostMarks { get; init; }

    public SourceSpan Span => Content.All.Span;

    public bool IsBlank => Form is LineForm.Blank or LineForm.Rule;

    public int WordCount => _wordCount ??= Whitespace.CountWords(Text);

    /// <remarks>A line of a block of code may be empty; an empty list item stays one.</remarks>
    private bool IsEmptyText(LineForm form) => form == LineForm.Text && Text.Length == 0;

    /// <summary>A line without words in place of this one, so that the lines above and below stay apart.</summary>
    public Line Blanked() => new(LineForm.Blank, Content.Cut(0, 0));

    public bool Equals(Line? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
