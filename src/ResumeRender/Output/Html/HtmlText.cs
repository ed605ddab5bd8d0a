using System.Text;

namespace ResumeRender.Output.Html;

/// <summary>Readies text for HTML, between tags and in quotes.</summary>
internal static class HtmlText
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
