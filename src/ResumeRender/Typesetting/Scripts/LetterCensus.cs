using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Typesetting.Scripts;

/// <summary>Counts the letters of a page by script, and those that no font has.</summary>
/// <remarks>
/// Marks are not counted: they compose with their letter or are missing with it. Of a sign that is made of several
/// characters, such as a flag, the first counts for all.
/// </remarks>
/// <param name="language">Language of the page as a BCP 47 tag.</param>
internal sealed class LetterCensus(string language)
{
    private readonly List<ScriptCount> _scripts = [];

    private readonly Dictionary<uint, ScriptCount> _byTag = [];

    /// <summary>All letters, whatever their script.</summary>
    internal int Letters => _scripts.Where(static s => s.Script != Script.Common).Sum(static s => s.Letters);

    /// <summary>The scripts in the order in which they come; signs are one of them.</summary>
    internal IReadOnlyList<ScriptCount> Scripts => _scripts;

    internal static LetterCensus Of(Composition composition, FontCatalog fonts)
    {
        var census = new LetterCensus(composition.Language);
        foreach (var piece in TextPieces.Of(composition))
            census.Count(piece, fonts);
        return census;
    }

    private void Count(TextInline piece, FontCatalog fonts)
    {
        FontFace? wanted = null;
        for (var i = 0; i < piece.Text.Length;)
        {
            Rune.DecodeFromUtf16(piece.Text.AsSpan(i), out var rune, out var length);
            var start = i;
            i += length;
            if (rune.IsAscii ? !Rune.IsLetter(rune) : !Counts(rune))
                continue;
            var isMissing =
                !rune.IsAscii
                && fonts.FaceWith(
                    rune,
                    wanted ??= fonts.Find(piece.Style.Family, piece.Style.Bold, piece.Style.Italic),
                    piece.Style
                )
                    is null;
            CountOf(rune.IsAscii ? Script.Latin : ScriptOf(rune))
                .Add(rune, isMissing ? PlaceOf(rune, piece, start) : piece.Span, isMissing);
            if (isMissing)
                i = Math.Max(i, start + StringInfo.GetNextTextElementLength(piece.Text.AsSpan(start)));
        }
    }

    /// <summary>The script that a message names: Japanese is written in three that one font has, and Korean has Chinese
    /// letters too.</summary>
    private Script ScriptOf(Rune rune)
    {
        if (!Rune.IsLetter(rune))
            return Script.Common;
        var script = UnicodeFunctions.Default.GetScript(rune.Value);
        if (
            script == Script.Katakana
            || (script == Script.Han && language.StartsWith("ja", StringComparison.OrdinalIgnoreCase))
        )
            return Script.Hiragana;
        if (script == Script.Han && language.StartsWith("ko", StringComparison.OrdinalIgnoreCase))
            return Script.Hangul;
        return script == Script.Inherited || script == Script.Unknown ? Script.Common : script;
    }

    private static bool Counts(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
            )
        && !Rune.IsWhiteSpace(rune)
        && !Rune.IsControl(rune);

    private ScriptCount CountOf(Script script)
    {
        if (!_byTag.TryGetValue(script, out var count))
            _scripts.Add(_byTag[script] = count = new ScriptCount(script));
        return count;
    }

    /// <summary>The place of the letter itself, where it is found: the text on the page may differ from the source
    /// (entities, marks).</summary>
    private static SourceSpan PlaceOf(Rune rune, TextInline piece, int index)
    {
        if (piece.Span.Source is not { } source)
            return piece.Span;
        var (start, length) = (piece.Span.Start, Math.Min(piece.Span.Length, source.Text.Length - piece.Span.Start));
        var found = source.Text.IndexOf(rune.ToString(), start, length, StringComparison.Ordinal);
        return source.Span(found >= 0 ? found : Math.Min(start + index, source.Text.Length), rune.Utf16SequenceLength);
    }
}
