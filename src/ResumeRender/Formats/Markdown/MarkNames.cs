namespace ResumeRender.Formats.Markdown;

/// <summary>The words of comments that say what the words before them are:
/// <c>&lt;!-- is: section work --&gt;</c>.</summary>
internal static class MarkNames
{
    internal const string Opening = "<!-- is: ";

    internal const string Closing = " -->";

    /// <summary>The mark after the title of a section whose lines say what they are: <c>is: section work</c>.</summary>
    internal const string Section = "section";

    /// <summary>The mark that tells what a section is about and nothing else: <c>is: kind work</c>.</summary>
    internal const string Kind = "kind";

    /// <summary>The mark that tells what may be left out: <c>is: priority optional</c>.</summary>
    internal const string Priority = "priority";

    /// <summary>The mark of what the author hid.</summary>
    internal const string Hidden = "hidden";
}
