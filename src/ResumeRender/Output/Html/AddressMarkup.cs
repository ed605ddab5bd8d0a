using System.Buffers;
using System.Text;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Output.Html;

/// <summary>Writes addresses so that no line ends inside one, unless it is too long for some line: then after a slash,
/// dot or at sign.</summary>
/// <remarks>A browser would break at the hyphens of an address, and who copies from its print gets the halves without
/// them.</remarks>
internal static class AddressMarkup
{
    /// <summary>Signs at which browsers end a line.</summary>
    private static readonly SearchValues<char> BreakSigns = SearchValues.Create("-/?&%–");

    /// <summary>So many characters find room in the narrowest column.</summary>
    private const int MostOfNarrowLine = 48;

    /// <summary>Text with its addresses marked.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">Writes what stands between them.</param>
    internal static string In(string text, Func<string, string> other)
    {
        var addresses = Addresses.In(text);
        if (addresses.Count == 0)
            return other(text);
        var html = new StringBuilder();
        var done = 0;
        foreach (var (start, end) in addresses)
        {
            html.Append(other(text[done..start]));
            Append(html, text[start..end]);
            done = end;
        }

        return html.Append(other(text[done..])).ToString();
    }

    private static void Append(StringBuilder html, string address)
    {
        if (!address.AsSpan().ContainsAny(BreakSigns))
        {
            html.Append(MarkupText.Of(address));
            return;
        }

        if (address.Length <= MostOfNarrowLine)
        {
            html.Append($"<span class=\"address\">{MarkupText.Of(address)}</span>");
            return;
        }

        html.Append("<span class=\"address\">");
        var start = 0;
        for (var i = 1; i < address.Length; i++)
        {
            if (!Addresses.MayEndWith(address[i - 1]) || Addresses.MayEndWith(address[i]))
                continue;
            html.Append(MarkupText.Of(address[start..i])).Append("<wbr>");
            start = i;
        }

        html.Append(MarkupText.Of(address[start..])).Append("</span>");
    }
}
