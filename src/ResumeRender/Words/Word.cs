namespace ResumeRender.Words;

/// <summary>A word or phrase of a group, and the language whose file it stands in.</summary>
internal readonly record struct Word(string Language, string Text);
