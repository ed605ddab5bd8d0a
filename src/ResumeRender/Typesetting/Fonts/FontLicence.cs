namespace ResumeRender.Typesetting.Fonts;

/// <summary>The uses in documents that the maker of a font allows.</summary>
/// <param name="MayEmbed">It may lie in a document at all.</param>
/// <param name="MayEmbedForEditing">It may lie in a document that others will edit.</param>
/// <param name="MaySubset">It may lie there in part.</param>
/// <remarks>
/// OpenType 1.9.1, OS/2, fsType: bits 1 to 3 forbid all, allow viewing and printing, allow editing; of several the
/// least strict counts. Bit 8 forbids subsets, bit 9 allows bitmaps only.
/// </remarks>
internal sealed record FontLicence(bool MayEmbed, bool MayEmbedForEditing, bool MaySubset)
{
    internal static FontLicence Free { get; } = new(true, true, true);

    internal static FontLicence Of(int fsType)
    {
        var (restricted, printing, editing) = ((fsType & 2) != 0, (fsType & 4) != 0, (fsType & 8) != 0);
        var bitmapsOnly = (fsType & 0x200) != 0;
        return new FontLicence(
            MayEmbed: !bitmapsOnly && (!restricted || printing || editing),
            MayEmbedForEditing: !bitmapsOnly && (editing || (!restricted && !printing)),
            MaySubset: (fsType & 0x100) == 0);
    }
}
