using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Parsing.Pdf.Hidden;

/// <summary>Finds the letters of a page that nobody sees: those that are painted with nothing, in white on white,
/// beside the page, or on a layer that is switched off.</summary>
/// <remarks>A page that was scanned has its text painted with nothing over a picture: there it is the text.</remarks>
internal static class HiddenLetters
{
    /// <summary>A page with more is not searched for what lies below a white letter.</summary>
    private const int MostShapes = 500;

    /// <summary>From here on a colour is white, where 1 is all of the light.</summary>
    private const double White = 0.97;

    /// <summary>A label is no higher than so many of its letters.</summary>
    private const double MostLinesOfLabel = 4;

    /// <summary>So far a letter may stand beside the page, in points.</summary>
    private const double Edge = 1;

    /// <summary>The letters to leave out; those that may be hidden stay, with a warning.</summary>
    public static HashSet<Letter> Find(Page page, HashSet<string> layers, int number, List<PdfMessage> messages)
    {
        var hidden = HiddenLayers.Letters(page, layers);
        var unpainted = page.Letters.Where(static l => IsSeen(l) && IsUnpainted(l)).ToList();
        if (unpainted.Count * 2 < page.Letters.Count(IsSeen))
            hidden.UnionWith(unpainted);
        hidden.UnionWith(BesidePage(page));
        var white = page.Letters.Where(static l => IsSeen(l) && IsWhite(l)).ToList();
        var doubtful = new List<Letter>();
        // If all is white, something that is not read lies below.
        if (white.Count > 0 && white.Count < page.Letters.Count(IsSeen))
            PartWhite(page, white, hidden, doubtful);
        if (hidden.Count == page.Letters.Count)
            hidden.Clear();
        var (left, kept) = (TextOf(page, hidden), TextOf(page, [.. doubtful]));
        if (left.Length > 0)
            messages.Add(at => PdfDiagnostics.HiddenTextLeftOut(at, number, left));
        if (kept.Length > 0)
            messages.Add(at => PdfDiagnostics.TextMayBeHidden(at, number, kept));
        return hidden;
    }

    private static bool IsSeen(Letter letter) => !string.IsNullOrWhiteSpace(letter.Value);

    private static bool IsUnpainted(Letter letter) =>
        letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip;

    /// <summary>Texts that stand beside the page as a whole; a line that only runs over its edge was meant to be
    /// seen.</summary>
    private static IEnumerable<Letter> BesidePage(Page page) =>
        page.Letters.Where(static l => IsSeen(l))
            .GroupBy(static l => l.TextSequence)
            .Where(group => group.All(l => IsBesidePage(l, page)))
            .SelectMany(static group => group);

    private static bool IsBesidePage(Letter letter, Page page)
    {
        var x = (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2;
        var y = letter.StartBaseLine.Y;
        return x < -Edge || x > page.Width + Edge || y < -Edge || y > page.Height + Edge;
    }

    private static bool IsWhite(Letter letter) =>
        letter.RenderingMode is TextRenderingMode.Fill or TextRenderingMode.FillClip && IsWhite(letter.FillColor);

    private static bool IsWhite(IColor? color)
    {
        if (color is null || color.ColorSpace == ColorSpace.Pattern)
            return false;
        var (red, green, blue) = color.ToRGBValues();
        return (double)red >= White && (double)green >= White && (double)blue >= White;
    }

    /// <summary>White letters are seen on a dark shape, may be on a picture, and are hidden where nothing lies
    /// below.</summary>
    private static void PartWhite(Page page, List<Letter> white, HashSet<Letter> hidden, List<Letter> doubtful)
    {
        var isUnsure =
            page.Paths.Count > MostShapes || HasShadings(page) || page.Paths.Any(static p => IsPattern(p.FillColor));
        var shapes = page
            .Paths.Take(MostShapes)
            .Where(static p => p.IsFilled && !IsWhite(p.FillColor))
            .Select(static p => p.GetBoundingRectangle())
            .OfType<PdfRectangle>()
            .ToList();
        var pictures = page.NumberOfImages == 0 ? [] : page.GetImages().Select(static i => i.BoundingBox).ToList();
        foreach (var letter in white)
        {
            if (shapes.Exists(s => Holds(s, letter)) || pictures.Exists(p => Holds(p, letter) && IsLabel(p, letter)))
                continue;
            if (isUnsure || pictures.Exists(p => Holds(p, letter)))
                doubtful.Add(letter);
            else
                hidden.Add(letter);
        }
    }

    /// <summary>A picture as high as a word or two was drawn for what stands on it, such as a round label.</summary>
    private static bool IsLabel(PdfRectangle picture, Letter letter) =>
        picture.Height <= MostLinesOfLabel * letter.PointSize;

    private static bool IsPattern(IColor? color) => color?.ColorSpace == ColorSpace.Pattern;

    private static bool HasShadings(Page page) =>
        page.Dictionary.TryGet(NameToken.Create("Resources"), out var resources)
        && (
            resources is not DictionaryToken map
            || map.ContainsKey(NameToken.Create("Shading"))
            || map.ContainsKey(NameToken.Create("Pattern"))
        );

    private static bool Holds(PdfRectangle area, Letter letter)
    {
        var x = (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2;
        var y = letter.StartBaseLine.Y + (letter.PointSize / 4);
        return x >= area.Left - Edge && x <= area.Right + Edge && y >= area.Bottom - Edge && y <= area.Top + Edge;
    }

    private static string TextOf(Page page, HashSet<Letter> letters)
    {
        var text = new StringBuilder();
        Letter? before = null;
        foreach (var letter in page.Letters.Where(letters.Contains))
        {
            var isApart =
                before is not null
                && (
                    Math.Abs(before.StartBaseLine.Y - letter.StartBaseLine.Y) > 1
                    || letter.StartBaseLine.X - before.EndBaseLine.X > letter.PointSize / 5
                );
            text.Append(isApart ? " " : "").Append(letter.Value);
            before = letter;
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
