using System.Text;
using System.Xml.Linq;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Output.Html;

namespace ResumeRender.Tests.Output.Html;

/// <summary>Writes web pages in memory and takes them apart again.</summary>
internal static class HtmlFiles
{
    internal static string Write(Composition composition, Resume? resume = null, bool embedFonts = false, int pages = 1)
    {
        using var output = new MemoryStream();
        var options = new WriteOptions
        {
            Created = DateTimeOffset.UnixEpoch,
            EmbedFonts = embedFonts,
            Resume = resume,
            Pages = pages,
        };
        new HtmlWriter().Write(composition, options, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    internal static string Write(Resume resume, string look = "classic") =>
        Write(BuiltInLayouts.Catalog.Find(look)!.Compose(resume, new LayoutContext()), resume);

    /// <summary>What stands between two marks.</summary>
    internal static string Between(string html, string begin, string end)
    {
        var start = html.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return html[start..html.IndexOf(end, start, StringComparison.Ordinal)];
    }

    /// <summary>The text of the page as a tree: the writer leaves no element open, so XML can read it.</summary>
    internal static XElement MainOf(string html) =>
        XElement.Parse("<main>" + Between(html, "<main>", "</main>") + "</main>", LoadOptions.PreserveWhitespace);

    /// <summary>The data for programs.</summary>
    internal static string Data(string html) => Between(html, "<script type=\"application/ld+json\">", "</script>");
}
