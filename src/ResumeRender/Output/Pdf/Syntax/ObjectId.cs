namespace ResumeRender.Output.Pdf.Syntax;

/// <summary>The number by which one object of a file refers to another; the generation is always 0.</summary>
internal readonly record struct ObjectId(int Number);
