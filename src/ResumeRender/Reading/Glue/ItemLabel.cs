namespace ResumeRender.Reading.Glue;

/// <summary>Recognises items that begin with a label: <c>Relevant Modules: …</c>.</summary>
internal static class ItemLabel
{
    private const int LongestLabel = 40;
    private const int MostWords = 4;

    public static bool BeginsAt(string text, int start)
    {
        var words = 1;
        for (var i = start; i < text.Length && i - start <= LongestLabel; i++)
        {
            if (text[i] == ':')
                return i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]);
            if (text[i] is '.' or ',' or ';' or '!' or '?')
                return false;
            if (char.IsWhiteSpace(text[i]) && ++words > MostWords)
                return false;
        }

        return false;
    }
}
