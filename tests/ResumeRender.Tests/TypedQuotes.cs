namespace ResumeRender.Tests;

/// <summary>Gives a page's text the quotes of a keyboard, so that it can be compared with what somebody
/// typed.</summary>
internal static class TypedQuotes
{
    public static string In(string text) =>
        text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');
}
