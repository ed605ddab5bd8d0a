using System.Buffers;

namespace ResumeRender.Parsing.Data;

/// <summary>The one spelling of a key or name: <c>start_date</c>, <c>Start-Date</c> and <c>startDate</c> are
/// <c>startdate</c>.</summary>
internal static class PlainKey
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Its letters and digits in lower case.</summary>
    public static string Of(string key)
    {
        // Most keys are so already.
        if (!key.AsSpan().ContainsAnyExcept(Signs))
            return key;
        Span<char> plain = key.Length <= 64 ? stackalloc char[64] : new char[key.Length];
        var length = 0;
        foreach (var c in key)
        {
            if (char.IsLetterOrDigit(c))
                plain[length++] = char.ToLowerInvariant(c);
        }

        return plain[..length].ToString();
    }
}
