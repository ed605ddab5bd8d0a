using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>The title of a section as a look shows it.</summary>
public static class SectionTitle
{
    /// <summary>The title, in capitals if the look wants them and the user does not object, or if the user asked for
    /// them.</summary>
    /// <remarks>The letters themselves are capitals, not their shapes: readers of files know titles by them.</remarks>
    /// <param name="section">The section.</param>
    /// <param name="context">What the user chose.</param>
    /// <param name="capitals">What the look wants.</param>
    public static RichText Of(Section section, LayoutContext context, bool capitals) => context.Capitals ?? capitals
        ? new RichText(section.Title.Select(run => run with { Text = Capitals(run.Text, context.Language) }))
        : section.Title;

    /// <summary>Capitals of Greek have no accents but the dots that part two vowels; the i of Turkish and Azerbaijani
    /// keeps its dot.</summary>
    /// <remarks>The Unicode Standard, SpecialCasing.txt; by the language of the résumé and never by that of the
    /// machine.</remarks>
    private static string Capitals(string text, string language)
    {
        if (
            language is "tr" or "az"
            || language.StartsWith("tr-", StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("az-", StringComparison.OrdinalIgnoreCase)
        )
            text = text.Replace('i', 'İ');
        return string.Concat(text.ToUpperInvariant().Select(static c => c switch
        {
            'Ά' => 'Α',
            'Έ' => 'Ε',
            'Ή' => 'Η',
            'Ί' => 'Ι',
            'Ό' => 'Ο',
            'Ύ' => 'Υ',
            'Ώ' => 'Ω',
            'ı' => 'I',
            _ => c,
        }));
    }
}
