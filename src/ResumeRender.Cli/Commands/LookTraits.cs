using System.Collections.Immutable;
using ResumeRender.Cli.Reporting;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Cli.Commands;

/// <summary>What a look is like and which wishes it heeds, found by asking it to compose a short résumé.</summary>
/// <remarks>So a list tells the truth also of looks that say nothing about themselves. What every look heeds (size, margins, density, dates, order) is not listed.</remarks>
internal static class LookTraits
{
    private static readonly Rgb ProbeColor = Rgb.FromHex(0x123456);

    private const string ProbeFamily = "Probe";

    /// <summary>Both in a line.</summary>
    /// <remarks>A look that somebody is still writing may fail; it is listed all the same, with what it says.</remarks>
    internal static string Of(ILayout look)
    {
        try
        {
            return string.Join("; ", [Shape(look), .. Options(look) is { IsEmpty: false } options ? [string.Join(' ', options)] : Array.Empty<string>()]);
        }
        catch (Exception failure)
        {
            return $"fails on a short résumé: {ControlCharacters.Escape(failure.Message)}";
        }
    }

    /// <summary>The shape of the page: “one column, one page”.</summary>
    private static string Shape(ILayout look)
    {
        var columns = Compose(look, new LayoutContext()).Blocks.Any(static b => b is ColumnsBlock) ? "two columns" : "one column";
        return columns + (look.TakesSeveralPages ? ", as many pages as needed" : ", one page");
    }

    /// <summary>The options of the command line that change this look.</summary>
    private static ImmutableArray<string> Options(ILayout look)
    {
        var styles = StylesOf(Compose(look, new LayoutContext { Accent = ProbeColor, Font = ProbeFamily })).ToList();
        var options = ImmutableArray.CreateBuilder<string>();
        if (styles.Exists(static s => s.Color == ProbeColor))
            options.Add("--accent");
        if (styles.Exists(static s => s.Family == ProbeFamily))
            options.Add("--font");
        if (!Titles(look, capitals: true).SequenceEqual(Titles(look, capitals: false)))
            options.Add("--caps");
        return options.ToImmutable();
    }

    private static IEnumerable<string> Titles(ILayout look, bool capitals) =>
        Flat(Compose(look, new LayoutContext { Capitals = capitals }).Blocks).OfType<HeadingBlock>()
            .Select(static heading => string.Concat(heading.Line.Content.OfType<TextInline>().Select(static t => t.Text)));

    private static IEnumerable<TextStyle> StylesOf(Composition composition) =>
        Flat(composition.Blocks).SelectMany(static b => b.Line.Content.Select(static i => i is LinkInline link ? link.Content[0].Style : ((TextInline)i).Style).Append(b.Style.Text));

    private static IEnumerable<Block> Flat(IEnumerable<Block> blocks) =>
        blocks.SelectMany(static b => b is ColumnsBlock columns ? columns.Columns.SelectMany(static c => Flat(c.Blocks)) : [b]);

    private static Composition Compose(ILayout look, LayoutContext context) => look.Compose(Sample(), context);

    private static Resume Sample() =>
        ImporterCatalog.Default.Import("starter.md", NewCommand.Starter(), new DiagnosticBag()) ?? new Resume();
}
