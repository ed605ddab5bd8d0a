using HarfBuzzSharp;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Testing;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Fonts;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Tests.Typesetting.Fonts;

/// <summary>What every bundled family promises.</summary>
public sealed class BundledFontTests
{
    /// <summary>Letters that nobody writes today or few can: another family stands in.</summary>
    private const string RareLetters = "ĬĭĲĳŉŦŧ";

    private const int LargestFile = 390_000;

    public static TheoryData<string> Families => [.. FontFamilies.All.Select(static f => f.Name)];

    public static TheoryData<string, string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string, string>();
            foreach (var family in FontFamilies.All)
            {
                foreach (var layout in BuiltInLayouts.Catalog.Layouts)
                {
                    foreach (var paper in Paper.All)
                        pages.Add(family.Name, layout.Id, paper.Id);
                }
            }

            return pages;
        }
    }

    [Fact]
    public void There_is_a_family_for_every_taste() => Assert.Equal(
        [(FontKind.Serif, 2), (FontKind.Sans, 3), (FontKind.Slab, 1), (FontKind.Humanist, 1), (FontKind.Monospace, 1)],
        FontFamilies.All.GroupBy(static f => f.Kind).Select(static g => (g.Key, g.Count())));

    [Theory]
    [MemberData(nameof(Families))]
    public void A_family_has_four_faces_with_names_and_bits_of_their_style(string family)
    {
        foreach (
            var (bold, italic, style) in new[]
            {
                (false, false, "Regular"),
                (true, false, "Bold"),
                (false, true, "Italic"),
                (true, true, "BoldItalic"),
            }
        )
        {
            var tables = new OpenTypeTables(FontCatalog.Bundled.Find(family, bold, italic).Data);

            Assert.Equal(family, tables.Name(1));
            Assert.Equal($"{family.Replace(" ", "", StringComparison.Ordinal)}-{style}", tables.Name(6));
            Assert.Equal((bold, italic, bold ? 700 : 400), (tables.IsBold, tables.IsItalic, tables.Weight));
            Assert.Equal(0, tables.EmbeddingBits);
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Its_letters_are_kerned_unless_all_are_of_one_width(string family)
    {
        foreach (var face in FacesOf(family))
        {
            var apart = Width(face, "A") + Width(face, "V");
            Assert.True(
                face.IsMonospaced
                    ? Width(face, "AV") == apart && Width(face, "i") == Width(face, "M")
                    : Width(face, "AV") < apart,
                face.ToString()
            );
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void It_has_the_letters_of_the_languages_of_Europe(string family)
    {
        var letters = Enumerable
            .Range(0x20, 0x5F)
            .Concat(Enumerable.Range(0xC0, 0xC0))
            .Where(static c => !RareLetters.Contains((char)c))
            .Concat("€£•–—‘’“”„…".Select(static c => (int)c));

        Assert.All(FacesOf(family), face =>
            Assert.Empty(letters.Where(c => face.GlyphOf(c) == 0).Select(static c => (char)c))
        );
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void It_has_the_scripts_that_it_names(string name)
    {
        var family = FontFamilies.Find(name)!;
        var greek = Enumerable.Range('α', 25).Concat("άέήίόύώΩ".Select(static c => (int)c));
        var cyrillic = Enumerable.Range(0x400, 0x60);

        Assert.Equal(
            family.Scripts.HasFlag(FontScripts.Greek),
            FacesOf(name).All(face => greek.All(c => face.GlyphOf(c) != 0))
        );
        Assert.Equal(
            family.Scripts.HasFlag(FontScripts.Cyrillic),
            FacesOf(name).All(face => cyrillic.All(c => face.GlyphOf(c) != 0))
        );
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Its_folder_holds_four_files_of_a_good_size_and_the_licence(string family)
    {
        var folder = new DirectoryInfo(
            Path.Combine(
                Samples.RepositoryRoot,
                "src/ResumeRender/Typesetting/Fonts/Bundled",
                family.Replace(" ", "", StringComparison.Ordinal)
            )
        );

        Assert.Equal(4, folder.GetFiles("*.ttf").Length);
        Assert.All(folder.GetFiles("*.ttf"), file => Assert.InRange(file.Length, 1, LargestFile));
        Assert.Contains(
            "SIL OPEN FONT LICENSE Version 1.1",
            File.ReadAllText(Path.Combine(folder.FullName, "OFL.txt")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_seed_fits_on_one_page_in_it(string family, string layout, string paper)
    {
        var resume = Samples.Read(Samples.Documents.First());
        var context = new LayoutContext { Font = family, Paper = Paper.All.First(p => p.Id == paper) };
        foreach (var breaking in Enum.GetValues<LineBreaking>())
        {
            var diagnostics = new DiagnosticBag();

            var fitted = new PageFit(BuiltInLayouts.Catalog.Find(layout)!.Compose(resume, context), breaking).Find(
                diagnostics
            );

            Assert.True(fitted.Fits);
            Assert.Empty(diagnostics.ToImmutable());
        }
    }

    private static IEnumerable<FontFace> FacesOf(string family) =>
        from bold in (bool[])[false, true]
        from italic in (bool[])[false, true]
        select FontCatalog.Bundled.Find(family, bold, italic);

    private static int Width(FontFace face, string text)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        face.Font.Shape(buffer);
        return buffer.GlyphPositions.Sum(static p => p.XAdvance);
    }
}
