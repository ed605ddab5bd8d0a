using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Testing.Contract;

namespace ResumeRender.Testing;

/// <summary>What every look promises for every résumé; checks a look with any test framework, or none.</summary>
/// <remarks>
/// Nothing of a look is exempt because it is somebody's own: those that come with ResumeRender are checked with the
/// same rules.
/// <code>Assert.Empty(LayoutContract.Check(new MyLayout()));</code>
/// </remarks>
public static class LayoutContract
{
    /// <summary>The rules, each a sentence, in the order in which they are checked.</summary>
    public static ImmutableArray<string> Rules => [.. All.Select(static r => r.Sentence)];

    private static readonly ImmutableArray<LayoutRule> All =
    [
        .. LookRules.All,
        .. TextRules.All,
        .. PageRules.All,
        .. FormatRules.All,
    ];

    /// <summary>Checks a look on all <see cref="SampleResumes"/> and both papers.</summary>
    /// <returns>A line for each rule that is broken, with the sample and the paper; none if all is well.</returns>
    public static IReadOnlyList<string> Check(ILayout look) =>
        [
            .. SampleResumes
                .Names.SelectMany(name =>
                    Paper.All.SelectMany(paper =>
                        Check(look, SampleResumes.Read(name), paper).Select(broken => $"{broken} [{name}, {paper.Id}]")
                    )
                )
                .Distinct(),
        ];

    /// <summary>Checks a look on one résumé and one paper, in every format.</summary>
    /// <returns>A line for each rule that is broken: the rule, a colon, and what breaks it.</returns>
    public static IReadOnlyList<string> Check(ILayout look, Resume resume, Paper paper)
    {
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(resume);
        ArgumentNullException.ThrowIfNull(paper);
        var page = new LayoutCase(look, resume, paper);
        return [.. All.SelectMany(rule => rule.Broken(page).Select(how => $"{rule.Sentence}: {how}"))];
    }
}
