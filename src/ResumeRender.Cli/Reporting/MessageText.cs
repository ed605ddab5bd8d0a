namespace ResumeRender.Cli.Reporting;

/// <summary>A message as a terminal may show it: nothing in it moves the cursor, and a quotation of a thousand
/// characters hides no other words.</summary>
internal static class MessageText
{
    /// <summary>More than a path has that somebody typed.</summary>
    private const int MostQuoted = 200;

    /// <summary>The words and what they quote, of which the middle goes if it is too long.</summary>
    internal static string Of(string message)
    {
        var quoted = QuotedMessage.Of(message);
        if (message.Length <= MostQuoted)
            return ControlCharacters.Escape(message);
        if (quoted.Quoted.IsEmpty)
            return ControlCharacters.Escape(WithoutMiddle(message, 2 * MostQuoted));
        var parts = message.Split('`');
        for (var i = 1; i < parts.Length; i += 2)
            parts[i] = WithoutMiddle(parts[i], MostQuoted);
        return ControlCharacters.Escape(string.Join('`', parts));
    }

    /// <summary>A place: the line and column at its end stay.</summary>
    internal static string OfPlace(string place) => ControlCharacters.Escape(WithoutMiddle(place, MostQuoted));

    private static string WithoutMiddle(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var (start, end) = (most / 2, text.Length - (most / 2));
        if (char.IsHighSurrogate(text[start - 1]))
            start--;
        if (char.IsLowSurrogate(text[end]))
            end++;
        return string.Concat(text.AsSpan(0, start), "…", text.AsSpan(end));
    }
}
