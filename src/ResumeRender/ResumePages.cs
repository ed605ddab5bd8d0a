using ResumeRender.Diagnostics;
using ResumeRender.Layout.Content;
using ResumeRender.Layout.Design;
using ResumeRender.Layout.Quotes;
using ResumeRender.Model;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Language;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Text;

namespace ResumeRender;

/// <summary>The pages of a résumé, and the date that their files carry.</summary>
/// <param name="Fitted">The pages, or why there are none.</param>
/// <param name="Created">The date.</param>
internal sealed record ResumePages(FittedPages Fitted, DateTimeOffset Created)
{
    /// <summary>Readies the résumé for its page and fits it.</summary>
    internal static ResumePages Of(Resume resume, RenderRequest request, PageSetting setting, RenderContext context)
    {
        var diagnostics = new DiagnosticBag();
        var typed = new TypedText();
        var ready = Ready(resume, request, context, typed, diagnostics);
        var fitter = new PageFitter(Goal(request, setting, context), typed, diagnostics);
        return new ResumePages(fitter.Fit(ready), context.Created ?? DocumentDate.Of(ready));
    }

    /// <summary>The résumé as its page is to show it.</summary>
    /// <remarks>What the author hid is gone before anything can read it: the look, the cuts, the date, the data for
    /// search engines.</remarks>
    private static Resume Ready(
        Resume resume,
        RenderRequest request,
        RenderContext context,
        TypedText typed,
        DiagnosticBag diagnostics
    )
    {
        var given = resume.Sections.Select(static s => s.Title).ToHashSet(ReferenceEqualityComparer.Instance);
        var ready = new SectionArranger(SectionName.KindOf).Arrange(
            resume.WithoutHidden(),
            request.Design,
            diagnostics
        );
        if (request.Design.TranslatesTitles)
            ready = GivenTitles.Translated(ready, section => given.Contains(section.Title));
        return ShownText.Of(ready, request.Design, context.Fonts.Has, typed, diagnostics);
    }

    private static FitGoal Goal(RenderRequest request, PageSetting setting, RenderContext context) =>
        new()
        {
            Layout = new DesignedLayout(request.Layout, request.Design, setting.InOneColumn),
            Context = request.Context,
            Options = new TypesetOptions
            {
                Breaking = setting.Breaking,
                Fonts = context.Fonts,
                MostPages = PageCount.Most,
            },
            Pages = request.Pages,
            IsFitted = request.Fit != PageFitting.None,
            MayDrop = request.Fit == PageFitting.Drop && request.Pages is not null,
            Scale = request.Scale,
        };
}
