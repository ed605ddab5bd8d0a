using System.Text;
using ResumeRender.Layout;

namespace ResumeRender.Output.Html;

/// <summary>Writes web pages: one file with its fonts, its style sheet and its data, that needs no network and runs no
/// script.</summary>
/// <remarks>
/// HTML Living Standard. On paper it is the fitted page: sizes, line heights, gaps and margins are those of the
/// composition. On a screen the same page is a sheet that grows with the reader's letters; on a telephone it is one
/// column.
/// </remarks>
internal sealed class HtmlWriter : IFlowWriter
{
    /// <summary>Nothing may be fetched, sent or run, whatever a browser finds in the text.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

    private const string Pictures = "; img-src data:";

    public string Id => "html";

    public bool HasColumns => true;

    public void Write(Composition composition, WriteOptions options, Stream output)
    {
        var classes = new StyleClasses();
        var fonts = new FontFaces(options.Fonts);
        var body = PageMarkup.Of(composition, classes, fonts);
        var html = new StringBuilder("<!DOCTYPE html>\n");
        html.Append(
            $"<html lang=\"{MarkupText.Of(composition.Language)}\" "
                + $"dir=\"{(composition.RightToLeft ? "rtl" : "ltr")}\">\n<head>\n<meta charset=\"utf-8\">\n"
        );
        html.Append(
            "<meta http-equiv=\"Content-Security-Policy\" "
                + $"content=\"{Policy}{(composition.HasPicture ? Pictures : "")}\">\n"
        );
        html.Append($"<title>{MarkupText.Of(composition.Title)}</title>\n");
        Meta("viewport", "width=device-width, initial-scale=1");
        Meta("author", composition.Author);
        Meta(
            "description",
            options.Resume?.Person.Headline is { } headline
                ? $"{composition.Title}, {headline.PlainText}"
                : composition.Title
        );
        html.Append("<style>\n")
            .Append(new StyleSheet(composition, classes, fonts).Write(options))
            .Append("</style>\n");
        if (options.Resume is { } resume)
            html.Append("<script type=\"application/ld+json\">").Append(PersonData.Of(resume)).Append("</script>\n");
        html.Append("</head>\n<body>\n<main>\n").Append(body).Append("</main>\n</body>\n</html>\n");
        output.Write(MarkupSeal.Sealed(html.ToString()));

        void Meta(string name, string? content)
        {
            if (content is not null)
                html.Append($"<meta name=\"{name}\" content=\"{MarkupText.Of(content)}\">\n");
        }
    }
}
