using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading;

namespace ResumeRender.Parsing.JsonResume.Entries;

/// <summary>Reads an entry that is nothing but a line, as the same line in a text is read: <c>{"description": "MBA
/// (Finance), Northgate Business School, 2021"}</c>.</summary>
/// <remarks>Only a line in which both what it was and where is found becomes fields; any other stays as it
/// is.</remarks>
internal static class LineAsEntry
{
    private const int LongestLine = 200;

    public static Entry Read(Entry entry, SectionKind kind)
    {
        if (
            kind is not (SectionKind.Education or SectionKind.Work)
            || entry is not { Organization: null, Subtitle: null, Dates: null, Location: null, Roles.IsEmpty: true }
            || LineOf(entry) is not { } line
            || IsWord(line.PlainText)
        )
            return entry;
        var heading = kind == SectionKind.Education ? "Education" : "Experience";
        var source = new SourceText("", $"{heading}\n\n{line.PlainText.Trim()}\n");
        var lines = LineScanner.Scan(source, new DiagnosticBag());
        var read = ResumeReader.ReadUntold(source, lines, new DiagnosticBag());
        if (
            read
                is not
                {
                    Person: { Name: null, Emails.IsEmpty: true, Phones.IsEmpty: true, Links.IsEmpty: true },
                    Sections: [{ Kind: var found, Body.IsEmpty: true, Entries: [var only] }]
                }
            || found != kind
            || only
                is not
                {
                    Title: { IsEmpty: false },
                    Organization: { IsEmpty: false },
                    Body.IsEmpty: true,
                    Roles.IsEmpty: true
                }
            || HasLost(line.PlainText, only)
        )
        {
            return entry;
        }

        var span = line.Span;
        return entry with
        {
            Title = At(only.Title, span),
            Subtitle = At(only.Subtitle, span),
            Organization = At(only.Organization, span),
            Order = only.Order,
            Body = [],
            Location = only.Location is { } place ? place with { Span = span } : null,
            Link = entry.Link ?? only.Link,
            Dates = only.Dates is { } dates ? dates with { Span = span } : null,
        };
    }

    /// <summary>The one line that an entry is.</summary>
    private static RichText? LineOf(Entry entry) =>
        entry switch
        {
            { Title: { } title, Body.IsEmpty: true } when title.PlainText.Length < LongestLine => title,
            { Title: null, Body: [ParagraphItem { Field: null or "description" } only] }
                when only.Text.PlainText.Length < LongestLine => only.Text,
            _ => null,
        };

    /// <summary>One word or number cannot be two names.</summary>
    private static bool IsWord(string line)
    {
        foreach (var c in line.AsSpan().Trim())
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
        }

        return true;
    }

    /// <summary>True if a word of the line came into no field.</summary>
    private static bool HasLost(string line, Entry read)
    {
        var told = string.Join(
            ' ',
            read.HeadLines.Select(static l => l.PlainText)
                .Append(read.Location?.Text ?? "")
                .Append(read.Dates?.Text ?? "")
        );
        return line.Split([' ', '\t', ',', ';', '(', ')', '|', '–', '-', '·'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => word.Any(char.IsLetterOrDigit) && !told.Contains(word, StringComparison.Ordinal));
    }

    /// <remarks>The places of the line that was read here are in no file.</remarks>
    private static RichText? At(RichText? text, SourceSpan span) =>
        text is null ? null : new RichText(text.Select(run => run with { Span = span }));
}
