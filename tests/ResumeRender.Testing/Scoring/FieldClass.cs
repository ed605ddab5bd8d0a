namespace ResumeRender.Testing.Scoring;

/// <summary>What a field of a résumé is about; each class is scored by itself.</summary>
internal enum FieldClass
{
    /// <summary>Name, headline, e-mail addresses, phones, place and links of the person.</summary>
    Contact,

    /// <summary>Titles of sections with their kinds.</summary>
    Sections,

    /// <summary>Title, organisation and dates of an entry together: whether they were found to belong to each
    /// other.</summary>
    Entries,

    /// <summary>Titles, subtitles and organisations, each by itself.</summary>
    Heads,

    /// <summary>Places and links of entries.</summary>
    Places,

    /// <summary>Dates of entries.</summary>
    Dates,

    /// <summary>Paragraphs, labelled lines and highlights.</summary>
    Body,
}
