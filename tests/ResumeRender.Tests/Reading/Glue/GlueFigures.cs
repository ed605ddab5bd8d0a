using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ResumeRender.Tests.Reading.Glue;

/// <summary>How well a set of glued lists was split.</summary>
/// <param name="GluePoints">Places at which there is a boundary.</param>
/// <param name="Found">Those that were found.</param>
/// <param name="Doubted">Those that were not, but reported as unsure.</param>
/// <param name="Wrong">Boundaries where there is none.</param>
/// <param name="NeedlessDoubts">Places reported as unsure where there is no boundary.</param>
/// <param name="Report">Every mistake in its context.</param>
internal sealed record GlueFigures(int GluePoints, int Found, int Doubted, int Wrong, int NeedlessDoubts, string Report)
{
    public double Precision => (double)Found / (Found + Wrong);

    public double Recall => (double)Found / GluePoints;

    public int Missed => GluePoints - Found;

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Found} of {GluePoints} found, {Doubted} of the {Missed} missed reported as unsure, {Wrong} wrong, "
                + $"{NeedlessDoubts} needless doubts: precision {Precision:F4}, recall {Recall:F4}\n{Report}"
        );

    public static GlueFigures Of(ImmutableArray<GluedList> lists)
    {
        var (points, found, doubted, wrong, needless) = (0, 0, 0, 0, 0);
        var report = new StringBuilder();
        foreach (var list in lists)
        {
            var split = list.Split();
            points += list.Boundaries.Length;
            foreach (var boundary in list.Boundaries)
            {
                if (split.Boundaries.Contains(boundary))
                    found++;
                else
                {
                    var isDoubted = split.Unsure.Contains(boundary);
                    doubted += isDoubted ? 1 : 0;
                    Describe(report, isDoubted ? "unsure" : "missed", list.Name, list.Text, boundary);
                }
            }

            foreach (var boundary in split.Boundaries.Except(list.Boundaries))
            {
                wrong++;
                Describe(report, "WRONG", list.Name, list.Text, boundary);
            }

            foreach (var doubt in split.Unsure.Except(list.Boundaries))
            {
                needless++;
                Describe(report, "needless", list.Name, list.Text, doubt);
            }
        }

        return new GlueFigures(points, found, doubted, wrong, needless, report.ToString());
    }

    public static void Describe(StringBuilder report, string what, string name, string text, int offset)
    {
        var from = Math.Max(0, offset - 30);
        var to = Math.Min(text.Length, offset + 30);
        report.Append(CultureInfo.InvariantCulture, $"{what,-8} {name,-22} {text[from..offset]}⏎{text[offset..to]}\n");
    }
}
