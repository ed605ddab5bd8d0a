using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Flow;

/// <summary>The three parts of a block's text, shaped.</summary>
internal sealed record ShapedLine(ShapedText Lead, ShapedText Content, ShapedText Trail)
{
    internal ShapedLine Shrunk(double share, bool withTrail) =>
        new(Lead, Content.Shrunk(share), withTrail ? Trail.Shrunk(share) : Trail);
}
