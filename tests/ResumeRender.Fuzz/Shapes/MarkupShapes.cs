using static ResumeRender.Fuzz.Shapes.Filling;

namespace ResumeRender.Fuzz.Shapes;

/// <summary>Markdown and web pages, far too long.</summary>
internal static class MarkupShapes
{
    private const string Head = "# Jana Vrba\n\njana.vrba@example.org\n\n## Experience\n\n";

    private const string Page = "<!DOCTYPE html><html><body><h1>Jana Vrba</h1>"
        + "<p>jana.vrba@example.org</p><h2>Experience</h2>";

    internal static IReadOnlyList<Shape> All { get; } =
    [
        Markdown("headings.md", static i => $"## {Phrase(i, 2)}\n\n"),
        Markdown("jobs.md",
            static i => $"### Engineer {i}, Acme {i}\n*{Years(i)}*\n\n- {Phrase(i, 9)}\n- {Phrase(i + 1, 9)}\n\n"),
        Markdown("bullets.md", static i => $"- {Phrase(i, 8)}\n"),
        Markdown("nested-bullets.md", static i => $"{new string(' ', i % 6 * 2)}- {Phrase(i, 5)}\n"),
        Markdown("table.md",
            static i => $"| {Phrase(i, 2)} | {Phrase(i, 2)} | {Years(i)} |\n",
            "| What | Where | When |\n|---|---|---|\n"),
        Markdown("many-tables.md", static i => $"| What | When |\n|---|---|\n| {Phrase(i, 2)} | {Years(i)} |\n\n"),
        Markdown("wide-table.md",
            static i => i % 100 == 99 ? "|\n" : $"| {i} ",
            string.Concat(Enumerable.Repeat("|a", 99)) + "|\n" + string.Concat(Enumerable.Repeat("|---", 99)) + "|\n"),
        Markdown("emphasis.md", static i => $"*{Phrase(i, 1)} **{i} "),
        Markdown("bold.md", static i => $"**{Phrase(i, 1)}** {i}\n"),
        Markdown("links.md", static i => $"[page {i}](https://example.org/{i})\n"),
        Markdown("open-brackets.md", static i => "["),
        Markdown("quotes.md", static i => $"{string.Concat(Enumerable.Repeat("> ", i % 20))}{i}\n"),
        Markdown("code.md", static i => $"`{i} "),
        Markdown("hard-breaks.md", static i => $"{Phrase(i, 3)}  \n"),
        Markdown("inline-tags.md", static i => $"<b>{Phrase(i, 1)}</b><br>"),
        Web("page.html",
            static i => $"<div><h3>Engineer {i}</h3><span>{Years(i)}</span><ul><li>{Phrase(i, 8)}</li></ul></div>\n"),
        Web("paragraphs.html", static i => $"<p>{Phrase(i, 12)}</p>\n"),
        Web("divs.html", static i => "<div>x"),
        Web("closing-tags.html", static i => "<b>x</i>"),
        Web("table.html", static i => $"<tr><td>{Phrase(i, 2)}</td><td>{Years(i)}</td></tr>\n", "<table>"),
        Web("spans.html", static i => $"<span>{i}</span> "),
        Web("entities.html", static i => "&amp;&nbsp;&eacute;"),
        Web("links.html", static i => $"<a href=\"https://example.org/{i}\">{i}</a> "),
    ];

    private static Shape Markdown(string name, Func<int, string> line, string before = "") =>
        new(name, size => Of(size, Head + before, line));

    private static Shape Web(string name, Func<int, string> line, string before = "") =>
        new(name, size => Of(size, Page + before, line, "</body></html>"));
}
