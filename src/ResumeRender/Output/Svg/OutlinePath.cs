using System.Globalization;
using System.Text;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Svg;

/// <summary>Writes an outline as the data of a <c>path</c>.</summary>
/// <remarks>
/// SVG 2, 9.3 (path data), with steps from point to point, which have fewer digits than places. Points stand on whole
/// font units, as fonts have them; those that do not, as in PostScript outlines, are put there, which moves them by
/// less than a thousandth of the size.
/// </remarks>
internal static class OutlinePath
{
    internal static string Of(GlyphOutline outline)
    {
        var path = new StringBuilder();
        var (pen, start) = ((X: 0, Y: 0), (X: 0, Y: 0));
        foreach (var piece in outline.Pieces)
        {
            var end = (X: Unit(piece.X), Y: Unit(piece.Y));
            switch (piece.Stroke)
            {
                case PenStroke.Move:
                    Write(path, 'm', end.X - pen.X, end.Y - pen.Y);
                    start = end;
                    break;
                case PenStroke.Line when end.Y == pen.Y:
                    Write(path, 'h', end.X - pen.X);
                    break;
                case PenStroke.Line when end.X == pen.X:
                    Write(path, 'v', end.Y - pen.Y);
                    break;
                case PenStroke.Line:
                    Write(path, 'l', end.X - pen.X, end.Y - pen.Y);
                    break;
                case PenStroke.Quadratic:
                    Write(path, 'q', Unit(piece.X1) - pen.X, Unit(piece.Y1) - pen.Y, end.X - pen.X, end.Y - pen.Y);
                    break;
                case PenStroke.Cubic:
                    Write(
                        path,
                        'c',
                        Unit(piece.X1) - pen.X,
                        Unit(piece.Y1) - pen.Y,
                        Unit(piece.X2) - pen.X,
                        Unit(piece.Y2) - pen.Y,
                        end.X - pen.X,
                        end.Y - pen.Y
                    );
                    break;
                case PenStroke.Close:
                    path.Append('z');
                    end = start;
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(outline));
            }

            pen = end;
        }

        return path.ToString();
    }

    /// <summary>A minus sign parts numbers as well as a space does.</summary>
    private static void Write(StringBuilder path, char command, params ReadOnlySpan<int> steps)
    {
        path.Append(command);
        for (var i = 0; i < steps.Length; i++)
        {
            if (i > 0 && steps[i] >= 0)
                path.Append(' ');
            path.Append(CultureInfo.InvariantCulture, $"{steps[i]}");
        }
    }

    private static int Unit(float value) => (int)MathF.Round(value);
}
