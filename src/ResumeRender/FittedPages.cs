using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Fit;

namespace ResumeRender;

/// <summary>How the pages are set, as far as it depends on the format.</summary>
internal readonly record struct PageSetting(LineBreaking Breaking, bool InOneColumn)
{
    /// <remarks>Word and browsers break lines one by one, so that is how a file for them is measured.</remarks>
    internal static PageSetting Of(string format) =>
        WriterCatalog.FlowWriters.FirstOrDefault(w => w.Id == format) is { } flowWriter
            ? new PageSetting(LineBreaking.LineByLine, InOneColumn: !flowWriter.HasColumns)
            : new PageSetting(LineBreaking.WholeParagraph, InOneColumn: false);
}

/// <summary>Pages to write, of the résumé as it came or without what had to be left out; or pages that do not fit, and
/// why.</summary>
/// <param name="Fitted">The pages; null if there was so much text that none were made.</param>
/// <param name="Resume">What stands on them.</param>
/// <param name="Created">The date that a file carries.</param>
/// <param name="Diagnostics">What there is to tell.</param>
internal sealed record FittedPages(
    FitResult? Fitted,
    Resume Resume,
    DateTimeOffset Created,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    internal bool MayBeWritten { get; init; } = true;
}
