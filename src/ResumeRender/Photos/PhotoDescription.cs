using ResumeRender.Model;

namespace ResumeRender.Photos;

/// <summary>The words for those who cannot see a photo, in the language of the résumé.</summary>
/// <remarks>Where a name would change its form after “of”, a colon stands instead.</remarks>
public static class PhotoDescription
{
    /// <summary>Such as “Photo of Alex Tan”; English for languages that are not known here.</summary>
    public static string Of(Resume resume)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var words = WordsOf(resume.Language.Split('-')[0].ToLowerInvariant());
        return resume.Person.Name is { IsEmpty: false } name
            ? $"{words} {name.PlainText}"
            : words.Split(' ')[0].TrimEnd(':');
    }

    private static string WordsOf(string language) => language switch
    {
        "de" => "Foto von",
        "fr" => "Photo de",
        "es" or "pt" or "gl" or "ca" => "Foto de",
        "it" => "Foto di",
        "nl" or "af" => "Foto van",
        "da" => "Foto af",
        "sv" or "no" or "nb" or "nn" => "Foto av",
        "is" => "Mynd:",
        "fi" => "Kuva:",
        "et" or "lv" => "Foto:",
        "sl" => "Fotografija:",
        "pl" => "Zdjęcie:",
        "cs" or "ro" => "Fotografie:",
        "sk" => "Fotografia:",
        "hr" or "bs" => "Fotografija:",
        "hu" => "Fénykép:",
        "lt" => "Nuotrauka:",
        "tr" => "Fotoğraf:",
        "el" => "Φωτογραφία:",
        "ru" or "uk" or "bg" => "Фото:",
        "sr" => "Фотографија:",
        _ => "Photo of",
    };
}
