using System.Collections.Immutable;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Parsing.Text;

/// <summary>Recognises the titles of columns, which say what stands below them and nothing else that a reader of the
/// page would miss.</summary>
internal static class TableTitles
{
    private static readonly WordList Titles = WordList.Of("tables.titles");

    private static readonly WordList Organizations = WordList.Of("tables.organizations");

    private static readonly WordList Places = WordList.Of("tables.places");

    private static readonly WordList Dates = WordList.Of("tables.dates");

    private static readonly WordList Descriptions = WordList.Of("tables.descriptions");

    private static readonly WordList Others = WordList.Of("tables.others");

    /// <summary>True if all columns of a row, parted by tabs, are such titles.</summary>
    public static bool Are(string row)
    {
        foreach (var column in row.Split('\t'))
        {
            var title = column.AsSpan().Trim();
            if (!title.IsEmpty && !Is(title))
                return false;
        }

        return true;
    }

    /// <summary>What each column of a row of titles says; empty unless they name entries: when or with whom, and
    /// what.</summary>
    public static ImmutableArray<TableColumn> Columns(string row)
    {
        var columns = row.Split('\t').Select(static t => Of(t)).ToList();
        // Of two titles the second tells more of the first.
        for (var i = columns.Count - 1; i > 0; i--)
        {
            if (columns[i] != TableColumn.Other && columns.IndexOf(columns[i]) < i)
                columns[i] = TableColumn.Other;
        }

        var namesEntries = columns.Contains(TableColumn.Title)
            ? columns.Contains(TableColumn.Dates) || columns.Contains(TableColumn.Organization)
            : columns.Contains(TableColumn.Organization) && columns.Contains(TableColumn.Dates);
        return namesEntries ? [.. columns] : [];
    }

    /// <summary>True if the titles of a table's first row name entries, although one of them is not known.</summary>
    public static bool NameEntries(string row)
    {
        var titles = row.Split('\t');
        var known = titles.Count(static t => Is(t.AsSpan().Trim()) && t.AsSpan().IndexOfAnyInRange('0', '9') < 0);
        return known >= 2 && known * 2 > titles.Length && !Columns(row).IsEmpty;
    }

    /// <summary>True if all words of a title are such that titles of columns are made of.</summary>
    public static bool Is(ReadOnlySpan<char> title)
    {
        var known =
            Titles.CountIn(title)
            + Organizations.CountIn(title)
            + Places.CountIn(title)
            + Dates.CountIn(title)
            + Descriptions.CountIn(title)
            + Others.CountIn(title);
        return known == Whitespace.CountWords(title);
    }

    private static TableColumn Of(ReadOnlySpan<char> title) =>
        Organizations.CountIn(title) > 0 ? TableColumn.Organization
        : Dates.CountIn(title) > 0 ? TableColumn.Dates
        : Places.CountIn(title) > 0 ? TableColumn.Place
        : Descriptions.CountIn(title) > 0 ? TableColumn.Description
        : Titles.CountIn(title) > 0 ? TableColumn.Title
        : TableColumn.Other;
}
