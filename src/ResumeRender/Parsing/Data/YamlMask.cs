namespace ResumeRender.Parsing.Data;

/// <summary>Stands for a sign that would mean something in YAML, where its author wrote it as text.</summary>
/// <remarks>
/// One private character for one sign keeps every offset as it was. Private characters cannot be in the text itself,
/// since the decoder takes them out.
/// </remarks>
internal static class YamlMask
{
    private const char First = '\uF700';
    private const string Signs = "*&@%`!:#\"'[]{}|>?,-\t";

    public static char Hide(char sign) => Signs.IndexOf(sign) is >= 0 and var i ? (char)(First + i) : sign;

    public static bool IsIn(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange(First, (char)(First + Signs.Length - 1)) >= 0;

    public static string Show(string text)
    {
        if (!IsIn(text))
            return text;
        return string.Create(text.Length, text, static (chars, text) =>
        {
            for (var i = 0; i < chars.Length; i++)
                chars[i] = text[i] >= First && text[i] < First + Signs.Length ? Signs[text[i] - First] : text[i];
        });
    }
}
