namespace ResumeRender.Parsing.Data;

/// <summary>Lists the BCP 47 tags of languages by their English names.</summary>
internal static class LanguageTags
{
    private static readonly (string Name, string Tag)[] Known =
    [
        ("english", "en"),
        ("arabic", "ar"),
        ("danish", "da"),
        ("dutch", "nl"),
        ("french", "fr"),
        ("german", "de"),
        ("hebrew", "he"),
        ("hindi", "hi"),
        ("hungarian", "hu"),
        ("indonesian", "id"),
        ("italian", "it"),
        ("japanese", "ja"),
        ("korean", "ko"),
        ("mandarinchinese", "zh"),
        ("chinese", "zh"),
        ("norwegianbokmål", "nb"),
        ("norwegiannynorsk", "nn"),
        ("norwegian", "no"),
        ("persian", "fa"),
        ("portuguese", "pt"),
        ("russian", "ru"),
        ("spanish", "es"),
        ("turkish", "tr"),
        ("vietnamese", "vi"),
        ("polish", "pl"),
        ("swedish", "sv"),
        ("finnish", "fi"),
        ("ukrainian", "uk"),
        ("greek", "el"),
        ("czech", "cs"),
    ];

    /// <summary>The tag; a text that is one already stays; null for neither.</summary>
    public static string? Find(string name)
    {
        var plain = PlainKey.Of(name);
        foreach (var (known, tag) in Known)
        {
            if (known == plain)
                return tag;
        }

        var isTag = name.Length is 2 or 3 or 5 or 6 && name.All(static c => char.IsAsciiLetter(c) || c is '-' or '_');
        return isTag ? name.Replace('_', '-') : null;
    }
}
