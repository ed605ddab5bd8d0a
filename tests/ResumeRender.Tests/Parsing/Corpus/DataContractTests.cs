using System.IO.Compression;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.LinkedIn;
using ResumeRender.Testing;
using ResumeRender.Testing.Scoring;

namespace ResumeRender.Tests.Parsing.Corpus;

/// <summary>Every value of every data file is in the résumé, with all its words, or a message reports it.</summary>
/// <remarks>
/// Stricter than the words of a file: value by value, and none is left aside but what a message names by its key (the
/// design of a page) or column (what LinkedIn keeps for itself, and what is private). Keys count too where they become
/// titles or labels, which the model shows.
/// </remarks>
public sealed class DataContractTests
{
    public static TheoryData<string> Files() =>
        [
            .. CorpusFile
                .All.Where(static f => f.Format is "json" or "yaml" or "rendercv" or "linkedin")
                .Select(static f => f.Name),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_value_is_in_the_resume_or_in_a_message(string name)
    {
        var file = CorpusFile.Find(name);
        var diagnostics = new DiagnosticBag();
        var resume = file.Read(diagnostics);
        Assert.NotNull(resume);
        var told = string.Concat(diagnostics.ToImmutable().Select(static d => d.Message + "\n"));
        var known = Letters(
            string.Join(
                '\n',
                ModelText.Of(resume),
                ResumeText.Of(resume),
                told,
                string.Join(' ', resume.Sections.Select(static s => s.Kind)),
                string.Join(' ', Parts(resume)),
                Dates(resume)
            )
        );
        var lost = (file.Format == "linkedin" ? Cells(file, told) : Values(Tree(file), told)).Where(v =>
            !Pieces(v).All(p => known.Contains(p, StringComparison.OrdinalIgnoreCase))
        );

        Assert.Empty(lost);
    }

    private static DataNode? Tree(CorpusFile file)
    {
        var source = InputDecoder.Decode(file.Name, File.ReadAllBytes(file.Path), new DiagnosticBag());
        return file.Format == "json"
            ? JsonReader.Read(source, new DiagnosticBag())
            : YamlReader.Read(source, new DiagnosticBag());
    }

    private static IEnumerable<string> Values(DataNode? node, string told) =>
        node switch
        {
            DataScalar { IsAbsent: false } scalar => [scalar.Text],
            DataList list => list.Items.SelectMany(i => Values(i, told)),
            // What belongs to the design of another program is told by its keys alone; a schema is the name of the
            // format.
            DataMap map => map
                .Entries.Where(e => e.Key != "$schema" && !HiddenSwitch.IsIn(e) && !IsDesign(e.Key, told))
                .SelectMany(e => Values(e.Value, told)),
            _ => [],
        };

    private static bool IsDesign(string key, string told) =>
        key
            is "design"
                or "locale"
                or "locale_catalog"
                or "settings"
                or "rendercv_settings"
                or "section_order"
                or "entry_type"
                or "link_text"
                or "id"
        && (told.Contains($"`{key}`", StringComparison.Ordinal) || key is "locale" or "design" or "settings");

    private static IEnumerable<string> Cells(CorpusFile file, string told)
    {
        using var zip = new ZipArchive(File.OpenRead(file.Path));
        foreach (var entry in zip.Entries.Where(e => LinkedInFiles.TryFind(e.FullName, out _, out _)))
        {
            _ = LinkedInFiles.TryFind(entry.FullName, out _, out var columns);
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(bytes);
            var rows = CsvReader.Read(InputDecoder.Decode(entry.FullName, bytes.ToArray(), new DiagnosticBag()));
            var header = rows.FindIndex(r => columns.All(c => r.Exists(v => v.Text.Trim() == c)));
            foreach (var row in rows.Skip(header + 1))
            {
                for (var i = 0; i < row.Count; i++)
                {
                    var column = rows[header][i].Text.Trim();
                    if (
                        !row[i].IsEmpty
                        && !told.Contains($"left out the {column.ToLowerInvariant()},", StringComparison.Ordinal)
                        && !told.Contains($"`{column}`", StringComparison.Ordinal)
                    )
                        yield return row[i].Text;
                }
            }
        }
    }

    /// <summary>A value is looked for line by line, and by what stands between its marks: a value may become several
    /// paragraphs.</summary>
    private static IEnumerable<string> Pieces(string value)
    {
        // The scheme of a phone number is a sign.
        value = value.StartsWith("tel:", StringComparison.Ordinal) ? value[4..] : value;
        var text = System.Net.WebUtility.HtmlDecode(
            System.Text.RegularExpressions.Regex.Replace(value, "</?[a-zA-Z][^<>]*>", "\n")
        );
        return text.Split(['\n', ' ', '[', ']', '(', ')', ',', '*', '/', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Letters)
            .Where(static p => p.Length > 0);
    }

    private static IEnumerable<string?> Parts(Resume resume) =>
        resume
            .Sections.SelectMany(static s =>
                s.Entries.SelectMany(static e => e.Roles.Prepend(e)).Select(static e => e.Location)
            )
            .Append(resume.Person.Location)
            .OfType<Place>()
            .SelectMany(static p => new[] { p.Address, p.PostalCode, p.City, p.Region, p.CountryCode })
            .Concat(resume.Person.Links.SelectMany(static l => new[] { l.Network, l.Username, l.Uri }))
            .Concat(
                resume
                    .Sections.SelectMany(static s => s.Entries.SelectMany(static e => e.Roles.Prepend(e)))
                    .Select(static e => e.Link?.Uri)
            );

    private static string Dates(Resume resume) =>
        string.Join(
            ' ',
            resume
                .Sections.SelectMany(static s => s.Entries.SelectMany(static e => e.Roles.Prepend(e)))
                .Select(static e => e.Dates?.Text)
        );

    private static string Letters(string text) =>
        string.Concat(text.Where(static c => char.IsLetterOrDigit(c) || c == '\n'));
}
