using ResumeRender.Diagnostics;

namespace ResumeRender.Typesetting.Text;

/// <summary>A paragraph whose last line holds one or two words: without them it were a line shorter.</summary>
/// <param name="Span">Where the paragraph was written.</param>
/// <param name="Words">The words on its last line.</param>
internal sealed record LooseEnd(SourceSpan Span, string Words);
