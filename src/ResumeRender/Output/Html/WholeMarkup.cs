using System.Text;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Output.Html;

/// <summary>Keeps on one line what belongs together.</summary>
internal static class WholeMarkup
{
    /// <summary>Text in which no line ends inside a figure, such as <c>12 kg</c>.</summary>
    internal static string In(string text)
    {
        var html = new StringBuilder();
        for (var start = 0; start < text.Length;)
        {
            var (end, words) = (start, 0);
            do
            {
                end = text.IndexOf(' ', end + 1);
                end = end < 0 ? text.Length : end;
                words++;
            } while (
                end + 1 < text.Length
                && text[end + 1] != ' '
                && text[start] != ' '
                && BreakPoints.BelongTogether(text, end + 1)
            );

            html.Append(words > 1 ? Of(text[start..end]) : MarkupText.Of(text[start..end]));
            if (end < text.Length)
                html.Append(' ');
            start = end + 1;
        }

        return html.ToString();
    }

    /// <summary>Text in which no line ends at all, such as a phone number.</summary>
    internal static string Of(string text) =>
        text.AsSpan().ContainsAny(" -/") ? $"<span class=\"whole\">{MarkupText.Of(text)}</span>" : MarkupText.Of(text);
}
