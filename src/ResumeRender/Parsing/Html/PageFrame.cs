using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Html;

/// <summary>Recognises the parts of a web page that are around its text: the way to other pages above and the imprint
/// below.</summary>
internal static class PageFrame
{
    /// <summary>A part as long as this holds a text of its own.</summary>
    private const int MostLetters = 400;

    /// <summary>The words of a part that is not text of the page; null if it holds text: headings, or how to reach the
    /// person.</summary>
    /// <param name="part">The element with its tags.</param>
    public static string? Words(string part)
    {
        var words = new System.Text.StringBuilder();
        var address = "";
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] == '&' && HtmlEntity.TryRead(part, i, out var sign, out var end))
            {
                words.Append(sign);
                i = end - 1;
                continue;
            }

            if (part[i] != '<' || !HtmlTag.TryRead(part, i, out var tag))
            {
                words.Append(part[i]);
                continue;
            }

            if (tag.Name is ['h', >= '1' and <= '6'] || ProfileLink.LeadsToPerson(tag.Href ?? ""))
                return null;
            words.Append(tag.IsBlock ? " " : "");
            // What is left out is reported with where it leads.
            if (tag is { Name: "a", IsClosing: true } && address.Length > 0)
                words.Append(" (").Append(address).Append(')');
            address = tag.Href is { } href && href.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? href : "";
            i = tag.End - 1;
        }

        var text = Whitespace.Collapse(words.ToString()).Trim();
        var isContact = AddressInText.FindEmail(text).Length > 0 || AddressInText.FindPhone(text).Length > 0;
        return isContact || text.Length > MostLetters ? null : text;
    }
}
