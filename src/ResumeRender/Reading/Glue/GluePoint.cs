namespace ResumeRender.Reading.Glue;

/// <summary>A place where an item may begin.</summary>
/// <param name="Offset">Where it would begin.</param>
/// <param name="Score">How likely, in bits; see <see cref="GlueWeights"/>.</param>
/// <param name="Form">The form in which the item would begin.</param>
internal readonly record struct GluePoint(int Offset, double Score, StartForm Form);
