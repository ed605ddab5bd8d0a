using System.Text;

namespace ResumeRender.Output;

/// <summary>Readies text for HTML and XML, between tags and in quotes.</summary>
internal static class MarkupText
{
    /// <summary>The text with every sign escaped that could begin or end something.</summary>
    internal static string Of(string text)
    {
        text = PlainText.Of(text);
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            escaped = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
