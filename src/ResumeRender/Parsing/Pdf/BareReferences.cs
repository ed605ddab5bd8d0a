using System.Globalization;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Finds objects that are nothing but a reference to another object.</summary>
/// <remarks>
/// The library follows such objects with its stack, so that a circle of them would end the program. An object is a
/// value (ISO 32000-2, 7.3.10), and no known writer makes anything else.
/// </remarks>
internal static class BareReferences
{
    /// <summary>A chain that is longer is taken for a circle.</summary>
    private const int LongestChain = 32;

    /// <summary>True if following some object of the file would never end.</summary>
    public static bool LeadInCircles(ReadOnlySpan<byte> file)
    {
        var next = new Dictionary<int, int>();
        for (int at; (at = file.IndexOf("obj"u8)) >= 0; file = file[(at + 3)..])
        {
            var before = file[..at];
            var after = file[(at + 3)..];
            if (ReadReference(ref after) is not { } target || !after.StartsWith("endobj"u8))
                continue;
            if (LastNumber(ref before) is null || LastNumber(ref before) is not { } own)
                continue;
            // Of two objects with one number the library may take either.
            if (!next.TryAdd(own, target) && next[own] != target)
                return true;
        }

        return next.Keys.Any(start => IsEndless(start, next));
    }

    /// <summary>True if a text is a reference and nothing else.</summary>
    public static bool Is(ReadOnlySpan<byte> text) => ReadReference(ref text) is not null && text.IsEmpty;

    private static bool IsEndless(int at, Dictionary<int, int> next)
    {
        for (var i = 0; i < LongestChain; i++)
        {
            if (!next.TryGetValue(at, out at))
                return false;
        }

        return true;
    }

    /// <summary>Reads <c>7 0 R</c> with the white space around it, and gives the number of the object.</summary>
    private static int? ReadReference(ref ReadOnlySpan<byte> text)
    {
        if (FirstNumber(ref text) is not { } number || FirstNumber(ref text) is null || !text.StartsWith("R"u8))
            return null;
        text = PdfWhiteSpace.TrimStart(text[1..]);
        return number;
    }

    private static int? FirstNumber(ref ReadOnlySpan<byte> text)
    {
        text = PdfWhiteSpace.TrimStart(text);
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit((char)text[length]))
            length++;
        var number = ToNumber(text[..length]);
        text = PdfWhiteSpace.TrimStart(text[length..]);
        return number;
    }

    private static int? LastNumber(ref ReadOnlySpan<byte> text)
    {
        text = PdfWhiteSpace.TrimEnd(text);
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit((char)text[^(length + 1)]))
            length++;
        var number = ToNumber(text[^length..]);
        text = text[..^length];
        return number;
    }

    private static int? ToNumber(ReadOnlySpan<byte> digits) =>
        int.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : null;
}
