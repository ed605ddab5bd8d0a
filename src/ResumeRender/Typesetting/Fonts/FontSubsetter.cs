using System.Runtime.InteropServices;
using ResumeRender.Typesetting.Pages;
using static ResumeRender.Typesetting.Fonts.HarfBuzzSubset;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>Cuts a font down to the glyphs that a document uses.</summary>
/// <remarks>
/// Uses the subsetter of HarfBuzz, which is part of the same native library as the shaper. Glyphs keep their numbers,
/// so that the numbers in a <see cref="Glyph"/> stay right.
/// </remarks>
internal static unsafe class FontSubsetter
{
    /// <summary>Keep glyph numbers: HB_SUBSET_FLAGS_RETAIN_GIDS.</summary>
    private const uint RetainGlyphIds = 0x2;

    /// <summary>Keep no hints: they are of no use on screens of today, and a third of the size:
    /// HB_SUBSET_FLAGS_NO_HINTING.</summary>
    private const uint NoHinting = 0x1;

    /// <summary>A font file with these glyphs only, for embedding in a PDF: without the tables for shaping. All of it
    /// if its licence forbids to cut it.</summary>
    internal static byte[] SubsetGlyphs(FontFace face, IEnumerable<ushort> glyphs) =>
        (face.Licence.MaySubset ? TrySubset(face, glyphs) : null) ?? face.Data.ToArray();

    /// <summary>A font file with these glyphs only; null if the face is broken.</summary>
    internal static byte[]? TrySubset(FontFace face, IEnumerable<ushort> glyphs)
    {
        var input = CreateInput(RetainGlyphIds | NoHinting);
        try
        {
            var set = hb_subset_input_glyph_set(input);
            foreach (var glyph in glyphs)
                hb_set_add(set, glyph);
            Drop(
                input, "GPOS", "GSUB", "GDEF", "kern", "name", "post", "OS/2", "cmap", "STAT", "DSIG", "gasp", "meta",
                "MATH", "BASE"
            );
            return Execute(face.Face, input);
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

    /// <summary>A font file with these characters and all that shaping them needs, for embedding in a document that
    /// will be edited. All of it if its licence forbids to cut it.</summary>
    /// <param name="face">The face.</param>
    /// <param name="codePoints">The characters.</param>
    /// <param name="features">OpenType features to keep besides those that are on unless told otherwise, such as
    /// <c>tnum</c>.</param>
    internal static byte[] SubsetCharacters(
        FontFace face,
        IEnumerable<int> codePoints,
        params ReadOnlySpan<string> features
    )
    {
        if (!face.Licence.MaySubset)
            return face.Data.ToArray();
        var input = CreateInput(NoHinting);
        try
        {
            var set = hb_subset_input_unicode_set(input);
            foreach (var codePoint in codePoints)
                hb_set_add(set, (uint)codePoint);
            var kept = hb_subset_input_set(input, LayoutFeatureTags);
            foreach (var feature in features)
                hb_set_add(kept, Tag(feature));
            Drop(input, "STAT", "DSIG", "meta");
            return Execute(face.Face, input) ?? face.Data.ToArray();
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

    /// <summary>A variable font at one place of its axes, as a font that does not vary: of a weight, and of the usual
    /// form in all else.</summary>
    internal static byte[] Instance(byte[] pinned, double? weight)
    {
        using var blob = new HarfBuzzSharp.Blob(
            Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0),
            pinned.Length,
            HarfBuzzSharp.MemoryMode.ReadOnly
        );
        using var face = new HarfBuzzSharp.Face(blob, 0);
        var input = CreateInput(0);
        try
        {
            hb_subset_input_keep_everything(input);
            if (
                hb_subset_input_pin_all_axes_to_default(input, face.Handle) == 0
                || (
                    weight is { } value
                    && hb_subset_input_pin_axis_location(input, face.Handle, Tag("wght"), (float)value) == 0
                )
            )
                throw new InvalidDataException("its axes are broken");
            return Execute(face, input) ?? throw new InvalidDataException("its variations are broken");
        }
        finally
        {
            GC.KeepAlive(pinned);
            hb_subset_input_destroy(input);
        }
    }

    private static nint CreateInput(uint flags)
    {
        var input = hb_subset_input_create_or_fail();
        if (input == 0)
            throw new InsufficientMemoryException("The font subsetter could not start.");
        hb_subset_input_set_flags(input, flags);
        return input;
    }

    private static void Drop(nint input, params ReadOnlySpan<string> tables)
    {
        var set = hb_subset_input_set(input, DropTableTags);
        foreach (var tag in tables)
            hb_set_add(set, Tag(tag));
    }

    /// <summary>HB_SUBSET_SETS_DROP_TABLE_TAG.</summary>
    private const int DropTableTags = 3;

    /// <summary>HB_SUBSET_SETS_LAYOUT_FEATURE_TAG.</summary>
    private const int LayoutFeatureTags = 6;

    private static uint Tag(string tag) => ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3];

    private static byte[]? Execute(HarfBuzzSharp.Face face, nint input)
    {
        var subset = hb_subset_or_fail(face.Handle, input);
        if (subset == 0)
            return null;
        var blob = hb_face_reference_blob(subset);
        try
        {
            var data = hb_blob_get_data(blob, out var length);
            return new ReadOnlySpan<byte>(data, checked((int)length)).ToArray();
        }
        finally
        {
            hb_blob_destroy(blob);
            hb_face_destroy(subset);
        }
    }
}
