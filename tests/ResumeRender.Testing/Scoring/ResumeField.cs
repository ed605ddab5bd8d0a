namespace ResumeRender.Testing.Scoring;

/// <summary>One fact that a résumé states.</summary>
/// <param name="Class">What it is about.</param>
/// <param name="Key">The fact in the form that is compared: without white space, marks and signs that only part things.</param>
/// <param name="Shown">The fact as people read it.</param>
public sealed record ResumeField(FieldClass Class, string Key, string Shown);
