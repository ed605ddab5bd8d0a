using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Markdown;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing;

/// <summary>The input formats that can be read.</summary>
public sealed class ImporterCatalog
{
    private ImporterCatalog(ImmutableArray<IImporter> importers) => Importers = importers;

    /// <summary>The formats that come with ResumeRender; add a line here for a new one.</summary>
    public static ImporterCatalog Default { get; } = new(
    [
        new TextImporter(),
        new MarkdownImporter(),
    ]);

    /// <summary>The importers, in the order in which they are listed to people.</summary>
    public ImmutableArray<IImporter> Importers { get; }

    /// <summary>This catalog with one more format; one of the same id is replaced.</summary>
    public ImporterCatalog With(IImporter importer)
    {
        ArgumentNullException.ThrowIfNull(importer);
        return new([.. Importers.Where(i => i.Id != importer.Id), importer]);
    }

    /// <summary>The importer with this id, or null.</summary>
    public IImporter? Find(string id) => Importers.FirstOrDefault(i => i.Id == id);

    /// <summary>The importer that is surest the source is of its format.</summary>
    /// <remarks>Of equally sure ones the earlier in the list wins.</remarks>
    /// <exception cref="InvalidOperationException">The catalog is empty.</exception>
    public IImporter Recognize(SourceText source)
    {
        IImporter? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var importer in Importers)
        {
            var score = importer.Recognizes(source);
            if (score > bestScore)
                (best, bestScore) = (importer, score);
        }

        return best ?? throw new InvalidOperationException("the catalog has no importer");
    }
}
