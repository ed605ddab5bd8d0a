using System.Runtime.InteropServices;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>The functions of HarfBuzz that cut fonts (hb-subset.h), which its package for .NET does not
/// offer.</summary>
internal static unsafe partial class HarfBuzzSubset
{
    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library)]
    internal static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    internal static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_input_glyph_set(nint input);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_input_unicode_set(nint input);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_input_set(nint input, int type);

    [LibraryImport(Library)]
    internal static partial void hb_subset_input_set_flags(nint input, uint flags);

    [LibraryImport(Library)]
    internal static partial void hb_subset_input_keep_everything(nint input);

    [LibraryImport(Library)]
    internal static partial int hb_subset_input_pin_all_axes_to_default(nint input, nint face);

    [LibraryImport(Library)]
    internal static partial int hb_subset_input_pin_axis_location(nint input, nint face, uint tag, float value);

    [LibraryImport(Library)]
    internal static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_or_fail(nint face, nint input);

    [LibraryImport(Library)]
    internal static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Library)]
    internal static partial void hb_face_destroy(nint face);

    [LibraryImport(Library)]
    internal static partial byte* hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    internal static partial void hb_blob_destroy(nint blob);
}
