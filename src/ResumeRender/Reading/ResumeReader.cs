using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Glue;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Language;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Mending;

namespace ResumeRender.Reading;

/// <summary>Makes a résumé of lines, whichever format they were taken from.</summary>
/// <remarks>
/// Lines are mended, what frames the résumé is taken away, titles are found, and what stands above the first of them
/// tells whose résumé it is. A format that knows more than its letters (bold, sizes, styles) says it in the lines:
/// marks, <see cref="Line.HeadingLevel"/>, bullets.
/// </remarks>
internal sealed class ResumeReader
{
    private readonly List<Line> _lines;
    private readonly DiagnosticBag _diagnostics;
    private readonly Line? _name;
    private readonly ContactReader _contact;
    private readonly ImmutableArray<Section>.Builder _sections = ImmutableArray.CreateBuilder<Section>();

    private ResumeReader(List<Line> lines, Line? name, DiagnosticBag diagnostics)
    {
        _lines = lines;
        _name = name;
        _diagnostics = diagnostics;
        _contact = new ContactReader(diagnostics);
    }

    /// <summary>Reads the lines; the list is changed.</summary>
    /// <param name="source">The text that the lines lie in.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="diagnostics">Gets the doubts.</param>
    /// <param name="name">The line that is known to hold the person's name, whether it is one of the lines or not; null
    /// if words must tell.</param>
    public static Resume Read(SourceText source, List<Line> lines, DiagnosticBag diagnostics, Line? name = null) =>
        LanguageFinder.Told(ReadUntold(source, lines, diagnostics, name));

    /// <summary>Reads the lines without asking in which language they are.</summary>
    /// <inheritdoc cref="Read(SourceText, List{Line}, DiagnosticBag, Line?)"/>
    internal static Resume ReadUntold(
        SourceText source,
        List<Line> lines,
        DiagnosticBag diagnostics,
        Line? name = null
    ) => new ResumeReader(lines, name, diagnostics).Read(source);

    private Resume Read(SourceText source)
    {
        ReadingSteps.Apply(_lines, _name, _diagnostics);
        var mail = MailFrame.TakeFrom(_lines, _diagnostics);
        List<Line> all = [.. _lines];
        var frame = Frame.TakeFrom(_lines, mail);
        var headings = FindHeadings();
        var closing = headings.Count > 0 ? ClosingAddress.TakeFrom(_lines, headings[^1].Kind) : [];
        var wrap = new LineWrap(_lines);
        TakeKnownName(headings);

        var nameLine = _name is null ? NameAmongTitles.TakeFrom(_lines, headings) : null;
        var top = _name is null ? 0 : 1;
        var firstHeading = headings.Count > 0 ? headings[0].LineIndex : _lines.Count;
        var about = _lines.GetRange(top, firstHeading - top);
        var untitled = _contact.ReadTop(about, nameLine);
        var reader = new SectionReader(wrap, new GluedItems(source, _diagnostics), _diagnostics)
        {
            IsDayFirst = DayOrder.Find(_lines.Select(static l => l.Text), _contact.Person),
        };
        var sections = new ResumeSections(_lines, reader, _contact, _sections, _diagnostics);
        var jobs = headings.Count == 0 ? JobsWithoutTitle.TakeFrom(untitled) : [];
        sections.AddUntitled(untitled);
        if (jobs.Count > 0)
            _sections.Add(reader.Read(RichText.Empty, SectionKind.Work, jobs));
        sections.AddTitled(headings, about);

        _contact.ReadBlock(closing);
        frame.Read(_contact, reader, about, _sections, _diagnostics);
        var resume = new Resume { Person = _contact.Person, Sections = _sections.ToImmutable() };
        LostNumbers.Tell(all, resume, _diagnostics);
        LostLinks.Tell(all, resume, _diagnostics);
        return resume;
    }

    private List<Heading> FindHeadings()
    {
        var headings = HeadingFinder.Find(_lines);
        OtherQualifications.Mark(_lines, headings);
        var top = _name is null ? 0 : 1;
        headings.RemoveAll(h => h.LineIndex < top);
        DocumentTitles.LeaveOut(_lines, headings, _diagnostics);
        PageTags.AddTitles(_lines, headings);
        return headings;
    }

    private void TakeKnownName(List<Heading> headings)
    {
        if (_name is null)
            return;
        _contact.TakeName(_name.Content.All);
        if (
            _name.IsTagHeading
            && PageTags.FindHeadline(_lines, headings) is { } headline
            && _contact.TakeHeadline(headline.Content.All)
        )
            _lines[_lines.IndexOf(headline)] = headline.Blanked();
    }
}
