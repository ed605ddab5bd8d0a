using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Unpacks the streams of a file, but no more than a résumé needs.</summary>
/// <remarks>A few kilobytes of packed zeros can unpack to gigabytes; what would be too large is refused before it is
/// unpacked.</remarks>
internal sealed class BoundedFilters : IFilterProvider
{
    private const long MostOfFont = 32_000_000;
    private const long MostOfOther = 8_000_000;
    private const long MostOfAll = 128_000_000;

    private long _left = MostOfAll;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) =>
        Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(f => new Bounded(f, this))];

    private sealed class Bounded(IFilter filter, BoundedFilters owner) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(
            Memory<byte> input,
            DictionaryToken streamDictionary,
            IFilterProvider filterProvider,
            int filterIndex
        )
        {
            var isFont =
                streamDictionary.ContainsKey(NameToken.Length1) || streamDictionary.ContainsKey(NameToken.Subtype);
            var most = Math.Min(owner._left, isFont ? MostOfFont : MostOfOther);
            // The other packings gain little on text, so a small input is bound enough.
            if (filter is FlateFilter ? UnpacksTo(input, most) > most : input.Length > most / 64)
                throw new InvalidDataException("A stream of the PDF is too large.");
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner._left -= output.Length;
            return output;
        }

        private static long UnpacksTo(Memory<byte> input, long most)
        {
            using var packed = new MemoryStream(input.ToArray());
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            var length = 0L;
            try
            {
                for (int count; length <= most && (count = unpacked.Read(buffer)) > 0;)
                    length += count;
            }
            catch (InvalidDataException)
            {
                // Damaged at this point: the filter takes what there is before it.
            }

            return length;
        }
    }
}
