using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Output;
using ResumeRender.Output.Pdf;
using ResumeRender.Typesetting.Fonts;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Tests.Output.Pdf;

/// <summary>Builds small paged documents by hand, so that tests of the writer need no typesetter.</summary>
internal sealed class HandMadePages
{
    internal static readonly DateTimeOffset Created = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    private readonly List<ImmutableArray<PageItem>.Builder> _pages = [ImmutableArray.CreateBuilder<PageItem>()];
    private double _baseline = 72;

    internal StructureElement Root { get; } = new(StructureRole.Document, null);

    internal static FontFace Serif { get; } = FontCatalog.Bundled.Find(FontFamilies.Serif, bold: false, italic: false);

    internal static FontFace Bold { get; } = FontCatalog.Bundled.Find(FontFamilies.Serif, bold: true, italic: false);

    internal string Title { get; init; } = "A page";

    internal string? Author { get; init; } = "Dana Okafor";

    internal string Language { get; init; } = "en";

    internal StructureElement Add(StructureRole role) => Root.Add(role);

    internal StructureElement AddSection() =>
        Root.Add(new StructureElement(StructureRole.H2, Root) { IsSectionTitle = true });

    /// <summary>Sets runs one after another on the next line.</summary>
    internal HandMadePages Line(params GlyphRun[] runs)
    {
        var x = 50.0;
        var placed = ImmutableArray.CreateBuilder<GlyphRun>(runs.Length);
        foreach (var run in runs)
        {
            placed.Add(run with { X = x + run.X });
            x += run.X + run.Width;
        }

        _pages[^1].Add(new TextLine(_baseline, placed.DrainToImmutable()));
        _baseline += 16;
        return this;
    }

    internal HandMadePages Rule(Rgb color)
    {
        _pages[^1].Add(new RuleItem(50, _baseline - 10, 200, 0.5, color));
        return this;
    }

    internal HandMadePages Picture(StructureElement owner, Picture picture, PictureShape shape)
    {
        _pages[^1].Add(new PictureItem(owner, 200, 40, 60, 60, picture, shape));
        return this;
    }

    internal HandMadePages NewPage()
    {
        _pages.Add(ImmutableArray.CreateBuilder<PageItem>());
        _baseline = 72;
        return this;
    }

    /// <summary>A shaped run; <see cref="GlyphRun.X"/> is its distance from the run before.</summary>
    internal static GlyphRun Run(
        StructureElement owner,
        string text,
        FontFace? face = null,
        double size = 10,
        Rgb color = default
    )
    {
        face ??= Serif;
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        face.Font.Shape(buffer);
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        var (infos, positions) = (buffer.GlyphInfos, buffer.GlyphPositions);
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs.Add(
                new Glyph(
                    (ushort)infos[i].Codepoint,
                    positions[i].XAdvance,
                    positions[i].XOffset,
                    positions[i].YOffset,
                    (int)infos[i].Cluster
                )
            );
        }

        return new GlyphRun(owner, face, size, color, 0, text, glyphs.DrainToImmutable());
    }

    internal PagedDocument Build() => new()
    {
        Pages = [.. _pages.Select(static p => new Page(300, 400, p.ToImmutable()))],
        Root = Root,
        Title = Title,
        Author = Author,
        Language = Language,
    };

    internal byte[] ToPdf() => ToPdf(Build());

    internal static byte[] ToPdf(PagedDocument document)
    {
        using var output = new MemoryStream();
        new PdfWriter().Write(document, new WriteOptions { Created = Created }, output);
        return output.ToArray();
    }
}
