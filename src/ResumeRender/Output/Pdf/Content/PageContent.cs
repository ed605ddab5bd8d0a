using ResumeRender.Output.Pdf.Fonts;
using ResumeRender.Output.Pdf.Images;
using ResumeRender.Output.Pdf.Structure;
using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Content;

/// <summary>Writes what a page shows: lines of text and pictures, each piece marked with the element it belongs to, and
/// rules.</summary>
/// <remarks>
/// ISO 32000-1, 8 and 9; 14.6 for marked content. Every line is a text object of its own: extractors of text
/// take that for the break between two lines.
/// </remarks>
internal sealed class PageContent : IDisposable
{
    /// <summary>A run that begins nearer than this to the end of the one before follows it without a move; in
    /// points.</summary>
    private const double Touching = 0.02;

    /// <summary>Smaller shifts inside a run are left until they add up to more; in thousandths of the size.</summary>
    private const int Unseen = 1;

    private readonly PdfBuffer _target = new(16 * 1024);
    private readonly GlyphString _shown;
    private readonly Page _page;
    private readonly FontTable _fonts;
    private readonly ImageTable _images;
    private readonly MarkedContent _marks;
    private GraphicsState _state;

    /// <summary>Start of the line as the reader has it, in hundredths of a point; the origin is at the bottom
    /// left.</summary>
    private long _lineX;
    private long _lineY;

    /// <summary>Where the line is to be, in the same units.</summary>
    private long _baseline;

    /// <summary>Owner and language of the mark that is open; null if none is.</summary>
    private StructureElement? _owner;
    private string? _language;

    /// <summary>Where the reader would put the next glyph, in points.</summary>
    private double _pen;

    internal PageContent(Page page, FontTable fonts, ImageTable images, MarkedContent marks)
    {
        (_page, _fonts, _images, _marks) = (page, fonts, images, marks);
        _shown = new GlyphString(_target);
    }

    /// <summary>The content stream so far.</summary>
    internal ReadOnlySpan<byte> Written => _target.Written;

    public void Dispose()
    {
        _shown.Dispose();
        _target.Dispose();
    }

    /// <summary>A rule carries no meaning, so it is an artifact.</summary>
    internal void Add(RuleItem rule)
    {
        _target.Write("/Artifact BMC\n"u8);
        _state.SetColor(_target, rule.Color);
        _target.Number(rule.X).Byte((byte)' ').Number(_page.Height - rule.Y - rule.Height).Byte((byte)' ')
            .Number(rule.Width).Byte((byte)' ').Number(rule.Height).Write(" re\nf\nEMC\n"u8);
    }

    internal void Add(PictureItem picture)
    {
        var place = ImagePlace.Of(picture, _page);
        _marks.Begin(_target, picture.Owner, place);
        place.Paint(_target, _images.NameOf(picture.Picture), picture.Shape);
        MarkedContent.End(_target);
    }

    internal void Add(TextLine line)
    {
        _target.Write("BT\n"u8);
        (_lineX, _lineY, _pen) = (0, 0, double.NegativeInfinity);
        _baseline = Hundredths(_page.Height - line.Baseline);
        foreach (var run in line.Runs)
        {
            if (run.Glyphs.IsEmpty)
                continue;
            if (!ReferenceEquals(run.Owner, _owner) || run.Language != _language)
                EndMark();
            Show(run);
        }

        EndMark();
        _target.Write("ET\n"u8);
    }

    /// <summary>Begins a mark for a run's text, unless one is open.</summary>
    private void BeginMark(GlyphRun run, ReadOnlySpan<char> actualText)
    {
        if (_owner is not null)
            return;
        (_owner, _language) = (run.Owner, run.Language);
        _marks.Begin(_target, run.Owner, run.Language, actualText);
    }

    private void EndMark()
    {
        if (_owner is null)
            return;
        _shown.Flush();
        MarkedContent.End(_target);
        (_owner, _language) = (null, null);
    }

    private void Show(GlyphRun run)
    {
        var font = _fonts.Of(run.Face);
        var scale = run.Size / run.Face.UnitsPerEm;
        // From right to left, what is read first stands last: the start of each glyph is found from the run's end.
        var place = run.RightToLeft ? run.X + run.Width : run.X;
        var begins = true;
        foreach (var cluster in new ClusterEnumerator(run))
        {
            var width = 0L;
            foreach (var glyph in cluster.Glyphs)
                width += glyph.Advance;
            var advance = (width * scale) + (run.Tracking * cluster.Glyphs.Length);
            if (run.RightToLeft)
                place -= advance;
            var readsBack = NoteText(font.Texts, cluster);
            if (!readsBack)
                EndMark();
            BeginMark(run, readsBack ? [] : cluster.Text);
            if (begins)
                SetState(run, font, place);
            begins = false;
            Show(run, font, cluster, place, scale);
            if (!readsBack)
                EndMark();
            if (!run.RightToLeft)
                place += advance;
        }

        SetRise(0);
    }

    private void SetState(GlyphRun run, EmbeddedFont font, double place)
    {
        if (_state.Differs(font, run.Size, run.Tracking, run.Color))
        {
            _shown.Flush();
            _state.SetColor(_target, run.Color);
            _state.SetFont(_target, font, run.Size);
            _state.SetTracking(_target, run.Tracking);
        }

        if (Math.Abs(place - _pen) > Touching)
            MoveTo(place);
    }

    private void MoveTo(double x)
    {
        _shown.Flush();
        var target = Hundredths(x);
        _target.Decimal(target - _lineX, 2).Byte((byte)' ').Decimal(_baseline - _lineY, 2).Write(" Td\n"u8);
        (_lineX, _lineY) = (target, _baseline);
        _pen = target / 100.0;
    }

    private void Show(GlyphRun run, EmbeddedFont font, in Cluster cluster, double place, double scale)
    {
        foreach (var glyph in cluster.Glyphs)
        {
            SetRise(glyph.OffsetY * scale);
            // The pen is where the reader is, with all its roundings: correcting against it, errors never add up.
            var move = (int)Math.Round((_pen - place - (glyph.OffsetX * scale)) * 1000 / run.Size);
            if (Math.Abs(move) > Unseen)
            {
                _shown.MoveLeft(move);
                _pen -= move * run.Size / 1000;
            }

            _shown.Add(glyph.Id);
            _pen += (font.WidthOf(glyph.Id) * run.Size / 1000) + run.Tracking;
            place += (glyph.Advance * scale) + run.Tracking;
        }
    }

    private void SetRise(double rise)
    {
        if (_state.HasRise(rise))
            return;
        _shown.Flush();
        _state.SetRise(_target, rise);
    }

    /// <summary>Tells the font what the glyphs of a cluster stand for.</summary>
    /// <returns>False if the font's texts for the glyphs do not add up to that of the cluster.</returns>
    private static bool NoteText(GlyphTexts texts, in Cluster cluster)
    {
        var text = cluster.Text;
        // A no-break space has done its work once the lines are broken; readers expect a plain one.
        if (text is "\u00A0")
            text = " ";
        if (cluster.Glyphs.Length == 1)
            return texts.Note(cluster.Glyphs[0].Id, text);

        var pairs = cluster.Glyphs.Length == ScalarCount(text);
        var readsBack = true;
        foreach (var glyph in cluster.Glyphs)
        {
            var length = !pairs ? text.Length : char.IsHighSurrogate(text[0]) ? 2 : 1;
            readsBack &= texts.Note(glyph.Id, text[..length]);
            text = text[length..];
        }

        return readsBack;
    }

    private static int ScalarCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unit in text)
            if (!char.IsLowSurrogate(unit))
                count++;
        return count;
    }

    private static long Hundredths(double points) => (long)Math.Round(points * 100);
}
