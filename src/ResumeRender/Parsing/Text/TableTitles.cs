namespace ResumeRender.Parsing.Text;

/// <summary>Knows the titles of columns that say nothing a reader of the page would miss.</summary>
internal static class TableTitles
{
    private static readonly WordList Words = new("""
        area category type field topic skill skills level proficiency experience company employer organisation organization role
        position title date dates year years period when what where place location degree school institution university language
        languages tools technology technologies name details description keywords award issuer certificate certification licence license project
        """);

    /// <summary>True if all columns of a row, parted by tabs, are such titles.</summary>
    public static bool Are(string row)
    {
        foreach (var column in row.Split('\t'))
        {
            var title = column.AsSpan().Trim();
            if (!title.IsEmpty && !Words.Contains(title))
                return false;
        }

        return true;
    }
}
