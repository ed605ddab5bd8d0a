using System.Collections.Immutable;
using System.Globalization;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Writes the name and the page's number at the foot of every page but the first.</summary>
/// <remarks>A sheet that came apart finds back to its first, which has the name at its top.</remarks>
internal static class RunningFoot
{
    /// <summary>Where its baseline stands in the bottom margin, from the text down.</summary>
    private const double BaselineShare = 0.62;

    internal static ImmutableArray<Page> Add(
        ImmutableArray<Page> pages,
        Composition composition,
        BlockFlow flow,
        ColumnFrame frame
    )
    {
        if (pages.Length < 2)
            return pages;
        var footed = ImmutableArray.CreateBuilder<Page>(pages.Length);
        footed.Add(pages[0]);
        var baseline = composition.Paper.Height.Points - (composition.Margins.Bottom.Points * (1 - BaselineShare));
        for (var i = 1; i < pages.Length; i++)
        {
            var text = flow.ShapeArtifact(TextOf(composition, i + 1, pages.Length), StyleOf(composition));
            var line = new BrokenLine(0, text.Text.Length, text.Width);
            var runs = LineAssembler.Assemble(text, line, frame.XOf(frame.Width - text.Width, text.Width));
            footed.Add(pages[i] with { Items = pages[i].Items.Add(new TextLine(baseline, [.. runs])) });
        }

        return footed.MoveToImmutable();
    }

    /// <summary>The style: that of the page, small and quiet.</summary>
    internal static TextStyle StyleOf(Composition composition)
    {
        var family = composition.Blocks.FirstOrDefault(static b => b is not TitleBlock)?.Style.Text.Family
            ?? FontFamilies.Serif.Name;
        return new TextStyle(family, Length.Pt(8.5)) { Color = Rgb.FromHex(0x5B6470) };
    }

    private static string TextOf(Composition composition, int number, int count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(composition.Author is { } name ? name + " – " : "")}{number} / {count}"
        );
}
