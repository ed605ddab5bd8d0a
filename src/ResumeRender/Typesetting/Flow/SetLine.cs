using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Flow;

/// <summary>A block's text in rows.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Content">The lines of the content.</param>
/// <param name="IsTrailTorn">True if a line of the trail ends inside a word.</param>
internal sealed record SetLine(List<FlowRow> Rows, List<BrokenLine> Content, bool IsTrailTorn)
{
    /// <summary>True if a line ends inside a word or address that is wider than the line.</summary>
    internal bool IsTorn => IsTrailTorn || Content.Exists(static l => l.IsTorn);
}
