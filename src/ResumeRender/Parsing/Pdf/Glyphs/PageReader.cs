using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ResumeRender.Parsing.Pdf.Glyphs;

/// <summary>Takes the letters of a page with their places, fonts, links and marks.</summary>
internal static class PageReader
{
    /// <summary>Letters of one page, at most this many.</summary>
    public const int MostLetters = 100_000;

    /// <summary>Reads a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="index">Its index.</param>
    /// <param name="links">The links on it.</param>
    /// <param name="hidden">The letters that nobody sees.</param>
    public static PageText Read(
        Page page,
        int index,
        List<(PdfRectangle Area, string Uri)> links,
        HashSet<Letter> hidden
    )
    {
        var contents = new Dictionary<Letter, (int Content, bool IsArtifact)>(ReferenceEqualityComparer.Instance);
        foreach (var content in page.GetMarkedContents())
            Note(content, -1, false, contents, depth: 0);

        // The page is read in the direction in which most of it runs; a word that runs otherwise is read after it.
        var byDirection = page
            .Letters.Take(MostLetters)
            .Where(l => !hidden.Contains(l))
            .GroupBy(static l => l.TextOrientation)
            .OrderByDescending(static g => g.Count())
            .ThenBy(static g => g.Key)
            .ToList();
        var glyphs = new List<Glyph>();
        var below = 0.0;
        foreach (var direction in byDirection)
        {
            var turned = RaisedGlyphs.Read(
                DrawnAccents.Join(
                    direction
                        .Select(letter =>
                            ToGlyph(
                                letter,
                                direction.Key,
                                index,
                                contents.GetValueOrDefault(letter, (-1, false)),
                                links
                            )
                        )
                        .ToList()
                )
            );
            if (glyphs.Count > 0)
            {
                var shift = below - turned.Max(static g => g.Baseline + (2 * g.Size));
                turned = turned.ConvertAll(g => g with { Baseline = g.Baseline + shift });
            }

            glyphs.AddRange(turned);
            if (direction.Key == TextOrientation.Horizontal)
                glyphs.AddRange(DrawnBullets.Find(page, turned));
            below = glyphs.Min(static g => g.Baseline);
        }

        var (bottom, top) = EdgesOf(page, byDirection.Count == 0 ? TextOrientation.Horizontal : byDirection[0].Key);
        return new PageText(bottom, top, glyphs);
    }

    /// <summary>The lower and upper edge of a page that is read in some direction.</summary>
    private static (double Bottom, double Top) EdgesOf(Page page, TextOrientation direction) => direction switch
    {
        TextOrientation.Rotate90 => (0, page.Width),
        TextOrientation.Rotate270 => (-page.Width, 0),
        TextOrientation.Rotate180 => (-page.Height, 0),
        _ => (0, page.Height),
    };

    private static void Note(
        MarkedContentElement content,
        int number,
        bool isArtifact,
        Dictionary<Letter, (int Content, bool IsArtifact)> contents,
        int depth
    )
    {
        number = content.MarkedContentIdentifier >= 0 ? content.MarkedContentIdentifier : number;
        isArtifact |= content.IsArtifact || content.Tag == "Artifact";
        foreach (var letter in content.Letters)
            contents[letter] = (number, isArtifact);
        if (depth > 30)
            return;
        foreach (var child in content.Children)
            Note(child, number, isArtifact, contents, depth + 1);
    }

    private static Glyph ToGlyph(
        Letter letter,
        TextOrientation direction,
        int page,
        (int Content, bool IsArtifact) mark,
        List<(PdfRectangle Area, string Uri)> links
    )
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var (x0, x1, y) = direction switch
        {
            TextOrientation.Rotate90 => (-start.Y, -end.Y, start.X),
            TextOrientation.Rotate270 => (start.Y, end.Y, -start.X),
            TextOrientation.Rotate180 => (-start.X, -end.X, -start.Y),
            _ => (start.X, end.X, start.Y),
        };
        var box = letter.BoundingBox;
        var height = direction is TextOrientation.Rotate90 or TextOrientation.Rotate270 ? box.Width : box.Height;
        var size = double.IsFinite(letter.PointSize) && letter.PointSize > 0.5 ? letter.PointSize : Math.Max(height, 1);
        return new Glyph(
            GlyphText.Of(letter),
            Finite(Math.Min(x0, x1)),
            Finite(Math.Max(x0, x1)),
            Finite(y),
            Math.Min(size, 1000)
        )
        {
            IsBold = FontLook.IsBold(letter),
            IsItalic = FontLook.IsItalic(letter),
            Page = page,
            Content = mark.Content,
            IsArtifact = mark.IsArtifact,
            Link = LinkOver(letter, links),
        };
    }

    private static double Finite(double value) => double.IsFinite(value) ? Math.Clamp(value, -1e6, 1e6) : 0;

    private static string? LinkOver(Letter letter, List<(PdfRectangle Area, string Uri)> links)
    {
        if (links.Count == 0)
            return null;
        var middle = (
            X: (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2,
            Y: letter.StartBaseLine.Y + (letter.PointSize * 0.25)
        );
        foreach (var (area, uri) in links)
        {
            if (
                middle.X >= area.Left - 0.5
                && middle.X <= area.Right + 0.5
                && middle.Y >= area.Bottom - 0.5
                && middle.Y <= area.Top + 0.5
            )
                return uri;
        }

        return null;
    }
}
