using System.Collections.Immutable;
using System.CommandLine;
using ResumeRender.Cli.Host;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>The options on how the page looks: those of the command line over the wishes of the file over the
/// look.</summary>
internal sealed class PageOptions
{
    private const string Wish = "render.";

    private readonly LayoutCatalog _layouts;
    private readonly ImmutableArray<(DesignOption Design, Option Option)> _options;

    internal PageOptions(LayoutCatalog layouts)
    {
        _layouts = layouts;
        _options = [.. DesignOptions.All(layouts).Select(static design => (design, DesignArgument.ToOption(design)))];
    }

    internal void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
            command.Add(option);
    }

    /// <summary>The choices on the command line.</summary>
    internal RenderRequest Request(ParseResult parsed, string format, FontCatalog fonts)
    {
        var request = new RenderRequest(format, _layouts.Default);
        foreach (var (design, option) in _options)
        {
            foreach (var value in DesignArgument.Given(parsed, option))
            {
                if (design.Key == "paper" && value.Equals(DesignArgument.Both, StringComparison.OrdinalIgnoreCase))
                    continue;
                request = design.Apply(request, value, fonts) ?? throw DesignArgument.NotTaken(design, value, fonts);
            }
        }

        return request;
    }

    /// <summary>The papers to write, each in a file of its own if there are two; null if the command line leaves it to
    /// the résumé.</summary>
    internal ImmutableArray<Paper>? GivenPapers(ParseResult parsed, RenderRequest request) =>
        DesignArgument.Given(parsed, OptionOf("paper")) switch
        {
            [] => null,
            [var value] when value.Equals(DesignArgument.Both, StringComparison.OrdinalIgnoreCase) => [.. Paper.All],
            _ => [request.Context.Paper],
        };

    /// <summary>What the file wishes, where the command line says nothing; a wish that cannot be met is a
    /// warning.</summary>
    internal RenderRequest WithWishesOf(
        Resume resume,
        RenderRequest request,
        FontCatalog fonts,
        ParseResult parsed,
        DiagnosticBag diagnostics
    )
    {
        if (DesignArgument.Given(parsed, OptionOf("paper")).Length == 0)
            request = request with { Context = request.Context with { Paper = PaperOfPerson.Of(resume.Person) } };
        foreach (var (key, wish) in resume.Metadata)
        {
            if (
                !key.StartsWith(Wish, StringComparison.Ordinal)
                || Find(key[Wish.Length..]) is not var (design, option)
                || DesignArgument.Given(parsed, option).Length > 0
            )
                continue;
            // A map of titles: each old one is the end of the key.
            var value =
                design.Key == "rename" && key.Length > Wish.Length + design.Key.Length
                    ? $"{key[(Wish.Length + design.Key.Length + 1)..]}={wish}"
                    : wish;
            if (design.Apply(request, value, fonts) is { } met)
                request = met;
            else
                diagnostics.Add(
                    CliDiagnostics.WishNotMet(
                        design.Key,
                        wish,
                        design.IsFamily ? $"a family that `{ThisCommand.Name} fonts` lists"
                            : design.Choices.Count > 0 ? Choice.List(design.Choices)
                            : design.Expected
                    )
                );
        }

        request = InLook(request, request.Layout, resume, parsed);
        if (request.Context.Accent is { ContrastOnWhite: < 4.5 } accent)
            diagnostics.Add(CliDiagnostics.PaleAccent($"#{accent}", accent.ContrastOnWhite));
        return request;
    }

    /// <summary>The same wishes in a look: one page unless the look takes as many as it needs, or a number was
    /// wished.</summary>
    internal RenderRequest InLook(RenderRequest request, ILayout look, Resume resume, ParseResult parsed)
    {
        return request with
        {
            Layout = look,
            Pages =
                IsGiven("pages") || IsGiven("fit") ? request.Pages
                : look.TakesSeveralPages ? null
                : request.Pages ?? 1,
        };

        bool IsGiven(string key) =>
            DesignArgument.Given(parsed, OptionOf(key)).Length > 0 || resume.Metadata.Any(m => m.Key == Wish + key);
    }

    /// <summary>The look that the command line names; null if it names none.</summary>
    internal ILayout? GivenLook(ParseResult parsed) =>
        DesignArgument.Given(parsed, OptionOf("layout")) is [var id] ? _layouts.Find(id) : null;

    private Option OptionOf(string key) => _options.First(o => o.Design.Key == key).Option;

    private (DesignOption Design, Option Option)? Find(string key)
    {
        foreach (var found in _options)
        {
            if (
                found.Design.Key == key
                || (found.Design.Key == "rename" && key.StartsWith("rename.", StringComparison.Ordinal))
            )
                return found;
        }

        return null;
    }
}
