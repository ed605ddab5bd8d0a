namespace ResumeRender.Typesetting.Fonts;

/// <summary>Names out of a font file in a form that documents may have.</summary>
internal static class FontNames
{
    private const int LongestPostScriptName = 63;

    /// <summary>A name without control characters and halves of characters.</summary>
    internal static string Clean(string name) =>
        string.Concat(name.Where(static c => !char.IsControl(c) && !char.IsSurrogate(c) && c < '\uFFFE')).Trim();

    /// <summary>A name for PostScript and PDF.</summary>
    /// <remarks>OpenType 1.9.1, name 6: printable ASCII without the ten delimiters of PostScript, at most 63
    /// characters.</remarks>
    internal static string PostScript(string name)
    {
        var letters = string.Concat(name.Where(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'));
        return letters.Length <= LongestPostScriptName ? letters : letters[..LongestPostScriptName];
    }
}
