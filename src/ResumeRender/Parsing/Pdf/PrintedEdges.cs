using ResumeRender.Parsing.Pdf.Glyphs;
using ResumeRender.Parsing.Pdf.Rows;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Mending;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Finds what the program that made a page wrote around it: date, title and address of a browser's print, the
/// number of the page.</summary>
/// <remarks>
/// Only lines in the bands at the upper and lower edge are looked at, and only those beyond all other text of that end
/// of the page. A browser's lines are known by what nobody writes there himself: a date with the time of day, the
/// address of a file, or <c>1/2</c> in a column of its own. The title beside them goes with them.
/// </remarks>
internal static class PrintedEdges
{
    /// <summary>How much of the page's height each band has.</summary>
    private const double Band = 0.1;

    private const int MostLinesOfBand = 2;
    private const double FieldGap = 1.5;

    /// <summary>What a line at the edge was, by the program that wrote it.</summary>
    /// <param name="Text">Its words.</param>
    /// <param name="IsNumber">True if it only numbers the page.</param>
    internal readonly record struct Line(string Text, bool IsNumber);

    /// <summary>Takes such lines out of the words of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="words">Its words; those of the lines are removed.</param>
    public static List<Line> TakeOut(PageText page, int number, List<Word> words)
    {
        var taken = new List<Line>();
        var gone = new HashSet<Word>(ReferenceEqualityComparer.Instance);
        var rows = words
            .GroupBy(static w => Math.Round(w.Baseline))
            .OrderByDescending(static g => g.Key)
            .Select(static g => g.OrderBy(static w => w.Left).ToList())
            .ToList();
        var band = Band * (page.Top - page.Bottom);
        var edge = rows.TakeWhile(r => r[0].Baseline > page.Top - band)
            .Take(MostLinesOfBand)
            .Concat(Enumerable.Reverse(rows).TakeWhile(r => r[0].Baseline < page.Bottom + band).Take(MostLinesOfBand))
            .Distinct();
        foreach (var row in edge)
        {
            var fields = FieldsOf(row);
            var isNumber = IsNumberOf(fields, number, row[0].Baseline < page.Bottom + band);
            isNumber |= row[0].Baseline < page.Bottom + band && IsFootOfDocument(fields, number);
            if (!isNumber && !fields.Exists(IsSignOfPrint))
                continue;
            taken.Add(new Line(string.Join(' ', fields), isNumber));
            gone.UnionWith(row);
        }

        words.RemoveAll(gone.Contains);
        return taken;
    }

    /// <summary>The columns of a row.</summary>
    private static List<string> FieldsOf(List<Word> row)
    {
        var fields = new List<string>();
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0 && row[i].Left - row[i - 1].Right < FieldGap * row[i].Size)
                fields[^1] += " " + row[i].Text;
            else
                fields.Add(row[i].Text);
        }

        return fields;
    }

    /// <summary>“1” alone at the foot of the first page, or “Ada Quill – page 1 of 2”.</summary>
    private static bool IsNumberOf(List<string> fields, int number, bool isBelow)
    {
        if (fields.Count == 1 && fields[0].Trim(" -–—".ToCharArray()) == FormattableString.Invariant($"{number}"))
            return isBelow;
        var last = fields[^1];
        var word = last.LastIndexOf("page ", StringComparison.OrdinalIgnoreCase);
        return word >= 0
            && (word == 0 || !char.IsLetterOrDigit(last[word - 1]))
            && last.Length <= 80
            && PageMark.Is(last.AsSpan(word));
    }

    /// <summary>“March 3, 2024”, “Ada Quill · Résumé” and “1” side by side: when the document was made, whose it is and
    /// which page this is.</summary>
    private static bool IsFootOfDocument(List<string> fields, int number)
    {
        var page = FormattableString.Invariant($"{number}");
        return fields.Count > 1
            && fields.Contains(page)
            && fields.TrueForAll(f =>
                f == page
                || DateReader.TryMatchWhole(f, out _)
                || Array.Exists(f.Split('·', '|', '–', '—'), static p => HeadingLexicon.IsDocumentTitle(p.Trim()))
            );
    }

    private static bool IsSignOfPrint(string field) => IsPageOfPages(field) || IsFileAddress(field) || IsMoment(field);

    /// <summary>“1/2”, as Chromium and Firefox number pages.</summary>
    private static bool IsPageOfPages(string field)
    {
        var text = field.AsSpan();
        var sign = text.IndexOf('/');
        var width = 1;
        if (sign < 0)
            (sign, width) = (text.IndexOf(" of "), 4);
        return sign > 0
            && int.TryParse(text[..sign], out var page)
            && int.TryParse(text[(sign + width)..], out var pages)
            && page >= 1
            && page <= pages
            && pages <= DocumentReader.MostPages;
    }

    private static bool IsFileAddress(string field) =>
        field.StartsWith("file:///", StringComparison.Ordinal)
        || field.StartsWith("about:blank", StringComparison.Ordinal)
        || field.StartsWith("data:text/", StringComparison.Ordinal)
        || field.StartsWith("http://localhost", StringComparison.Ordinal)
        || field.StartsWith("http://127.0.0.1", StringComparison.Ordinal);

    /// <summary>A date in figures with the time of day, in whichever order the browser's language has them.</summary>
    private static bool IsMoment(string field)
    {
        var parts = field.Split([' ', ',', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is >= 2 and <= 4
            && Array.Exists(parts, static p => HasNumbers(p, ':', 2, 3))
            && Array.Exists(parts, static p =>
                HasNumbers(p, '/', 3, 3) || HasNumbers(p, '.', 3, 3) || HasNumbers(p, '-', 3, 3)
            );
    }

    private static bool HasNumbers(string text, char sign, int least, int most)
    {
        var numbers = text.TrimEnd('.').Split(sign);
        return numbers.Length >= least
            && numbers.Length <= most
            && Array.TrueForAll(numbers, static n => n.Length is >= 1 and <= 4 && n.All(char.IsAsciiDigit));
    }
}
