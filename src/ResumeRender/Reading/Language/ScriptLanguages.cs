namespace ResumeRender.Reading.Language;

/// <summary>Recognises the languages that can be told by their letters.</summary>
internal static class ScriptLanguages
{
    private const int MostLetters = 4000;

    /// <summary>The language of most letters as a BCP 47 tag, or null if its letters are those of several: Latin, above
    /// all.</summary>
    public static string? Find(IEnumerable<string> texts)
    {
        var scripts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (ukrainian, persian, urdu, kana) = (0, 0, 0, 0);
        foreach (var c in Letters(texts).Take(MostLetters))
        {
            ukrainian += c is 'і' or 'ї' or 'є' or 'ґ' ? 1 : 0;
            persian += c is 'پ' or 'چ' or 'ژ' or 'گ' ? 1 : 0;
            urdu += c is 'ٹ' or 'ڈ' or 'ے' or 'ڑ' or 'ں' ? 1 : 0;
            kana += c is >= '\u3041' and <= '\u30FF' ? 1 : 0;
            var script = ScriptOf(c);
            // A word of Chinese or Japanese has two letters where others have six.
            scripts[script] = scripts.GetValueOrDefault(script) + (script is "zh" or "ko" ? 3 : 1);
        }

        if (scripts.Count == 0)
            return null;
        // Names of places, companies and techniques are Latin everywhere, so a third is enough.
        var (most, count) = scripts
            .Where(static s => s.Key.Length > 0)
            .OrderByDescending(static s => s.Value)
            .ThenBy(static s => s.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (most is null || count * 3 < scripts.Values.Sum())
            return null;
        return most switch
        {
            "ru" when ukrainian * 50 > count => "uk",
            "zh" when kana * 10 > count / 3 => "ja",
            "ar" when urdu * 50 > count => "ur",
            "ar" when persian * 100 > count => "fa",
            _ => most,
        };
    }

    private static IEnumerable<char> Letters(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                if (char.IsLetter(c))
                    yield return c;
            }
        }
    }

    private static string ScriptOf(char c) => c switch
    {
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => "el",
        >= '\u0400' and <= '\u04FF' => "ru",
        >= '\u0590' and <= '\u05FF' => "he",
        >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' => "ar",
        >= '\u0900' and <= '\u097F' => "hi",
        >= '\u0980' and <= '\u09FF' => "bn",
        >= '\u0E00' and <= '\u0E7F' => "th",
        >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' => "zh",
        >= '\uAC00' and <= '\uD7A3' => "ko",
        _ => "",
    };
}
