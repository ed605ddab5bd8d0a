namespace ResumeRender.Reading.Contact;

/// <summary>Finds where a web address ends within a sentence: its full stop, quotes and brackets are not the
/// address's.</summary>
internal static class AddressEnd
{
    private const string Signs = ".,;:!?…*'\"’”»›“‘„‚«‹。，、；：！？」』";

    private const string Brackets = "()[]{}（）［］";

    /// <summary>How long the address is at the start of a text without spaces.</summary>
    /// <remarks>A bracket that the address opened stays: <c>…/wiki/Oslo_(disambiguation)</c>.</remarks>
    public static int Find(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (Signs.Contains(text[end - 1], StringComparison.Ordinal) || ClosesNothing(text[..end])))
            end--;
        return end;
    }

    private static bool ClosesNothing(ReadOnlySpan<char> text)
    {
        var kind = Brackets.IndexOf(text[^1], StringComparison.Ordinal);
        if (kind < 0)
            return false;
        // An opening one at the end opens nothing either.
        return kind % 2 == 0 || text.Count(text[^1]) > text.Count(Brackets[kind - 1]);
    }
}
