using System.Collections.Immutable;
using System.Text;
using ResumeRender.Reading.Glue;

namespace ResumeRender.Tests.Reading.Glue;

/// <summary>One list of a corpus file, glued together, with the places where it has to fall apart again.</summary>
internal sealed record GluedList(
    string Name,
    string Text,
    ImmutableArray<int> Boundaries,
    ImmutableArray<int> MarkStarts,
    ImmutableArray<int> MarkEnds,
    string Elsewhere
)
{
    public GlueSplit Split() =>
        new GluedListSplitter(MixedCaseVocabulary.Learn(Elsewhere + "\n" + Text)).Split(
            Text,
            MarkEnds.AsSpan(),
            MarkStarts.AsSpan()
        );
}

/// <summary>Reads the corpus files beside this one: <c>##</c> begins a list, each line is an item.</summary>
internal static class GlueCorpus
{
    /// <summary>Lists whose items are glued together.</summary>
    public static ImmutableArray<GluedList> Lists(string file)
    {
        var lists = ImmutableArray.CreateBuilder<GluedList>();
        var (name, items, elsewhere) = ("", new List<string>(), "");
        foreach (var line in Lines(file).Append("## end"))
        {
            if (line.StartsWith("##", StringComparison.Ordinal))
            {
                if (items.Count > 0)
                    lists.Add(Glue(name, items, elsewhere));
                (name, items, elsewhere) = (line[2..].Trim(), [], "");
            }
            else if (line.StartsWith('>'))
                elsewhere += line[1..] + "\n";
            else
                items.Add(line);
        }

        return lists.ToImmutable();
    }

    /// <summary>Texts in which nothing is glued.</summary>
    public static ImmutableArray<string> Traps(string file) =>
        [.. Lines(file).Where(static line => !line.StartsWith('#'))];

    private static GluedList Glue(string name, List<string> items, string elsewhere)
    {
        var text = new StringBuilder();
        var boundaries = ImmutableArray.CreateBuilder<int>();
        var starts = ImmutableArray.CreateBuilder<int>();
        var ends = ImmutableArray.CreateBuilder<int>();
        foreach (var item in items)
        {
            if (text.Length > 0)
                boundaries.Add(text.Length);
            foreach (var c in item)
            {
                if (c != '`')
                    text.Append(c);
                else
                    (starts.Count == ends.Count ? starts : ends).Add(text.Length);
            }
        }

        return new GluedList(
            name,
            text.ToString(),
            boundaries.ToImmutable(),
            starts.ToImmutable(),
            ends.ToImmutable(),
            elsewhere
        );
    }

    private static List<string> Lines(string file)
    {
        using var stream = typeof(GlueCorpus).Assembly.GetManifestResourceStream($"glue/{file}")
            ?? throw new InvalidOperationException($"no corpus file `{file}`");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
                lines.Add(line);
        return lines;
    }
}
