using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Testing;

/// <summary>Résumés of fictional people that come with the kit, to try a look on.</summary>
/// <remarks>Of many trades and in many forms, from three lines of a student's to a page that is all but full; one has
/// every part of the model.</remarks>
public static class SampleResumes
{
    private const string HandMade = "hand-made";

    /// <summary>Their names, such as <c>engineer.txt</c>.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(SampleResumes)
            .Assembly.GetManifestResourceNames()
            .Where(static n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(static n => n[Prefix.Length..])
            .Order(StringComparer.Ordinal),
        HandMade,
    ];

    private const string Prefix = "samples/";

    /// <summary>The résumé of this name.</summary>
    /// <exception cref="ArgumentException">The name is not one of <see cref="Names"/>.</exception>
    public static Resume Read(string name)
    {
        if (name == HandMade)
            return HandMadeResume.Dana;
        using var stream = typeof(SampleResumes).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new ArgumentException($"There is no sample {name}.", nameof(name));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return ImporterCatalog.Default.Import(name, bytes.ToArray(), new DiagnosticBag())!;
    }
}
