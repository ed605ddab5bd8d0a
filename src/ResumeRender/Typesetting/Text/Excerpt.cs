namespace ResumeRender.Typesetting.Text;

/// <summary>A piece of a text with the few letters around it that may change how it joins.</summary>
/// <param name="Text">The piece and its surroundings.</param>
/// <param name="Start">Where the piece begins in it.</param>
/// <param name="End">Where the piece ends in it.</param>
internal readonly record struct Excerpt(string Text, int Start, int End)
{
    /// <summary>As many characters as HarfBuzz looks at on either side (its <c>CONTEXT_LENGTH</c>).</summary>
    private const int Context = 5;

    internal static Excerpt Of(string text, int start, int end)
    {
        var first = Math.Max(0, start - Context);
        var last = Math.Min(text.Length, end + Context);
        // Half a surrogate pair is not a letter.
        if (first > 0 && char.IsLowSurrogate(text[first]))
            first++;
        if (last < text.Length && char.IsHighSurrogate(text[last - 1]))
            last--;
        return new Excerpt(text[first..last], start - first, end - first);
    }
}
