using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>More text than any look can set on a page: what has more is refused before it is composed.</summary>
/// <remarks>
/// A bound, not an estimate: three times what the fullest page holds. It saves work on text that is not a résumé; all
/// that is nearer to a page is set and measured.
/// </remarks>
internal static class PageCapacity
{
    /// <summary>In points; nobody can read smaller type on paper, so no look goes there.</summary>
    private const double SmallestSize = 6;

    /// <summary>In ems; the letters of running text take 0.45 in most faces and 0.3 in the most condensed
    /// ones.</summary>
    private const double NarrowestLetters = 0.2;

    /// <summary>So many things that begin a line may stand beside each other, in columns say.</summary>
    private const int MostBesideEachOther = 4;

    internal static bool IsExceededBy(Resume resume, Paper paper, int pages)
    {
        var amount = ResumeAmount.Of(resume);
        var lines = paper.Height.Points / SmallestSize;
        var letters = paper.Width.Points / (SmallestSize * NarrowestLetters);
        return amount.Signs > pages * lines * letters || amount.Items > pages * lines * MostBesideEachOther;
    }
}
