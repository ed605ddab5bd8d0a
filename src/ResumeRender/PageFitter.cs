using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Quotes;
using ResumeRender.Model;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Language;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Text;

namespace ResumeRender;

/// <summary>Makes the pages of a résumé: those asked for, or as many as it takes.</summary>
internal sealed class PageFitter(RenderRequest request, PageSetting setting, RenderContext context)
{
    /// <summary>Share of a photo's size that is taken away at a time where the page is too full.</summary>
    private const double PhotoStep = 0.15;

    /// <summary>A photo is not made smaller than this share.</summary>
    private const double LeastPhoto = 0.65;

    private readonly DiagnosticBag _diagnostics = new();
    private readonly TypesetOptions _options = new()
    {
        Breaking = setting.Breaking,
        Fonts = context.Fonts,
        MostPages = PageCount.Most,
    };
    private RenderRequest _request = request with
    {
        Layout = new DesignedLayout(request.Layout, request.Design, setting.InOneColumn),
    };
    private readonly TypedText _typed = new();
    private Resume _resume = new();
    private DateTimeOffset _created;

    private int MostPages => _request.Fit == PageFitting.None ? PageCount.Most : _request.Pages ?? PageCount.Most;

    private bool MayDrop => _request.Fit == PageFitting.Drop && _request.Pages is not null;

    internal FittedPages Fit(Resume resume)
    {
        // What the author hid is gone before anything can read it: the look, the cuts, the date, the data for search
        // engines.
        var given = resume.Sections.Select(static s => s.Title).ToHashSet(ReferenceEqualityComparer.Instance);
        _resume = new SectionArranger(SectionName.KindOf).Arrange(
            resume.WithoutHidden(),
            _request.Design,
            _diagnostics
        );
        if (_request.Design.TranslatesTitles)
            _resume = GivenTitles.Translated(_resume, section => given.Contains(section.Title));
        _resume = PageText.Of(_resume, _request.Design, context.Fonts.Has, _typed, _diagnostics);
        _created = context.Created ?? DocumentDate.Of(_resume);
        List<Cut> cuts = [];
        if (PageCapacity.IsExceededBy(_resume, _request.Context.Paper, MostPages))
        {
            if (MayDrop)
                cuts = Finder().FindInBulk(_resume);
            if (cuts.Count == 0)
                return NothingMade();
            Drop(cuts);
        }

        var look = Compose();
        var said = new DiagnosticBag();
        var fitted = Find(look, _request.Pages, said);
        for (var scale = 1 - PhotoStep; !fitted.Fits && look.HasPicture && scale >= LeastPhoto; scale -= PhotoStep)
        {
            said = new DiagnosticBag();
            _request = _request with { Context = _request.Context with { PhotoScale = scale } };
            fitted = Find(Compose(), _request.Pages, said);
        }

        if (fitted.Typeset.IsCutShort || fitted.Typeset.Document.Pages.Length > PageCount.Most)
            return NothingMade();
        _diagnostics.AddRange(said.ToImmutable());
        CutReport.WriteLeftOut(fitted, cuts, _diagnostics);
        return fitted.Fits ? Made(fitted) : TooLong(fitted);
    }

    /// <summary>Pages of what is left, if parts may be left out; else why there are no pages.</summary>
    private FittedPages TooLong(FitResult fitted)
    {
        var finder = Finder();
        if (!MayDrop)
        {
            var proposed = finder.Find(_resume, fitted);
            CutReport.Write(
                fitted,
                MostPages,
                finder.LooseEnds,
                proposed,
                CutCandidates.HasSeveral(_resume),
                _diagnostics
            );
            return Made(fitted) with { MayBeWritten = false };
        }

        var cuts = finder.Find(_resume, fitted);
        if (cuts.Count == 0)
            cuts = finder.FindInBulk(_resume);
        if (cuts.Count == 0)
        {
            _diagnostics.Add(
                TypesettingDiagnostics.NothingToLeaveOut(MostPages, fitted.OverLines, fitted.Typeset.FirstLineOver)
            );
            return Made(fitted) with { MayBeWritten = false };
        }

        CutReport.WriteLeftOut(fitted, cuts, _diagnostics);
        Drop(cuts);
        return Made(Find(Compose(), _request.Pages, new DiagnosticBag()));
    }

    private FittedPages Made(FitResult fitted) =>
        new(
            fitted with
            {
                Composition = LineChanges.In(fitted.Composition, fitted.Typeset.Changes),
            },
            _typed.Of(_resume),
            _created,
            _diagnostics.ToImmutable()
        );

    /// <summary>So much text that no pages were made.</summary>
    private FittedPages NothingMade()
    {
        var amount = ResumeAmount.Of(_resume);
        _diagnostics.Add(
            TypesettingDiagnostics.TooMuchText(
                MostPages,
                PageCount.Most,
                amount.Signs,
                amount.Items,
                CutCandidates.HasSeveral(_resume) && !MayDrop
            )
        );
        return new FittedPages(null, _resume, _created, _diagnostics.ToImmutable()) { MayBeWritten = false };
    }

    private void Drop(List<Cut> cuts) => _resume = ResumePruner.Without(_resume, cuts.Select(static c => c.Part));

    private CutFinder Finder() => new(_request.Layout, _request.Context, _options, MostPages);

    /// <summary>What the look makes of the résumé; columns side by side are never cut, so on several pages they stand
    /// one below the other.</summary>
    private Composition Compose()
    {
        var look = Composed();
        if (_request.Context.Photo is not null && !look.HasPicture && _request.Context.PhotoScale == 1)
            _diagnostics.Add(LayoutDiagnostics.ShowsNoPhoto(_request.Layout.Id));
        if (!look.Blocks.Any(static b => b is ColumnsBlock) || FitsSideBySide(look))
            return look;
        _request = _request with
        {
            Layout = new DesignedLayout(_request.Layout, PageDesign.Default, inOneColumn: true),
        };
        return Composed();
    }

    private Composition Composed() =>
        _typed.Of(_request.Layout.Compose(_resume, _request.Context), _resume.Person.Name);

    private bool FitsSideBySide(Composition look)
    {
        if (_request.Fit == PageFitting.None)
        {
            var typeset = Typesetter.Typeset(look.Scaled(_request.Scale), _options, new DiagnosticBag());
            return !typeset.IsCutShort && typeset.ContentHeight <= typeset.AvailableHeight;
        }

        return _request.Pages == 1
            || (_request.Pages is null && new PageFit(look, _options).Find(new DiagnosticBag()).Fits);
    }

    private FitResult Find(Composition look, int? pages, DiagnosticBag diagnostics) =>
        _request.Fit == PageFitting.None ? Unfitted(look, diagnostics)
        : pages is null ? PageCount.Fit(look, _options, diagnostics)
        : new PageFit(look, _options, pages.Value).Find(diagnostics);

    private FitResult Unfitted(Composition look, DiagnosticBag diagnostics)
    {
        var composition = look.Scaled(_request.Scale);
        return new FitResult(
            composition,
            _request.Scale,
            Typesetter.Typeset(composition, _options, diagnostics),
            Probes: 1
        );
    }
}
