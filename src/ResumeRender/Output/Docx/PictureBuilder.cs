using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;
using D = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using Picture = ResumeRender.Layout.Picture;
using W = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ResumeRender.Output.Docx;

/// <summary>Makes the runs that show pictures, and puts each picture into the file once.</summary>
/// <remarks>
/// ECMA-376-1 §20.4 and §20.2. A picture beside text floats over the page and moves nothing: the paragraphs beside it
/// have an indent, so that the page is the same in programs that wrap text in other ways, or not at all.
/// </remarks>
internal sealed class PictureBuilder(DocxPackage package, string document, bool rightToLeft)
{
    /// <summary>English Metric Units in a point.</summary>
    private const double UnitsPerPoint = 12_700;

    private readonly Dictionary<Picture, string> _relationships = new(ReferenceEqualityComparer.Instance);
    private uint _count;

    internal Run Build(FlowPicture source)
    {
        var block = source.Block;
        var (width, height) = (Units(block.Width.Points), Units(block.Height.Points));
        _count++;
        var name = FormattableString.Invariant($"Picture {_count}");
        OpenXmlElement[] common =
        [
            new W.Extent { Cx = width, Cy = height },
            new W.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new W.DocProperties { Id = _count, Name = name, Description = PlainText.Of(block.Description) },
            new W.NonVisualGraphicFrameDrawingProperties(new D.GraphicFrameLocks { NoChangeAspect = true }),
            new D.Graphic(
                new D.GraphicData(PictureOf(block, name, width, height))
                {
                    Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
                }
            ),
        ];
        return new Run(new Drawing(source.Top is { } top ? Anchor(common, Units(top)) : Inline(common)));
    }

    private static W.Inline Inline(OpenXmlElement[] common) =>
        new(common)
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };

    private W.Anchor Anchor(OpenXmlElement[] common, long top)
    {
        var anchor = new W.Anchor
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
            SimplePos = false,
            RelativeHeight = _count,
            BehindDoc = false,
            Locked = false,
            LayoutInCell = true,
            AllowOverlap = true,
        };
        anchor.Append(
            new W.SimplePosition { X = 0, Y = 0 },
            new W.HorizontalPosition(new W.HorizontalAlignment(rightToLeft ? "left" : "right"))
            {
                RelativeFrom = W.HorizontalRelativePositionValues.Margin,
            },
            new W.VerticalPosition(new W.PositionOffset(FormattableString.Invariant($"{top}")))
            {
                RelativeFrom = W.VerticalRelativePositionValues.Paragraph,
            }
        );
        anchor.Append(common[..2]);
        anchor.AppendChild(new W.WrapNone());
        anchor.Append(common[2..]);
        return anchor;
    }

    private P.Picture PictureOf(PictureBlock block, string name, long width, long height) =>
        new(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties { Id = _count, Name = name },
                new P.NonVisualPictureDrawingProperties()
            ),
            new P.BlipFill(new D.Blip { Embed = RelationshipOf(block.Picture) }, new D.Stretch(new D.FillRectangle())),
            new P.ShapeProperties(
                new D.Transform2D(new D.Offset { X = 0, Y = 0 }, new D.Extents { Cx = width, Cy = height }),
                new D.PresetGeometry(new D.AdjustValueList())
                {
                    Preset =
                        block.Shape == PictureShape.Round ? D.ShapeTypeValues.Ellipse : D.ShapeTypeValues.Rectangle,
                }
            )
        );

    private string RelationshipOf(Picture picture)
    {
        if (_relationships.TryGetValue(picture, out var known))
            return known;
        var target = FormattableString.Invariant($"media/image{_relationships.Count + 1}.jpeg");
        package.Add("word/" + target, "image/jpeg", picture.Jpeg.ToArray());
        return _relationships[picture] = package.Relate(document, "image", target);
    }

    private static long Units(double points) => (long)Math.Round(points * UnitsPerPoint);
}
