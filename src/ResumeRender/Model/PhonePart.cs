namespace ResumeRender.Model;

/// <summary>A part of a written phone number: the words, and the address that dials them.</summary>
/// <param name="Text">The part as written; all parts together are the whole.</param>
/// <param name="Uri">A <c>tel:</c> address (RFC 3966), or null for words that dial nothing, or not surely the right
/// number.</param>
internal readonly record struct PhonePart(string Text, string? Uri);
