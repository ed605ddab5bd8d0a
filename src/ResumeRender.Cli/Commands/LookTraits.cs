using System.Collections.Immutable;
using ResumeRender.Cli.Commands.Starters;
using ResumeRender.Cli.Reporting;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Photos;

namespace ResumeRender.Cli.Commands;

/// <summary>What a look is like and which wishes it follows, found by asking it to compose a short résumé.</summary>
/// <remarks>So a list tells the truth also of looks that say nothing about themselves. What every look follows (size,
/// margins, density, dates, order) is not listed.</remarks>
/// <param name="Shape">The shape of its page, or why it fails.</param>
/// <param name="Options">The options of the command line that change it.</param>
internal sealed record LookTraits(string Shape, ImmutableArray<string> Options)
{
    private const string ProbeFamily = "Probe";

    /// <summary>One grey pixel (PNG): whether a look shows a photo does not depend on whom it shows.</summary>
    private const string ProbePhoto =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static readonly Rgb ProbeColor = Rgb.FromHex(0x123456);

    /// <remarks>A look that somebody is still writing may fail; it is listed all the same, with what it says.</remarks>
    internal static LookTraits Of(ILayout look)
    {
        try
        {
            return new LookTraits(ShapeOf(look), OptionsOf(look));
        }
        catch (Exception failure)
        {
            return new LookTraits($"fails on a short résumé: {ControlCharacters.Escape(failure.Message)}", []);
        }
    }

    /// <summary>The options that all looks follow; those that fail are not asked.</summary>
    internal static ImmutableArray<string> SharedOptions(IEnumerable<LookTraits> looks)
    {
        var heeding = looks.Where(static l => !l.Options.IsEmpty).ToList();
        return heeding.Count == 0
            ? []
            : [.. heeding[0].Options.Where(option => heeding.TrueForAll(l => l.Options.Contains(option)))];
    }

    /// <summary>All in a line, without what is said elsewhere.</summary>
    internal string Without(ImmutableArray<string> options) =>
        string.Join(
            "; ",
            [
                Shape,
                .. Options.Except(options).ToList() is { Count: > 0 } own
                    ? [string.Join(' ', own)]
                    : Array.Empty<string>(),
            ]
        );

    /// <summary>“one column, one page”, and whether it shows a photo.</summary>
    private static string ShapeOf(ILayout look)
    {
        var composed = Compose(look, new LayoutContext { Photo = SamplePhoto() });
        var columns = composed.Blocks.Any(static b => b is ColumnsBlock) ? "two columns" : "one column";
        return columns
            + (look.TakesSeveralPages ? ", as many pages as needed" : ", one page")
            + (composed.HasPicture ? ", shows a photo" : "");
    }

    /// <summary>The options of the command line that change this look.</summary>
    private static ImmutableArray<string> OptionsOf(ILayout look)
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
        Flat(Compose(look, new LayoutContext { Capitals = capitals }).Blocks)
            .OfType<HeadingBlock>()
            .Select(static heading =>
                string.Concat(heading.Line.Content.OfType<TextInline>().Select(static t => t.Text))
            );

    private static IEnumerable<TextStyle> StylesOf(Composition composition) =>
        Flat(composition.Blocks)
            .SelectMany(static b =>
                b.Line.Content.Select(static i => i is LinkInline link ? link.Content[0].Style : ((TextInline)i).Style)
                    .Append(b.Style.Text)
            );

    private static IEnumerable<Block> Flat(IEnumerable<Block> blocks) =>
        blocks.SelectMany(static b =>
            b is ColumnsBlock columns ? columns.Columns.SelectMany(static c => Flat(c.Blocks)) : [b]
        );

    private static Composition Compose(ILayout look, LayoutContext context) => look.Compose(Sample(look), context);

    private static Resume Sample(ILayout look) =>
        ImporterCatalog.Default.Import(
            "starter.md",
            new Starter(StarterWords.Find(StarterWords.Usual)!, new LayoutCatalog(look)).Write("markdown"),
            new DiagnosticBag()
        ) ?? new Resume();

    private static Photo? SamplePhoto() =>
        PhotoReader.Read(
            Convert.FromBase64String(ProbePhoto),
            "the sample",
            SourceSpan.None,
            Severity.Note,
            new DiagnosticBag()
        )
            is { } picture
            ? new Photo(picture, "")
            : null;
}
