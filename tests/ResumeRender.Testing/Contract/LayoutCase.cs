using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Testing.Contract;

/// <summary>A look on a résumé and a paper, with what is made of them; each is made once, when a rule first
/// asks.</summary>
internal sealed class LayoutCase
{
    private const int CoarseDpi = 72;

    private readonly Lazy<IReadOnlyDictionary<string, RenderResult>> _files;
    private readonly Lazy<Composition> _composition;
    private readonly Lazy<string> _shown;

    internal LayoutCase(ILayout look, Resume resume, Paper paper)
    {
        (Look, Resume, Context) = (
            look,
            resume,
            new LayoutContext
            {
                Paper = paper,
                Language = resume.Language,
                Dates = DateFormat.Default.In(resume.Language),
            }
        );
        _files = new(Render);
        _composition = new(() => Look.Compose(Resume, Context));
        _shown = new(() => Letters.Of(CompositionText.Words(Composition)));
    }

    internal ILayout Look { get; }

    internal Resume Resume { get; }

    internal LayoutContext Context { get; }

    internal Composition Composition => _composition.Value;

    /// <summary>The letters and digits of all that the look shows, in reading order.</summary>
    internal string Shown => _shown.Value;

    /// <summary>All blocks, those in columns too.</summary>
    internal IEnumerable<Block> Blocks => Flat(Composition.Blocks);

    /// <summary>All lines in reading order, those of lists too.</summary>
    internal IEnumerable<Line> Lines => Blocks.SelectMany(LinesOf);

    /// <summary>The sections that have something in them.</summary>
    internal IEnumerable<Section> Sections => Resume.Sections.Where(static s => !s.IsEmpty);

    /// <summary>The pieces of a line: its lead, content and trail.</summary>
    internal static IEnumerable<Inline> InlinesOf(Line line) => line.Lead.Concat(line.Content).Concat(line.Trail);

    /// <summary>The words of pieces, without their marks.</summary>
    internal static IEnumerable<TextInline> TextsOf(IEnumerable<Inline> inlines) =>
        inlines.SelectMany(static inline => inline is LinkInline link ? link.Content : [(TextInline)inline]);

    /// <summary>The file of a format.</summary>
    internal RenderResult File(string format) => _files.Value[format];

    /// <summary>Makes a file of each format.</summary>
    internal IReadOnlyDictionary<string, RenderResult> Render() =>
        Renderer
            .Formats.Zip(Renderer.Render(Resume, Request, Renderer.Formats, new RenderContext()))
            .ToDictionary(static made => made.First, static made => made.Second, StringComparer.Ordinal);

    private RenderRequest Request => new("pdf", Look)
    {
        Context = Context,
        Pages = Look.TakesSeveralPages ? null : 1,
        // What a look makes does not depend on these, and the files are small.
        EmbedFonts = false,
        Picture = new PictureSize { Dpi = CoarseDpi },
    };

    private static IEnumerable<Line> LinesOf(Block block) => block is ListBlock list
        ? list.Items.SelectMany(static i => (i.Nested is { } nested ? LinesOf(nested) : []).Prepend(i.Line))
        : [block.Line];

    private static IEnumerable<Block> Flat(IEnumerable<Block> blocks) =>
        blocks.SelectMany(static b =>
            b is ColumnsBlock columns ? columns.Columns.SelectMany(static c => Flat(c.Blocks)) : [b]
        );
}
