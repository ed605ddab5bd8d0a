using System.Reflection;
using ResumeRender.Cli;
using ResumeRender.Output;

namespace ResumeRender.Tests.House;

/// <summary>Folders are rooms with doors that open one way: of two folders, one at most knows the other.</summary>
/// <remarks>
/// A folder is a namespace, and one with folders in it is a room like those. What they share lies in a folder beside
/// them, not above. There are two exceptions: a catalog, the list of all that is of one kind, may name what lies in the
/// folders below it, and folders may name the messages of the stage that they are in, which know nothing themselves.
/// </remarks>
public sealed class RoomTests
{
    private const string Catalog = "Catalog";

    private const int MostExamples = 8;

    private static readonly string[] Messages = ["Diagnostics", "Message"];

    private static readonly (Assembly Assembly, string Folder)[] Projects =
    [
        (typeof(Renderer).Assembly, "src/ResumeRender"),
        (typeof(ResumeCli).Assembly, "src/ResumeRender.Cli"),
    ];

    /// <summary>Folders that still know each other. No pair is added; one that is gone is taken off the list.</summary>
    private static readonly string[] FoldersLeft = [];

    /// <summary>Stages, each with all of its folders, that still know each other.</summary>
    private static readonly string[] StagesLeft = [];

    [Fact]
    public void No_two_folders_know_each_other() =>
        AssertAre(FoldersLeft, BothWays(Projects.SelectMany(static p => Doors(p.Assembly, p.Folder))));

    [Fact]
    public void No_two_stages_know_each_other() =>
        AssertAre(
            StagesLeft,
            BothWays(
                Doors(Projects[0].Assembly, Projects[0].Folder)
                    .Select(static d => d with { From = Stage(d.From), To = Stage(d.To) })
            )
        );

    [Fact]
    public void A_call_in_the_body_of_a_method_opens_a_door() =>
        Assert.Contains(
            (typeof(PageFiles), typeof(WriterCatalog)),
            TypeReferences.In(typeof(Renderer).Assembly)
        );

    [Fact]
    public void A_constant_opens_a_door() =>
        Assert.Contains(
            ("ResumeRender.Cli.Commands", "OutputTarget"),
            ConstantReferences
                .In(Projects[1].Assembly, SourceFiles.In(Projects[1].Folder))
                .Select(static r => (r.From, r.To.Name))
        );

    [Fact]
    public void Pairs_that_know_each_other_are_found() =>
        Assert.Equal(
            ["A ↔ B: one → two; three → four"],
            BothWays([new("A", "B", "one → two"), new("B", "A", "three → four"), new("A", "C", "one → five")])
        );

    private static void AssertAre(string[] left, IEnumerable<string> found)
    {
        var pairs = found.ToList();
        Assert.True(
            left.SequenceEqual(pairs.Select(static p => p[..p.IndexOf(':', StringComparison.Ordinal)])),
            "These know each other:\n" + string.Join('\n', pairs)
        );
    }

    private static IEnumerable<Door> Doors(Assembly assembly, string folder) =>
        TypeReferences
            .In(assembly)
            .Select(static r => (From: Outermost(r.From), To: Outermost(r.To)))
            .Where(static r => IsOurs(r.From) && IsOurs(r.To) && !IsListed(r.From, r.To) && !IsMessage(r.From, r.To))
            .Select(static r => new Door(r.From.Namespace!, r.To.Namespace!, $"{r.From.Name} → {r.To.Name}"))
            .Concat(
                ConstantReferences
                    .In(assembly, SourceFiles.In(folder))
                    .Select(static r => new Door(r.From, r.To.Namespace!, $"a constant → {r.To.Name}"))
            );

    /// <summary>The pairs with a door each way, with examples of either.</summary>
    private static IEnumerable<string> BothWays(IEnumerable<Door> doors)
    {
        var known = doors.Where(static d => d.From != d.To).ToLookup(static d => (d.From, d.To), static d => d.Example);
        return known
            .Select(static g => g.Key)
            .Where(k => string.CompareOrdinal(k.From, k.To) < 0 && known.Contains((k.To, k.From)))
            .Select(k => $"{k.From} ↔ {k.To}: {Examples(known[k])}; {Examples(known[(k.To, k.From)])}")
            .Order(StringComparer.Ordinal);
    }

    private static string Examples(IEnumerable<string> all) =>
        string.Join(", ", all.Distinct().Order(StringComparer.Ordinal).Take(MostExamples));

    private static bool IsOurs(Type type) =>
        type.Namespace is { } name && name.StartsWith("ResumeRender", StringComparison.Ordinal);

    /// <summary>True for a catalog and what lies in the folders below it.</summary>
    private static bool IsListed(Type from, Type to) =>
        from.Name.EndsWith(Catalog, StringComparison.Ordinal)
        && to.Namespace!.StartsWith(from.Namespace + ".", StringComparison.Ordinal);

    /// <summary>True for the messages of a stage, seen from a folder in it.</summary>
    private static bool IsMessage(Type from, Type to) =>
        Array.Exists(Messages, end => to.Name.EndsWith(end, StringComparison.Ordinal))
        && from.Namespace!.StartsWith(to.Namespace + ".", StringComparison.Ordinal);

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static string Stage(string name) => string.Join('.', name.Split('.').Take(2));

    private sealed record Door(string From, string To, string Example);
}
