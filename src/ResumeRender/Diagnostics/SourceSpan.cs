namespace ResumeRender.Diagnostics;

/// <summary>Where in which text something was written.</summary>
/// <param name="Source">The text; none for what came from a command line option or was made up by the program.</param>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
public readonly record struct SourceSpan(SourceText? Source, int Start, int Length)
{
    /// <summary>No place: the value was not read from a text.</summary>
    public static SourceSpan None => default;

    /// <summary>Offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The smallest span that covers both; either may be <see cref="None"/>.</summary>
    public SourceSpan Union(SourceSpan other)
    {
        if (Source is null)
            return other;
        if (other.Source != Source)
            return this;
        var start = Math.Min(Start, other.Start);
        return new SourceSpan(Source, start, Math.Max(End, other.End) - start);
    }

    /// <summary><c>file:line:column</c>, or an empty string for no place.</summary>
    public override string ToString()
    {
        if (Source is null)
            return "";
        var (line, column) = Source.PositionOf(Start);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Source.Name}:{line}:{column}");
    }
}
