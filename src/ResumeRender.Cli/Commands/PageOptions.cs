using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Cli.Commands;

/// <summary>The options on how the page looks.</summary>
internal sealed class PageOptions(LayoutCatalog layouts)
{
    private static readonly string[] Papers = [.. Paper.All.Select(static p => p.Id)];

    private const int MostPages = 20;

    private const string Both = "both";

    private readonly Option<string> _layout = new("--layout", "-l")
    {
        Description = $"The look, one of those that `{CommandTree.Name} layouts` lists.",
        HelpName = string.Join('|', layouts.Layouts.Select(static l => l.Id)),
    };

    private readonly Option<string> _paper = new("--paper") { Description = "Size of the page, or both in a file each; else what is usual where the person lives.", HelpName = string.Join('|', Papers) + "|both" };

    private readonly Option<string> _accent = new("--accent") { Description = "Accent colour instead of the look's own.", HelpName = "#RRGGBB" };

    private readonly Option<string> _font = new("--font") { Description = $"Family of the text, one of those that `{CommandTree.Name} fonts` lists, or of your own files.", HelpName = "FAMILY" };

    private readonly Option<string> _fit = new("--fit")
    {
        Description = "page fills exactly one page; drop also leaves out what matters least, and lists it; none keeps the look's own sizes, on as many pages as it takes.",
        HelpName = "page|drop|none",
    };

    private readonly Option<string> _pages = new("--pages") { Description = "How many pages to fill; auto takes as few as the text needs. One unless given.", HelpName = "N|auto" };

    internal void AddTo(Command command)
    {
        command.Add(_layout);
        command.Add(_paper);
        command.Add(_accent);
        command.Add(_font);
        command.Add(_fit);
        command.Add(_pages);
    }

    internal ILayout Layout(ParseResult parsed) => parsed.GetValue(_layout) is { } id
        ? layouts.Find(Choice.Of(id, _layout.Name, [.. layouts.Layouts.Select(static l => l.Id)]))!
        : layouts.Default;

    internal PageFitting Fit(ParseResult parsed) => parsed.GetValue(_fit) is not { } id ? PageFitting.Page : Choice.Of(id, _fit.Name, ["page", "drop", "none"]) switch
    {
        "drop" => PageFitting.Drop,
        "none" => PageFitting.None,
        _ => PageFitting.Page,
    };

    /// <summary>How many pages to fill; null for as few as needed.</summary>
    internal int? Pages(ParseResult parsed) => parsed.GetValue(_pages) switch
    {
        null => 1,
        var auto when auto.Equals("auto", StringComparison.OrdinalIgnoreCase) => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostPages => count,
        var text => throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.BadValue(_pages.Name, text, "a number from 1 to 20, or `auto`")),
    };

    internal LayoutContext Context(ParseResult parsed, FontCatalog fonts, DiagnosticBag diagnostics)
    {
        return new LayoutContext
        {
            Accent = Accent(parsed.GetValue(_accent), diagnostics),
            Font = parsed.GetValue(_font) is { } font ? fonts.Find(font)?.Name ?? Choice.Of(font, _font.Name, [.. fonts.Families.Select(static f => f.Name)]) : null,
        };
    }

    /// <summary>The papers to write, each in a file of its own if there are two; null if the command line leaves it to the résumé.</summary>
    internal ImmutableArray<Paper>? GivenPapers(ParseResult parsed) => parsed.GetValue(_paper) is not { } id ? null
        : Choice.Of(id, _paper.Name, [.. Papers, Both]) is var chosen && chosen == Both ? [.. Paper.All]
        : [Paper.All.First(p => p.Id == chosen)];

    /// <summary>What the file wishes, where the command line says nothing; a wish that cannot be met is a warning.</summary>
    internal RenderRequest WithWishesOf(Resume resume, RenderRequest request, FontCatalog fonts, ParseResult parsed, DiagnosticBag diagnostics)
    {
        request = request with { Context = request.Context with { Paper = PaperOfPerson.Of(resume.Person) } };
        foreach (var (key, wish) in resume.Metadata)
        {
            request = key switch
            {
                "render.layout" when parsed.GetValue(_layout) is null => layouts.Find(wish) is { } layout ? request with { Layout = layout } : Unmet(),
                "render.paper" when parsed.GetValue(_paper) is null => Array.IndexOf(Papers, wish.ToLowerInvariant()) is >= 0 and var i ? request with { Context = request.Context with { Paper = Paper.All[i] } } : Unmet(),
                "render.accent" when parsed.GetValue(_accent) is null => Rgb.TryParse(wish, out var color) ? request with { Context = request.Context with { Accent = color } } : Unmet(),
                "render.font" when parsed.GetValue(_font) is null => fonts.Find(wish) is { } font ? request with { Context = request.Context with { Font = font.Name } } : Unmet(),
                _ => request,
            };

            RenderRequest Unmet()
            {
                diagnostics.Add(CliDiagnostics.WishNotMet(key["render.".Length..], wish));
                return request;
            }
        }

        return request;
    }

    private Rgb? Accent(string? text, DiagnosticBag diagnostics)
    {
        if (text is null)
            return null;
        if (!Rgb.TryParse(text, out var color))
            throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.BadValue(_accent.Name, text, "a colour such as `#1F4E79`, in quotes"));
        if (color.ContrastOnWhite < 4.5)
            diagnostics.Add(CliDiagnostics.PaleAccent(text, color.ContrastOnWhite));
        return color;
    }
}
