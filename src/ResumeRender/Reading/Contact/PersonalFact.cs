using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Contact;

/// <summary>Recognises facts among the contact data that do not reach the person: birth, nationality, licences,
/// permits.</summary>
internal static class PersonalFact
{
    private const int MostWords = 9;

    /// <summary>How such a piece begins, in lower case; the word must end there.</summary>
    private static readonly WordList Beginnings = WordList.Of("facts.beginnings");

    /// <summary>How such a piece may end.</summary>
    private static readonly WordList Endings = WordList.Of("facts.endings");

    /// <summary>These begin other things as well, and are facts only with a figure.</summary>
    private static readonly WordList WithFigures = WordList.Of("facts.with-figures");

    /// <summary>True for “geb. am 12.03.1988”, “Driving licence B”, “EU citizen”, “29 ans”.</summary>
    public static bool Is(ReadOnlySpan<char> piece)
    {
        piece = piece.Trim().Trim("*_()").TrimEnd('.');
        if (piece.Length is < 3 or > 80 || Whitespace.CountWords(piece) > MostWords)
            return false;
        // “32 ans – véhiculée”
        if (
            piece.IndexOf(' ') is 2
            && piece[..2].IndexOfAnyExceptInRange('0', '9') < 0
            && (piece[3..].StartsWith("ans") || piece[3..].StartsWith("años") || piece[3..].StartsWith("Jahre alt"))
        )
            return true;
        var hasFigure = piece.IndexOfAnyInRange('0', '9') >= 0;
        if (hasFigure && piece.IndexOf(':') < 0 && RegisteredNumber.Is(piece))
            return true;
        if (LabelOfSeveral.IsPhoneAndFax(piece))
            return false;
        for (var end = 2; end <= piece.Length; end++)
        {
            if (
                (end == piece.Length || !char.IsLetter(piece[end]))
                && Beginnings.Contains(piece[..end])
                && (hasFigure || !WithFigures.Contains(piece[..end]))
            )
                return true;
        }

        for (var at = piece.LastIndexOf(' '); at > 0; at = piece[..at].LastIndexOf(' '))
        {
            if (Endings.Contains(piece[(at + 1)..]) && (hasFigure || !WithFigures.Contains(piece[(at + 1)..])))
                return true;
        }

        return false;
    }

    /// <summary>The section below a title of contact data if nothing but facts is left there; null otherwise.</summary>
    public static Section? Section(RichText title, List<Line> lines) =>
        lines.TrueForAll(static l => l.IsBlank || (l.Form == LineForm.Text && Is(l.Text)))
        && ToSection(lines.FindAll(static l => !l.IsBlank).ConvertAll(static l => l.Content.All.Trim())) is { } section
            ? section with
            {
                Title = title,
            }
            : null;

    /// <summary>An untitled section of the facts: those with a label are lines of their own, the others share
    /// one.</summary>
    /// <param name="facts">The facts as written.</param>
    /// <param name="others">Lines that stand after them.</param>
    public static Section? ToSection(IReadOnlyList<MarkedSlice> facts, params IEnumerable<BodyItem> others)
    {
        var body = ImmutableArray.CreateBuilder<BodyItem>();
        foreach (var fact in facts)
        {
            var colon = fact.Chars.IndexOf(':');
            if (colon > 0 && colon + 1 < fact.Length && char.IsWhiteSpace(fact.Chars[colon + 1]))
                body.Add(
                    new LabelledItem(fact[..colon].ToName(), fact[(colon + 1)..].Trim().ToRichText())
                    {
                        Span = fact.Span,
                    }
                );
            else if (Columns.HasGap(fact.Chars) && Columns.Split(fact) is [var label, var value])
                body.Add(new LabelledItem(label.ToRichText(), value.ToRichText()) { Span = fact.Span });
            else if (body.Count > 0 && body[^1] is ParagraphItem shared)
                body[^1] = new ParagraphItem(shared.Text.Append(" | ").Append(fact.ToRichText()))
                {
                    Span = shared.Span.Union(fact.Span),
                };
            else
                body.Add(new ParagraphItem(fact.ToRichText()) { Span = fact.Span });
        }

        body.AddRange(others);
        return body.Count == 0
            ? null
            : new Section
            {
                Kind = SectionKind.Custom,
                Body = body.ToImmutable(),
                Span = body[0].Span.Union(body[^1].Span),
            };
    }
}
