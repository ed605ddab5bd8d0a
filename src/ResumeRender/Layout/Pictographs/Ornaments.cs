using System.Globalization;
using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Layout.Content;
using ResumeRender.Model;

namespace ResumeRender.Layout.Pictographs;

/// <summary>Leaves out the pictures that no font has and that only adorn the words beside them.</summary>
/// <remarks>
/// In names, titles and heads every picture adorns; in a list after a label those at its ends and beside its commas; in
/// running text those before its first and after its last word. All others may be words of a sentence: they stay and
/// are reported missing. Word files and web pages leave out the same, although their readers may have such fonts: they
/// are to be the same page, and programs that read résumés stumble over pictures.
/// </remarks>
/// <param name="hasGlyph">Whether some font has a character.</param>
internal sealed class Ornaments(Func<Rune, bool> hasGlyph)
{
    private readonly List<(string Sign, SourceSpan Span)> _left = [];

    internal Resume Without(Resume resume, DiagnosticBag diagnostics)
    {
        var shown = new TextMapper(Without).Map(resume);
        if (_left.Count == 0)
            return resume;
        diagnostics.Add(
            LayoutDiagnostics.OrnamentsLeftOut(
                _left.Count,
                [.. _left.Select(static l => l.Sign).Distinct(StringComparer.Ordinal)],
                _left[0].Span
            )
        );
        return shown;
    }

    private RichText Without(RichText text, TextPlace place)
    {
        var plain = text.PlainText;
        if (
            plain.AsSpan().IndexOfAnyInRange('\u2000', '\uFFFF') < 0
            && !plain.Contains('\u20E3', StringComparison.Ordinal)
        )
            return text;
        var signs = Signs(plain);
        var gone = new bool[plain.Length];
        var isList = place == TextPlace.Value || PictureList.Is(plain, signs);
        // “Speaks 🇩🇪, 🇬🇧”: there they are words.
        if (isList && place != TextPlace.Head && PictureList.HasPictureAsItem(plain, signs))
            return text;
        var neighbours = new WordsBeside(plain, signs);
        foreach (var sign in signs)
        {
            if (place == TextPlace.Head || IsAtEdge(plain, sign, neighbours, isList))
                Take(gone, sign.Start + sign.Kept, sign.End);
        }

        if (!gone.Contains(true))
            return text;
        CloseGaps(plain, gone);
        // A title that is nothing but a picture has no words that it could adorn.
        if (gone.All(static g => g))
            return text;
        _left.AddRange(signs.Where(s => gone[s.End - 1]).Select(s => (plain[s.Start..s.End], text.Span)));
        return Rest(text, gone);
    }

    private List<Sign> Signs(string text)
    {
        var signs = new List<Sign>();
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(i));
            var sign = text.AsSpan(i, length);
            var figure = Pictograph.FigureOfKeycap(sign);
            if (figure > 0 ? !hasGlyph(new Rune('\u20E3')) : Pictograph.Is(sign) && !hasGlyph(FirstOf(sign)))
                signs.Add(new Sign(i, i + length, figure));
            i += length;
        }

        return signs;
    }

    private static Rune FirstOf(ReadOnlySpan<char> sign) =>
        Rune.DecodeFromUtf16(sign, out var rune, out _) == System.Buffers.OperationStatus.Done
            ? rune
            : Rune.ReplacementChar;

    private static bool IsAtEdge(string text, Sign sign, WordsBeside neighbours, bool isList)
    {
        var (before, next) = (neighbours.Before(sign.Start), neighbours.From(sign.End));
        if (before < 0 || next == text.Length)
            return true;
        var (opens, closes) = (PictureList.IsBorder(text[before]), PictureList.IsBorder(text[next]));
        // An item that is nothing but a picture has no words that it could adorn.
        return isList && opens != closes;
    }

    private static void Take(bool[] gone, int start, int end) => gone.AsSpan(start, end - start).Fill(true);

    /// <summary>Takes the space at an edge and one of two that meet, with what is gone between them.</summary>
    private static void CloseGaps(string text, bool[] gone)
    {
        var afterSpace = true;
        var touched = false;
        for (var i = 0; i < text.Length; i++)
        {
            touched |= gone[i];
            if (gone[i])
                continue;
            var isSpace = char.IsWhiteSpace(text[i]);
            if (isSpace && afterSpace && (touched || i == 0))
                gone[i] = true;
            else if (
                !isSpace
                && touched
                && afterSpace
                && text[i] is ',' or ';' or ')' or '.' or ':'
                && LastKept(gone, i) is { } last
                && char.IsWhiteSpace(text[last])
            )
                gone[last] = true;
            afterSpace = isSpace;
            touched = touched && isSpace;
        }

        for (var i = text.Length - 1; i >= 0 && (gone[i] || char.IsWhiteSpace(text[i])); i--)
            gone[i] = true;
    }

    private static int? LastKept(bool[] gone, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (!gone[i])
                return i;
        }

        return null;
    }

    private static RichText Rest(RichText text, bool[] gone)
    {
        var at = 0;
        return new RichText([.. text.Select(run =>
        {
            var kept = string.Concat(run.Text.Where((_, i) => !gone[at + i]));
            at += run.Text.Length;
            return run with { Text = kept };
        })]);
    }
}
