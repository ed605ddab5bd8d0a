using ResumeRender.Reading.Glue;

namespace ResumeRender.Tests.Reading.Glue;

/// <summary>The lists of the document this project started from.</summary>
public sealed class SeedListTests
{
    [Fact]
    public void The_lists_of_the_seed_fall_apart_into_their_items()
    {
        var document = Seed();
        var splitter = new GluedListSplitter(MixedCaseVocabulary.Learn(document));

        var items = new List<int>();
        foreach (
            var line in document.Split('\n').Where(static line => line.StartsWith("<ul", StringComparison.Ordinal))
        )
        {
            var (text, starts, ends) = WithoutMarks(line[(line.IndexOf('>', StringComparison.Ordinal) + 1)..]);
            var split = splitter.Split(text, ends, starts);
            Assert.Empty(split.Unsure);
            items.Add(split.Boundaries.Length + 1);
        }

        Assert.Equal([2, 2, 4, 1, 3, 2], items);
    }

    private static (string Text, int[] Starts, int[] Ends) WithoutMarks(string html)
    {
        var (starts, ends) = (new List<int>(), new List<int>());
        while (html.IndexOf("<code>", StringComparison.Ordinal) is var start and >= 0)
        {
            html = html.Remove(start, "<code>".Length);
            var end = html.IndexOf("</code>", StringComparison.Ordinal);
            html = html.Remove(end, "</code>".Length);
            starts.Add(start);
            ends.Add(end);
        }

        return (html, [.. starts], [.. ends]);
    }

    private static string Seed()
    {
        using var stream = typeof(SeedListTests).Assembly.GetManifestResourceStream("seeds/000_7eb07dc746662b63.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
