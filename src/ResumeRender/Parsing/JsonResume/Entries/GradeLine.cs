using System.Globalization;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Language;

namespace ResumeRender.Parsing.JsonResume.Entries;

/// <summary>Says how well somebody did at a school, with a label where the value does not say itself what it
/// is.</summary>
internal static class GradeLine
{
    /// <summary>The key of the standard.</summary>
    public const string Field = "score";

    private const double HighestAverage = 4.33;

    /// <summary>“GPA: 3.8”, “Grade: 92%”, “First Class Honours”.</summary>
    public static BodyItem Of(DataEntry entry)
    {
        var value = ValueText.Line(entry.Value);
        return SaysItself(value.PlainText)
            ? new ParagraphItem(value) { Field = Field, Span = entry.Value.Span }
            : new LabelledItem(LabelOf(entry.Key, value.PlainText), value) { Field = Field, Span = entry.Value.Span };
    }

    /// <summary>True for two words and more, and for a label: “First Class Honours”, “3.8/4.0 GPA”.</summary>
    private static bool SaysItself(string value)
    {
        var words = value.Split([' ', '(', ')', ',', ':', '/'], StringSplitOptions.RemoveEmptyEntries);
        var spoken = words.Count(static w => w.Length > 1 && w.All(static c => char.IsLetter(c) || c is '-' or '.'));
        return spoken > 1 || Array.Exists(words, GivenLabels.IsLabelOfGrade);
    }

    private static RichText LabelOf(string key, string value) =>
        KeySet.Plain(key) switch
        {
            "gpa" or "gradepointaverage" => GivenLabels.Average,
            "cgpa" => "CGPA",
            "score" when IsAverage(value) => GivenLabels.Average,
            _ => GivenLabels.Grade,
        };

    /// <summary>“3.8” and “3.67/4.0”, which is what the standard means; “2:1” and “92%” are grades.</summary>
    private static bool IsAverage(string value)
    {
        var parts = value.Split('/', StringSplitOptions.TrimEntries);
        return parts.Length is 1 or 2
            && parts[0].Contains('.', StringComparison.Ordinal)
            && Array.TrueForAll(parts, static p => Number(p) is > 0 and <= HighestAverage);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
