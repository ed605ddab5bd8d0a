using ResumeRender.Diagnostics;
using ResumeRender.Parsing;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing;

/// <summary>Every example of <c>Specs/*.md</c> is a test: a text, then the résumé that it is read as.</summary>
public class SpecTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in SpecFile.All)
        {
            foreach (var example in file.Examples)
                data.Add(file.Name, example.Title);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_text_is_read_as_its_spec_says(string file, string title)
    {
        var example = SpecFile.Find(file, title);
        var received = Read(example);
        if (Snapshot.IsUpdating)
            SpecFile.Replace(file, title, received);
        else if (received != example.Expected)
            throw new SnapshotException($"{file}, “{title}”\n{Snapshot.Difference(example.Expected, received)}");
    }

    [Fact]
    public void Titles_are_unique_so_that_each_names_one_example() =>
        Assert.All(SpecFile.All, static file =>
            Assert.Equal(file.Examples.Count, file.Examples.Select(e => e.Title).Distinct().Count())
        );

    [Theory]
    [MemberData(nameof(Examples))]
    public void No_word_of_a_spec_is_lost(string file, string title) =>
        LostWords.AssertNone(SpecFile.Find(file, title));

    [Theory]
    [MemberData(nameof(Examples))]
    public void No_link_of_a_spec_is_lost(string file, string title)
    {
        var example = SpecFile.Find(file, title);
        if (example.Format is not ("text" or "md"))
            return;
        var diagnostics = new DiagnosticBag();
        var source = InputDecoder.Decode(
            example.FileName,
            System.Text.Encoding.UTF8.GetBytes(example.Input),
            diagnostics
        );
        Assert.Empty(
            LostAddresses.Find(source.Text, ImporterOf(example, source).Import(source, diagnostics), diagnostics)
        );
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void No_word_of_a_spec_goes_elsewhere(string file, string title)
    {
        var example = SpecFile.Find(file, title);
        if (example.Format is not ("text" or "md"))
            return;
        var diagnostics = new DiagnosticBag();
        var source = InputDecoder.Decode(
            example.FileName,
            System.Text.Encoding.UTF8.GetBytes(example.Input),
            diagnostics
        );
        var resume = ImporterOf(example, source).Import(source, diagnostics);
        var order = new WordOrder(example.Format == "md" ? LostWords.WithoutMarkdownSigns(source.Text) : source.Text);
        Assert.Empty(order.Torn(resume));
        Assert.Empty(order.Strayed(resume));
    }

    private static string Read(SpecExample example)
    {
        var diagnostics = new DiagnosticBag();
        var source = InputDecoder.Decode(
            example.FileName,
            System.Text.Encoding.UTF8.GetBytes(example.Input),
            diagnostics
        );
        var text = ResumeText.Of(ImporterOf(example, source).Import(source, diagnostics));
        foreach (var diagnostic in diagnostics.ToImmutable())
            text +=
                $"! {diagnostic.Code} "
                    + $"{diagnostic.Span.ToString().Replace(example.FileName + ":", "", StringComparison.Ordinal)} "
                    + $"{diagnostic.Message}\n";
        return text;
    }

    /// <summary>A text spec is about the text importer, also where its examples have signs of Markdown; any other must
    /// be recognised.</summary>
    internal static IImporter ImporterOf(SpecExample example, SourceText source) =>
        example.Format == "text" ? ImporterCatalog.Default.Find("text")! : ImporterCatalog.Default.Recognize(source);
}
