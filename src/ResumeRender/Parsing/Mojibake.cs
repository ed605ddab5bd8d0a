using System.Text;

namespace ResumeRender.Parsing;

/// <summary>Mends text in UTF-8 that was once read as Windows-1252 and saved again: <c>JosÃ©</c>, <c>â€“</c>.</summary>
/// <remarks>
/// Only where each of its letters beyond ASCII is part of such a sequence, and there are several: nobody types these by
/// chance. U+FFFD stands where a program lost one of the bytes that the code page does not have; after <c>â€</c> that
/// was the closing quote.
/// </remarks>
internal static class Mojibake
{
    private const int FewestSequences = 2;

    /// <summary>A text may be spoilt twice.</summary>
    private const int MostTimes = 2;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text as it was meant; null if it is not spoilt.</summary>
    /// <param name="text">The text as it was decoded.</param>
    /// <param name="count">How many signs were mended.</param>
    public static string? Mend(string text, out int count)
    {
        count = 0;
        string? mended = null;
        for (var times = 0; times < MostTimes && MendOnce(mended ?? text, out var found) is { } better; times++)
            (mended, count) = (better, Math.Max(count, found));
        return mended;
    }

    private static string? MendOnce(string text, out int count)
    {
        count = 0;
        if (!text.AsSpan().ContainsAny('Ã', 'Â', 'â'))
            return null;
        var mended = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && text[end] > 0x7F)
                end++;
            if (end == i)
            {
                mended.Append(text[i++]);
                continue;
            }

            if (Read(text.AsSpan(i, end - i)) is not { } read)
                return null;
            mended.Append(read);
            count += read.Length;
            i = end;
        }

        return count >= FewestSequences ? mended.ToString() : null;
    }

    /// <summary>A run of letters beyond ASCII as the UTF-8 that its bytes are; null if they are not UTF-8.</summary>
    private static string? Read(ReadOnlySpan<char> run)
    {
        var bytes = new byte[run.Length];
        for (var i = 0; i < run.Length; i++)
        {
            var isLostQuote = run[i] == '\uFFFD' && i > 1 && run[i - 2] == 'â' && run[i - 1] == '€';
            if (isLostQuote)
                bytes[i] = LastByteOfQuote;
            else if (Windows1252.ByteOf(run[i]) is { } known)
                bytes[i] = known;
            else
                return null;
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>U+201D is E2 80 9D, and Windows-1252 has no sign at 9D.</summary>
    private const byte LastByteOfQuote = 0x9D;
}
