using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Output.Json;
using ResumeRender.Parsing;
using ResumeRender.Tests.Output.Json;

namespace ResumeRender.Tests.Parsing.JsonResume;

/// <summary>What is written as JSON is read back as the same résumé, to the letter.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void A_full_resume_comes_back() => AssertComesBack(FullResume.Create());

    [Fact]
    public void An_empty_resume_comes_back() => AssertComesBack(new Resume());

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Seeds_and_samples_come_back(string file)
    {
        var source = new SourceText(file, File.ReadAllText(Path.Combine(Root(), file)));
        AssertComesBack(ImporterCatalog.Default.Recognize(source).Import(source, new DiagnosticBag()));
    }

    [Theory]
    [MemberData(nameof(SpecTests.Examples), MemberType = typeof(SpecTests))]
    public void Every_example_of_the_specs_comes_back(string file, string title)
    {
        var example = SpecFile.Find(file, title);
        var source = InputDecoder.Decode(example.FileName, Encoding.UTF8.GetBytes(example.Input), new DiagnosticBag());
        AssertComesBack(SpecTests.ImporterOf(example, source).Import(source, new DiagnosticBag()));
    }

    [Theory]
    [InlineData("2 * 3 * 4 ** 5 _a_ snake_case __init__ [x](y) [z] `` \\ \\* &#32; &amp; <b>")]
    [InlineData(" spaces  at both ends ")]
    [InlineData("*")]
    [InlineData("[")]
    [InlineData("C:\\dir\\")]
    [InlineData("a](b)")]
    [InlineData("https://example.org and **bold**")]
    public void Signs_come_back_as_typed(string text)
    {
        foreach (var marks in Enumerable.Range(0, 8))
        {
            foreach (var link in new[] { null, "https://a.example/x_(y)*z" })
            {
                RichText rich = new RichText([
                    new TextRun("a "),
                    new TextRun(text, (TextMarks)marks, link),
                    new TextRun("b", TextMarks.Strong),
                    new TextRun(text),
                ]);
                AssertComesBack(
                    new Resume
                    {
                        Sections =
                        [
                            new Section
                            {
                                Title = rich,
                                Body = [new ParagraphItem(rich), new BulletItem(rich), new LabelledItem(rich, rich)],
                            },
                        ],
                    }
                );
            }
        }
    }

    [Fact]
    public void Language_and_wishes_for_the_page_come_back() =>
        AssertComesBack(
            new Resume
            {
                Language = "sv",
                Metadata =
                [
                    new("render.paper", "a4"),
                    new("render.font", "serif"),
                    new("theme", "even"),
                    new("theme", "odd"),
                    new("render.accent", "#123456"),
                    new("canonical", "https://x.example/r.json"),
                ],
            }
        );

    [Fact]
    public void Dates_of_every_kind_come_back()
    {
        PartialDate[] days =
        [
            new(2020),
            new(2020, 5),
            new(2020, 5, 31),
            new PartialDate(2021) { Season = Season.Winter },
            new PartialDate(2022, 1) { Qualifier = "Expected" },
        ];
        var dates = days.SelectMany(d =>
                new DateRange[]
                {
                    new() { Start = d, Text = "x" },
                    new() { Start = d, Text = d.ToIso() },
                    new() { End = d, Text = "until x" },
                    new()
                    {
                        Start = d,
                        IsOpen = true,
                        Text = "from x",
                    },
                    new()
                    {
                        Start = d,
                        IsOpen = true,
                        OpenWord = "today",
                        Text = "from x to today",
                    },
                    new()
                    {
                        Start = d,
                        End = new PartialDate(2024, 2),
                        Text = "",
                    },
                    new()
                    {
                        Start = d,
                        End = d,
                        Text = "x to x",
                    },
                }
            )
            .Append(new DateRange { Text = "long ago" })
            .ToList();
        foreach (var kind in Enum.GetValues<SectionKind>())
            AssertComesBack(
                new Resume
                {
                    Sections =
                    [
                        new Section
                        {
                            Kind = kind,
                            Entries = [.. dates.Select(d => new Entry { Title = "T", Dates = d })],
                        },
                    ],
                }
            );
    }

    [Fact]
    public void What_another_hand_adds_to_the_file_is_read_too()
    {
        var root = JsonNode.Parse(Write(FullResume.Create()))!;
        root["work"]!.AsArray().Add(JsonNode.Parse("""{ "name": "Added Ltd", "position": "Baker" }"""));
        root["work"]![0]!["highlights"]!.AsArray().Add("Added highlight");
        root["work"]![0]!["addedKey"] = "added value";
        root["basics"]!["github"] = "addeduser";
        root["sections"]!
            .AsArray()
            .Add(JsonNode.Parse("""{ "kind": "custom", "title": "Added part", "highlights": ["Added bullet"] }"""));
        var source = new SourceText("r.json", root.ToJsonString());
        var text = ModelDump.Of(ImporterCatalog.Default.Recognize(source).Import(source, new DiagnosticBag()));
        foreach (
            var added in new[]
            {
                "Added Ltd", "Added highlight", "added value", "github.com/addeduser", "Added part", "Added bullet",
            }
        )
            Assert.Contains(added, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_never_throws()
    {
        var written = Write(FullResume.Create());
        const string signs = "\"{}[]:,'\\\n/#*<&1a";
        var state = 12345u;
        for (var round = 0; round < 400; round++)
        {
            var text = new StringBuilder(written);
            for (var i = 0; i < 6; i++)
            {
                var at = (int)(Next() % text.Length);
                if (Next() % 2 == 0)
                    text.Remove(at, (int)Math.Min(Next() % 9, text.Length - at));
                else
                    text.Insert(at, signs[(int)(Next() % signs.Length)]);
            }

            var source = new SourceText("r.json", text.ToString());
            Assert.NotNull(ImporterCatalog.Default.Find("json")!.Import(source, new DiagnosticBag()));
        }

        long Next() => (state = (state * 1664525) + 1013904223) >> 8;
    }

    public static TheoryData<string> Inputs =>
        [
            .. new[] { "seeds", "samples" }
                .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Root(), folder)))
                .Where(static f => Path.GetExtension(f) is ".txt" or ".md" or ".json")
                .Select(static f => Path.GetRelativePath(Root(), f))
                .Order(StringComparer.Ordinal),
        ];

    private static void AssertComesBack(Resume resume)
    {
        var json = Write(resume);
        var (expected, received) = (ModelDump.Of(resume), ModelDump.Of(Read(json)));
        Assert.True(expected == received, ResumeRender.Testing.Snapshot.Difference(expected, received) + "\n" + json);
    }

    private static Resume Read(string json)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("r.json", json);
        var resume = ImporterCatalog.Default.Recognize(source).Import(source, diagnostics);
        Assert.Empty(diagnostics.ToImmutable().Where(static d => d.Code is not ("RR1101" or "RR1730")));
        return resume;
    }

    private static string Write(Resume resume)
    {
        using var stream = new MemoryStream();
        JsonResumeWriter.Write(resume, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath("../../../..", Path.GetDirectoryName(file)!);
}
