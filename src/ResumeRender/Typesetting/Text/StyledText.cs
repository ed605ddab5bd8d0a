using System.Collections.Immutable;
using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Text;

/// <summary>A stretch of a paragraph's text with one style and one owner in the tag tree.</summary>
internal sealed record StyledSegment(
    int Start,
    int End,
    TextStyle Style,
    StructureElement Owner,
    SourceSpan Span,
    string? Language
)
{
    /// <summary>True for a sign between two pieces, which a line does not end with.</summary>
    internal bool IsSeparator { get; init; }
}

/// <summary>The characters of a paragraph, its lead or its trail, with what applies where.</summary>
internal sealed record StyledText(string Text, ImmutableArray<StyledSegment> Segments)
{
    /// <summary>Where the separators stand.</summary>
    internal (int Start, int End)[] Separators =>
        [.. Segments.Where(static s => s.IsSeparator).Select(static s => (s.Start, s.End))];

    /// <summary>Where addresses and numbers stand that stay whole.</summary>
    internal IReadOnlyList<(int Start, int End)> Wholes
    {
        get
        {
            var found = Addresses.In(Text);
            var numbers = Segments
                .Where(static s => s.Owner.Uri?.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) == true)
                .Select(static s => (s.Start, s.End))
                .ToList();
            return numbers.Count == 0
                ? found
                :
                [
                    .. found
                        .Where(f => !numbers.Exists(n => n.Start <= f.Start && f.Start < n.End))
                        .Concat(numbers)
                        .Order(),
                ];
        }
    }

    /// <summary>Gathers inlines into one text; links become elements of the tag tree below their owner.</summary>
    /// <param name="inlines">The pieces.</param>
    /// <param name="owner">The element that the text belongs to.</param>
    /// <param name="endInSpace">Whether to add a space, so that what follows elsewhere on the line is a word
    /// apart.</param>
    internal static StyledText From(ImmutableArray<Inline> inlines, StructureElement owner, bool endInSpace = false)
    {
        var text = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<StyledSegment>();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline piece:
                    Add(piece, owner);
                    break;
                case LinkInline link:
                    var element = owner.Add(
                        new StructureElement(StructureRole.Link, owner)
                        {
                            Uri = link.Uri,
                            Description = link.Description,
                        }
                    );
                    foreach (var piece in link.Content)
                        Add(piece, element);
                    break;
            }
        }

        if (endInSpace && segments.Count > 0)
        {
            var last = segments[^1];
            segments.Add(last with { Start = text.Length, End = text.Length + 1, Owner = owner });
            text.Append(' ');
        }

        return new StyledText(text.ToString(), segments.ToImmutable());

        void Add(TextInline piece, StructureElement element)
        {
            if (piece.Text.Length == 0)
                return;
            segments.Add(
                new StyledSegment(
                    text.Length,
                    text.Length + piece.Text.Length,
                    piece.Style,
                    element,
                    piece.Span,
                    piece.Language
                )
                {
                    IsSeparator = piece.IsSeparator,
                }
            );
            foreach (var character in piece.Text)
                text.Append(character is '\t' or '\n' or '\r' ? ' ' : character);
        }
    }
}
