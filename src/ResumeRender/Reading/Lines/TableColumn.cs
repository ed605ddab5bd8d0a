namespace ResumeRender.Reading.Lines;

/// <summary>What the title of a table's column says of the words below it.</summary>
internal enum TableColumn
{
    /// <summary>Nothing that a head has a field for.</summary>
    Other,
    Title,
    Organization,
    Place,
    Dates,

    /// <summary>Running text.</summary>
    Description,
}
