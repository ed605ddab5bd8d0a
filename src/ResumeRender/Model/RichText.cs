using System.Collections;
using System.Collections.Immutable;
using System.Text;
using ResumeRender.Diagnostics;

namespace ResumeRender.Model;

/// <summary>The marks a piece of text can carry; they combine.</summary>
[Flags]
public enum TextMarks
{
    /// <summary>Plain text.</summary>
    None = 0,

    /// <summary>Important: usually bold.</summary>
    Strong = 1,

    /// <summary>Stressed: usually italic.</summary>
    Emphasis = 2,

    /// <summary>Program text: usually monospaced.</summary>
    Code = 4,
}

/// <summary>A piece of text with the same marks and the same link throughout.</summary>
/// <param name="Text">The characters; never empty inside a <see cref="RichText"/>.</param>
/// <param name="Marks">Strong, emphasis, code.</param>
/// <param name="Link">Where the piece leads (http, https, mailto or tel), or null.</param>
/// <param name="Span">Where it was written.</param>
public sealed record TextRun(
    string Text,
    TextMarks Marks = TextMarks.None,
    string? Link = null,
    SourceSpan Span = default
);

/// <summary>A line or paragraph of text with marks and links.</summary>
/// <remarks>Holds no line breaks: each line of a poem is a paragraph of its own.</remarks>
public sealed class RichText : IReadOnlyList<TextRun>, IEquatable<RichText>
{
    private readonly ImmutableArray<TextRun> _runs;

    /// <summary>Makes a text from runs; neighbours with the same marks and link are joined, empty ones left
    /// out.</summary>
    public RichText(IEnumerable<TextRun> runs) => _runs = Join(runs);

    private RichText(TextRun run) => _runs = run.Text.Length == 0 ? [] : [run];

    /// <summary>A text without characters.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>The characters without marks.</summary>
    public string PlainText => _runs.Length == 1 ? _runs[0].Text : string.Concat(_runs.Select(static r => r.Text));

    /// <summary>True if there are no characters.</summary>
    public bool IsEmpty => _runs.IsEmpty;

    /// <summary>Where the text was written.</summary>
    public SourceSpan Span
    {
        get
        {
            var all = SourceSpan.None;
            foreach (var run in _runs)
                all = all.Union(run.Span);
            return all;
        }
    }

    /// <inheritdoc/>
    public int Count => _runs.Length;

    /// <inheritdoc/>
    public TextRun this[int index] => _runs[index];

    /// <summary>Text without marks.</summary>
    public static RichText Plain(string text, SourceSpan span = default) => new(new TextRun(text, Span: span));

    /// <summary>Text without marks or places, for code that writes a résumé by hand.</summary>
    public static implicit operator RichText(string text) => Plain(text);

    /// <summary>This text followed by another.</summary>
    public RichText Append(RichText other) => new(_runs.Concat(other._runs));

    /// <inheritdoc/>
    public IEnumerator<TextRun> GetEnumerator() => ((IEnumerable<TextRun>)_runs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Equal if characters, marks and links are; places do not count.</summary>
    public bool Equals(RichText? other) =>
        other is not null
        && _runs.Length == other._runs.Length
        && _runs
            .Zip(other._runs)
            .All(static p => (p.First with { Span = default }) == (p.Second with { Span = default }));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RichText);

    /// <inheritdoc/>
    public override int GetHashCode() => PlainText.GetHashCode(StringComparison.Ordinal);

    /// <summary>The characters without marks.</summary>
    public override string ToString() => PlainText;

    private static ImmutableArray<TextRun> Join(IEnumerable<TextRun> runs)
    {
        var joined = ImmutableArray.CreateBuilder<TextRun>();
        // A long paragraph comes in very many runs: their text is put together once, at the end of each stretch.
        StringBuilder? text = null;
        TextRun? open = null;
        foreach (var run in runs)
        {
            if (run.Text.Length == 0)
                continue;
            if (open is not null && open.Marks == run.Marks && open.Link == run.Link)
            {
                text ??= new StringBuilder();
                if (text.Length == 0)
                    text.Append(open.Text);
                text.Append(run.Text);
                open = open with { Span = open.Span.Union(run.Span) };
                continue;
            }

            Close();
            open = run;
        }

        Close();
        return joined.ToImmutable();

        void Close()
        {
            if (open is not null)
                joined.Add(text is { Length: > 0 } ? open with { Text = text.ToString() } : open);
            text?.Clear();
        }
    }
}
