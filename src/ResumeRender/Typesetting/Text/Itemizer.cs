using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Typesetting.Text;

/// <summary>A stretch of text that can be shaped in one go.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Segment">The styled segment that it is part of.</param>
/// <param name="Face">The face that has its letters.</param>
/// <param name="Script">Its script.</param>
/// <param name="Level">Its bidirectional level.</param>
/// <param name="IsMissing">True for a character that no face has.</param>
internal readonly record struct TextItem(
    int Start, int End, StyledSegment Segment, FontFace Face, Script Script, byte Level, bool IsMissing);

/// <summary>Cuts text where style, face, script or direction change.</summary>
internal sealed class Itemizer(FontCatalog fonts, DiagnosticBag diagnostics)
{
    /// <summary>What stands in for characters that a face lacks: all fonts are searched once for each.</summary>
    private readonly Dictionary<(int Character, FontFace Wanted, bool Bold, bool Italic), FontFace?> _standIns = [];
    private readonly HashSet<int> _reported = [];
    private (TextStyle Style, FontFace Face)? _last;
    private readonly HashSet<(string Family, bool Bold, bool Italic)> _reportedFaces = [];

    internal List<TextItem> Itemize(StyledText styled, byte[]? levels)
    {
        var items = new List<TextItem>();
        foreach (var segment in styled.Segments)
        {
            var wanted = FaceOf(segment.Style);
            var script = Script.Common;
            for (var i = segment.Start; i < segment.End;)
            {
                Rune.DecodeFromUtf16(styled.Text.AsSpan(i, segment.End - i), out var rune, out var length);
                var (face, isMissing) = FaceFor(rune, wanted, segment.Style, items, i);
                // A flag, a letter with its marks or a sign joined of several is missing as a whole: one question mark
                // stands for it.
                if (isMissing)
                    length = Math.Max(
                        length,
                        StringInfo.GetNextTextElementLength(styled.Text.AsSpan(i, segment.End - i))
                    );
                // Punctuation, digits and marks belong to whatever script they stand in.
                var own =
                    rune.IsAscii && !Rune.IsLetter(rune)
                        ? Script.Common
                        : UnicodeFunctions.Default.GetScript(rune.Value);
                if (own != Script.Common && own != Script.Inherited)
                    script = own;
                var item = new TextItem(i, i + length, segment, face, script, levels?[i] ?? 0, isMissing);
                if (items.Count > 0 && items[^1] is var last && CanJoin(last, item))
                    items[^1] = last with { End = item.End, Script = item.Script };
                else
                    items.Add(item);
                i += length;
            }
        }

        return items;
    }

    /// <summary>The face of a style, or the nearest that there is; tells once of each that there is not.</summary>
    private FontFace FaceOf(TextStyle style)
    {
        if (_last is not { } last || !ReferenceEquals(last.Style, style))
            _last = last = (style, FindFace(style));
        return last.Face;
    }

    private FontFace FindFace(TextStyle style)
    {
        var face = fonts.Find(style.Family, style.Bold, style.Italic);
        if (
            (face.IsBold != style.Bold || face.IsItalic != style.Italic)
            && _reportedFaces.Add((style.Family, style.Bold, style.Italic))
        )
            diagnostics.Add(
                TypesettingDiagnostics.MissingFace(
                    style.Family,
                    NameOf(style.Bold, style.Italic),
                    NameOf(face.IsBold, face.IsItalic)
                )
            );
        return face;
    }

    private static string NameOf(bool bold, bool italic) => (bold, italic) switch
    {
        (false, false) => "regular",
        (true, false) => "bold",
        (false, true) => "italic",
        (true, true) => "bold italic",
    };

    private static bool CanJoin(TextItem last, TextItem next) =>
        last.Segment == next.Segment && last.Face == next.Face && last.Level == next.Level
        && !last.IsMissing && !next.IsMissing && (last.Script == next.Script || last.Script == Script.Common);

    private (FontFace Face, bool IsMissing) FaceFor(
        Rune rune,
        FontFace wanted,
        TextStyle style,
        List<TextItem> before,
        int index
    )
    {
        if (wanted.GlyphOf(rune.Value) != 0)
            return (wanted, false);
        // A mark or joiner stays with the letter before it, whose face may compose the two.
        var category = Rune.GetUnicodeCategory(rune);
        var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
        if (isMark && before.Count > 0 && before[^1].End == index && !before[^1].IsMissing)
            return (before[^1].Face, false);
        return StandIn(rune, wanted, style) is { } face
            ? (face, false)
            : (wanted.HasSubstitute ? wanted : fonts.Find(FontFamilies.Serif, style.Bold, style.Italic), true);
    }

    private FontFace? StandIn(Rune rune, FontFace wanted, TextStyle style)
    {
        var key = (rune.Value, wanted, style.Bold, style.Italic);
        if (!_standIns.TryGetValue(key, out var face))
            _standIns[key] = face = fonts.FaceWith(rune, wanted, style);
        return face;
    }

    /// <summary>
    /// Puts a question mark where shaping found no glyph after all: a mark that neither stands alone in the face nor
    /// composes with its letter.
    /// </summary>
    internal ShapedRun WithoutMissingGlyphs(ShapedRun run, string text, TextItem item)
    {
        if (!Array.Exists(run.Glyphs, static g => g.Id == 0))
            return run;
        var substitute = run.Face.Substitute;
        // A letter may bear very many marks: what stands between these places has been looked at.
        var (from, to) = (int.MaxValue, -1);
        return run with { Glyphs = Array.ConvertAll(run.Glyphs, glyph => glyph.Id == 0 ? Substitute(glyph) : glyph) };

        // The first character that the face lacks; the end of the item if it has all.
        int ReportFirst(int start)
        {
            var at = start;
            foreach (var rune in text.AsSpan(start, item.End - start).EnumerateRunes())
            {
                if (at == from)
                    return to;
                if (run.Face.GlyphOf(rune.Value) == 0)
                {
                    Report(rune, item.Segment, start);
                    return at;
                }

                at += rune.Utf16SequenceLength;
            }

            return item.End;
        }

        Glyph Substitute(Glyph glyph)
        {
            if (glyph.Cluster < from || glyph.Cluster > to)
                (from, to) = (glyph.Cluster, ReportFirst(glyph.Cluster));
            return new Glyph(substitute, run.Face.WidthOf(substitute), 0, 0, glyph.Cluster);
        }
    }

    /// <summary>Reports a character once, at the first place where it occurs.</summary>
    private void Report(Rune rune, StyledSegment segment, int index)
    {
        if (!_reported.Add(rune.Value))
            return;
        var span = segment.Span;
        if (span.Source is { } source)
        {
            // The text on the page may differ from the source (entities, marks): point at the character itself where it
            // is found.
            var found = source.Text.IndexOf(
                rune.ToString(),
                span.Start,
                Math.Min(span.Length, source.Text.Length - span.Start),
                StringComparison.Ordinal
            );
            span = source.Span(
                found >= 0 ? found : Math.Min(span.Start + index - segment.Start, source.Text.Length),
                rune.Utf16SequenceLength
            );
        }

        diagnostics.Add(TypesettingDiagnostics.MissingMark(rune, span));
    }
}
