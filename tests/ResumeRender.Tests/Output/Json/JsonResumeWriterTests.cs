using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Output.Json;
using ResumeRender.Parsing;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Json;

public sealed class JsonResumeWriterTests
{
    [Fact]
    public void A_full_resume_is_written_as_json_resume() =>
        Snapshot.Match(Write(FullResume.Create()), "full-resume.json");

    [Fact]
    public void Every_word_of_the_resume_is_in_the_file() => AssertNothingIsLost(FullResume.Create());

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Every_word_of_seed_and_samples_is_in_the_file(string file)
    {
        var source = new SourceText(file, File.ReadAllText(Path.Combine(Root(), file)));
        AssertNothingIsLost(ImporterCatalog.Default.Recognize(source).Import(source, new DiagnosticBag()));
    }

    public static TheoryData<string> Inputs =>
        [
            .. new[] { "seeds", "samples" }
                .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.txt"))
                .Select(static f => Path.GetRelativePath(Root(), f))
                .Order(StringComparer.Ordinal),
        ];

    private static void AssertNothingIsLost(Resume resume)
    {
        var written = AllTexts(JsonNode.Parse(Write(resume))!).ToList();
        var everything = string.Join('\n', written.Select(Unmarked));
        var isoDates = Dates(resume)
            .Where(static d => d.IsUnderstood)
            .SelectMany(static d => Words(DateFormat.Default.Format(d)))
            .ToHashSet(StringComparer.Ordinal);

        // A list of keywords has lost its commas, an understood date its words.
        var missing = ResumeWords
            .Of(resume, DateFormat.Default)
            .Where(word =>
                !isoDates.Contains(word) && !everything.Contains(word.TrimEnd(',', ';'), StringComparison.Ordinal)
            );

        Assert.Empty(missing);
        foreach (var date in Dates(resume))
        {
            if (date.Start is { } start)
                Assert.Contains(start.ToIso(), written);
            if (date.End is { } end)
                Assert.Contains(end.ToIso(), written);
            if (date.OpenWord is { } word)
                Assert.Contains(word, everything, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_reference_leads_to_an_element()
    {
        var root = JsonNode.Parse(Write(FullResume.Create()))!;
        var references = References(root["sections"]!).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, pointer => Assert.NotNull(Follow(root, pointer)));
        Assert.Equal(references.Count, references.Distinct().Count());
    }

    [Fact]
    public void An_empty_resume_is_an_object_with_the_schema_alone() => Assert.Equal(
        """
        {
          "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.2.1/schema.json"
        }

        """,
        Write(new Resume()));

    [Fact]
    public void The_same_resume_gives_the_same_bytes_and_umlauts_stay_readable()
    {
        var resume = new Resume { Person = new Person { Name = "Zoë Groß 王" } };
        Assert.Equal(Write(resume), Write(resume));
        Assert.Contains("\"Zoë Groß 王\"", Write(resume), StringComparison.Ordinal);
    }

    private static string Write(Resume resume)
    {
        using var stream = new MemoryStream();
        JsonResumeWriter.Write(resume, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string> AllTexts(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(static m => AllTexts(m.Value!)),
        JsonArray items => items.SelectMany(static i => AllTexts(i!)),
        _ => [node.ToString()],
    };

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath("../../../..", Path.GetDirectoryName(file)!);

    /// <summary>Markdown without the marks that this résumé's text has.</summary>
    private static string Unmarked(string markdown) => markdown.Replace("**", "", StringComparison.Ordinal)
        .Replace("`", "", StringComparison.Ordinal).Replace("[*(see*](", "(see (", StringComparison.Ordinal);

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<DateRange> Dates(Resume resume) => resume.Sections.SelectMany(static s => s.Entries)
        .SelectMany(static e => e.Roles.Prepend(e)).Select(static e => e.Dates).OfType<DateRange>();

    private static IEnumerable<string> References(JsonNode node) =>
        node switch
        {
            JsonObject members => members.SelectMany(static m =>
                m.Key == "ref" ? [m.Value!.GetValue<string>()] : References(m.Value!)
            ),
            JsonArray items => items.SelectMany(static i => References(i!)),
            _ => [],
        };

    private static JsonNode? Follow(JsonNode root, string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Aggregate((JsonNode?)root, static (node, step) =>
                node is JsonArray array
                    ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]
                    : node?[step]
            );
}
