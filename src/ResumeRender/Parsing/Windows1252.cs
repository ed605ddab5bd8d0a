namespace ResumeRender.Parsing;

/// <summary>The Western code page of old Windows programs.</summary>
/// <remarks>Latin-1 except for 0x80–0x9F; the five unassigned bytes map to the C1 controls, as in WHATWG
/// Encoding.</remarks>
internal static class Windows1252
{
    private const string High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>What a control character stands for in a text that was taken for Latin-1 on its way; null for other
    /// characters.</summary>
    /// <remarks>U+0085 is the line end of other systems as often, and is read as one.</remarks>
    public static char? OfControl(int codePoint) =>
        codePoint is >= 0x80 and <= 0x9F and not 0x85 && High[codePoint - 0x80] is var sign && sign != codePoint
            ? sign
            : null;

    /// <summary>The sign that browsers show for a numeric reference of HTML to a control character, such as
    /// <c>&amp;#150;</c> (HTML Standard, §13.2.5.80); null for other numbers.</summary>
    public static char? OfReference(int number) =>
        number is >= 0x80 and <= 0x9F && High[number - 0x80] is var sign && sign != number ? sign : null;

    /// <summary>The byte of a character, also of the controls at the places without a sign; null if the code page
    /// has none.</summary>
    public static byte? ByteOf(char sign) =>
        sign <= 0xFF ? (byte)sign
        : High.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? (byte)(0x80 + at)
        : null;

    public static string Decode(ReadOnlySpan<byte> bytes) =>
        string.Create(bytes.Length, bytes, static (chars, bytes) =>
        {
            for (var i = 0; i < bytes.Length; i++)
                chars[i] = bytes[i] is >= 0x80 and <= 0x9F ? High[bytes[i] - 0x80] : (char)bytes[i];
        });
}
