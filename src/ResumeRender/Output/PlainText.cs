using System.Text;
using System.Xml;

namespace ResumeRender.Output;

/// <summary>Readies text for XML and HTML.</summary>
internal static class PlainText
{
    /// <summary>The text with tabs and line ends as spaces, and U+FFFD for what XML 1.0 cannot hold.</summary>
    internal static string Of(string text)
    {
        var isClean = true;
        foreach (var c in text)
            isClean &= c >= ' ' && c < '\uD800';
        if (isClean)
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r')
                clean.Append(' ');
            else if (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value))
                clean.Append('\uFFFD');
            else
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}
