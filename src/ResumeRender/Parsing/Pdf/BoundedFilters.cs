using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using ResumeRender.Parsing.Pdf.Damage;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Unpacks the streams of a file, but no more than a résumé needs.</summary>
/// <remarks>
/// A few kilobytes of packed zeros can unpack to gigabytes; what would be too large is refused before it is unpacked.
/// Drawings that draw each other come here at each turn: they are refused when they are too many or too deep.
/// </remarks>
internal sealed class BoundedFilters : IFilterProvider
{
    private const long MostOfFont = 32_000_000;
    private const long MostOfOther = 8_000_000;
    private const long MostOfAll = 128_000_000;

    /// <summary>A résumé of twenty pages has some hundred streams, and draws some of them again.</summary>
    private const int MostStreams = 20_000;

    private long _left = MostOfAll;
    private int _streams;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_streams > MostStreams)
            throw new InvalidDataException("The PDF draws its streams too often.");
        var filters = Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));
        if (filters.Count == 0)
            filters = [new Unpacked()];
        return dictionary.TryGet(NameToken.Type, out NameToken type) && type == NameToken.ObjStm
            ? [.. filters, new ObjectStreamCheck()]
            : filters;
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(f => new Bounded(f, this))];

    /// <summary>The stream, in which what a font says of itself is within bounds; changed in place or copied.</summary>
    private static Memory<byte> Checked(Memory<byte> stream)
    {
        FontNames.Hide(stream.Span);
        return CodeRanges.Bound(CodeCounts.Bound(stream));
    }

    /// <summary>A stream that is not packed.</summary>
    private sealed class Unpacked : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(
            Memory<byte> input,
            DictionaryToken streamDictionary,
            IFilterProvider filterProvider,
            int filterIndex
        ) => Checked(input.ToArray());
    }

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
            return Checked(output);
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

    /// <summary>Leaves a stream of objects as it is, but refuses one with an object that is only a reference.</summary>
    private sealed class ObjectStreamCheck : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(
            Memory<byte> input,
            DictionaryToken streamDictionary,
            IFilterProvider filterProvider,
            int filterIndex
        )
        {
            if (
                streamDictionary.TryGet(NameToken.First, out NumericToken first)
                && streamDictionary.TryGet(NameToken.N, out NumericToken count)
                && HoldsReference(input.Span, first.Int, count.Int)
            )
                throw new InvalidDataException("An object of the PDF is only a reference.");
            return input;
        }

        /// <summary>The stream begins with pairs of an object's number and place (ISO 32000-2, 7.5.7).</summary>
        private static bool HoldsReference(ReadOnlySpan<byte> objects, int first, int count)
        {
            if (first < 0 || first > objects.Length)
                return false;
            var numbers = Encoding
                .Latin1.GetString(objects[..first])
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var places = numbers
                .Where(static (_, i) => i % 2 == 1)
                .Take(count)
                .Select(static n => int.TryParse(n, CultureInfo.InvariantCulture, out var place) ? place : -1)
                .ToList();
            for (var i = 0; i < places.Count; i++)
            {
                var (start, end) = (first + places[i], i + 1 < places.Count ? first + places[i + 1] : objects.Length);
                if (start >= first && start < end && end <= objects.Length && BareReferences.Is(objects[start..end]))
                    return true;
            }

            return false;
        }
    }
}
