namespace ResumeRender.Reading.Lines;

/// <summary>Closes up words whose letters were set apart for looks: <c>E X P E R I E N C E</c>.</summary>
internal static class SpacedLetters
{
    private const int FewestLetters = 4;

    /// <summary>The text without the spaces inside words; wider gaps stay as the spaces between words.</summary>
    /// <remarks>Only a line made of nothing but single letters counts, so that “A B testing” stays as it is.</remarks>
    public static MarkedText Close(MarkedText content)
    {
        var text = content.Text;
        return AreSpaced(text)
            ? content.Keep(i => text[i] != ' ' || (text[i - 1] == ' ' && text[i + 1] != ' '))
            : content;
    }

    private static bool AreSpaced(ReadOnlySpan<char> text)
    {
        if (text.Length < (FewestLetters * 2) - 1)
            return false;
        var letters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
                continue;
            var isSign = text[i] is '&' or '-' or '/' or ':';
            if ((!char.IsUpper(text[i]) && !isSign) || (i + 1 < text.Length && text[i + 1] != ' '))
                return false;
            letters += isSign ? 0 : 1;
        }

        return letters >= FewestLetters;
    }
}
