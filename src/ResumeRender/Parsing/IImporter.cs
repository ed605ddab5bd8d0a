using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Parsing;

/// <summary>Reads one format into a résumé.</summary>
/// <remarks>
/// An importer loses nothing: every word of the source is in the résumé or in a diagnostic. It never throws over what
/// the text says; it does its best and reports its doubts with a place. Importers hold no state.
/// </remarks>
public interface IImporter
{
    /// <summary>Name of the format, kebab-case, such as <c>text</c>.</summary>
    string Id { get; }

    /// <summary>One line for a person choosing a format.</summary>
    string Summary { get; }

    /// <summary>How sure the importer is that the source is of its format: 0 not at all, 1 certain.</summary>
    double Recognizes(SourceText source);

    /// <summary>Reads the source.</summary>
    Resume Import(SourceText source, DiagnosticBag diagnostics);
}
