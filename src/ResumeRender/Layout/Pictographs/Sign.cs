namespace ResumeRender.Layout.Pictographs;

/// <summary>A picture in a text, and how many of its characters are a figure that stays.</summary>
internal readonly record struct Sign(int Start, int End, int Kept);
