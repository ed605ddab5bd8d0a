namespace ResumeRender.Reading.Glue;

/// <summary>The classes of characters that matter at a glue point.</summary>
internal static class Characters
{
    public static bool IsApostrophe(char c) => c is '\'' or '’';

    public static bool IsCurrency(char c) => c is '$' or '€' or '£' or '¥' or '₹';

    public static bool IsClosing(char c) => c is ')' or ']' or '}' or '"' or '”' or '»' or '“' or '\'' or '’';

    public static bool IsQuote(char c) => c is '"' or '”' or '“' or '\'' or '’' or '»';

    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…';

    /// <summary>Signs that end a word but no sentence: <c>C++</c>, <c>C#</c>, <c>37°</c>.</summary>
    public static bool IsSymbol(char c) => c is '+' or '#' or '™' or '®' or '°' or '*' or ';' or '€' or '£';

    public static bool IsPercent(char c) => c is '%' or '‰';
}
