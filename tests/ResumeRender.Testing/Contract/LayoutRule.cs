namespace ResumeRender.Testing.Contract;

/// <summary>Something that a look promises.</summary>
/// <param name="Sentence">The promise.</param>
/// <param name="Broken">Tells how a page breaks it; nothing if it keeps it.</param>
internal sealed record LayoutRule(string Sentence, Func<LayoutCase, IEnumerable<string>> Broken);
