namespace ResumeRender.Cli.Commands.Options;

/// <summary>Whether a value on the command line can be what its option asks for.</summary>
internal static class Plausible
{
    private const int FewestDigitsOfPhone = 3;

    /// <summary>True for one at sign between a name and a domain with a dot; more is not for us to judge.</summary>
    internal static bool IsEmail(string value)
    {
        var at = value.IndexOf('@', StringComparison.Ordinal);
        var dot = value.LastIndexOf('.');
        return at > 0
            && at == value.LastIndexOf('@')
            && dot > at + 1
            && dot < value.Length - 1
            && !value.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>True for figures of any script, as many as somebody can dial: within an office, three.</summary>
    internal static bool IsPhone(string value) =>
        value.Count(char.IsDigit) >= FewestDigitsOfPhone && !value.Contains('@', StringComparison.Ordinal);

    /// <summary>Two or three letters, and perhaps groups of two to eight letters and figures after hyphens (BCP 47,
    /// section 2.1).</summary>
    internal static bool IsLanguageTag(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(static p => p.Length is >= 2 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }
}
