using System.Collections.Immutable;
using ResumeRender.Cli.Host;
using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using static ResumeRender.Cli.Commands.Options.DesignOptionKinds;
using static ResumeRender.Cli.Commands.Options.DesignValues;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>All that may be wished for a page; the same keys on the command line, in front matter and in
/// <c>meta.render</c>.</summary>
internal static class DesignOptions
{
    private static readonly string[] Papers = [.. Paper.All.Select(static p => p.Id)];

    internal static ImmutableArray<DesignOption> All(LayoutCatalog layouts) =>
        [
            OneOf(
                "layout",
                [.. layouts.Layouts.Select(static l => l.Id)],
                $"The look, one of those that `{ThisCommand.Name} layouts` lists.",
                (request, id) => layouts.Find(id) is { } look ? request with { Layout = look } : null
            ) with
            {
                Alias = "-l",
                Value = "LOOK",
            },
            OneOf(
                "paper",
                Papers,
                "Size of the page, or both in a file each; else what is usual where the person lives.",
                static (request, id) => InContext(request, c => c with { Paper = Paper.All.First(p => p.Id == id) })
            ) with
            {
                Value = string.Join('|', Papers) + "|both",
            },
            Free(
                "accent",
                "#RRGGBB",
                "Accent colour instead of the look's own.",
                "a colour such as `#1F4E79`, in quotes",
                static (request, text) =>
                    Rgb.TryParse(text, out var color) ? InContext(request, c => c with { Accent = color }) : null
            ),
            Family(
                "font",
                $"Family of the text, one of those that `{ThisCommand.Name} fonts` lists, or of your own files.",
                static (request, family) => InContext(request, c => c with { Font = family })
            ),
            Family("heading-font", "Family of the name and the section titles.", static (request, family) =>
                InDesign(request, d => d with { HeadingFont = family })
            ),
            Free(
                "size",
                "PT",
                "Size of the text, exactly; else the page is filled.",
                "a size from 8 to 14 points in steps of a half, such as `10` or `9.5`",
                WithSize
            ),
            Free(
                "margins",
                "MM",
                "Margins, exactly: all four; above and below, sides; or top, right, bottom, left: `15mm`, `12,18`.",
                "lengths from 5 to 60 millimetres, such as `15mm` or `12mm,18mm`",
                WithMargins
            ),
            OneOf(
                "density",
                ["compact", "normal", "airy"],
                "How close the lines and blocks stand.",
                static (request, id) =>
                    InDesign(request, d => d with { Density = Enum.Parse<Density>(id, ignoreCase: true) })
            ),
            OneOf(
                "dates",
                [.. DateFormat.All.Select(static f => f.Pattern)],
                "How dates are written.",
                static (request, id) =>
                    DateFormat.Find(id) is { } dates ? InContext(request, c => c with { Dates = dates }) : null
            ) with
            {
                Value = "PATTERN",
            },
            OneOf(
                "caps",
                ["true", "false"],
                "Section titles in capitals, or as they are typed.",
                static (request, id) => InContext(request, c => c with { Capitals = id == "true" })
            ),
            OneOf(
                "photo-shape",
                ["round", "square"],
                "Outline of the photo instead of the look's own.",
                static (request, id) =>
                    InContext(request, c => c with { PhotoShape = Enum.Parse<PictureShape>(id, ignoreCase: true) })
            ),
            Free(
                "section-order",
                "SECTION,…",
                "Sections that come first, by title or kind: `skills,work`.",
                "titles of sections, with commas between them",
                WithFirstSections
            ) with
            {
                IsRepeatable = true,
            },
            Free(
                "hide",
                "SECTION,…",
                "Sections to leave out.",
                "titles of sections, with commas between them",
                WithoutSections
            ) with
            {
                IsRepeatable = true,
            },
            Free("rename", "OLD=NEW", "Another title for a section.", "two titles: `OLD=NEW`", WithTitle) with
            {
                IsRepeatable = true,
            },
            OneOf(
                "translate-titles",
                ["true", "false"],
                "Usual titles of sections in the language of the page, where they are in another.",
                static (request, id) => InDesign(request, d => d with { TranslatesTitles = id == "true" })
            ),
            OneOf(
                "quotes",
                ["typographic", "keep"],
                "Quotes and apostrophes as the language has them, or as typed.",
                static (request, id) => InDesign(request, d => d with { KeepsQuotes = id == "keep" })
            ),
            OneOf(
                "fit",
                ["page", "drop", "none"],
                "page fills exactly one page; drop also leaves out what matters least, and lists it; none keeps the "
                    + "look's own sizes, on as many pages as it takes.",
                static (request, id) => request with { Fit = Enum.Parse<PageFitting>(id, ignoreCase: true) }
            ),
            Free(
                "pages",
                "N|auto",
                "How many pages to fill; auto takes as many as the text needs at the look's own sizes. One unless "
                    + "given.",
                "a number from 1 to 20, or `auto`",
                WithPages
            ),
        ];
}
