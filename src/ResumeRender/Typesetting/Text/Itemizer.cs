using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Typesetting.Text;

/// <summary>Cuts text where style, face, script or direction change.</summary>
internal sealed class Itemizer(FontCatalog fonts, DiagnosticBag diagnostics)
{
    /// <summary>What stands in for characters that a face lacks: all fonts are searched once for each.</summary>
    private readonly Dictionary<(int Character, FontFace Wanted, bool Bold, bool Italic), FontFace?> _standIns = [];
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
                FontDiagnostics.MissingFace(
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
}
