using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Headings;

namespace ResumeRender.Parsing.Markdown.Header;

/// <summary>Understands what a document is called: the person's name, what the person is, or only which document it
/// is.</summary>
internal static class FrontMatterTitles
{
    /// <summary>Gives the titles to the person, as far as they are about the person.</summary>
    /// <param name="fields">The front matter.</param>
    /// <param name="below">The text below it.</param>
    /// <param name="diagnostics">Gets what is left out.</param>
    public static void Give(FrontMatterFields fields, ReadOnlySpan<char> below, DiagnosticBag diagnostics)
    {
        foreach (var (key, value, span) in fields.Titles)
        {
            if (HeadingLexicon.IsDocumentTitle(value) || IsTitleWithName(value))
                diagnostics.Add(ReadingDiagnostics.DocumentTitleLeftOut(span, value));
            else if (fields.Name is { } name && name.PlainText.Equals(value, StringComparison.OrdinalIgnoreCase))
                fields.AddSetting(key, value, span);
            else if (key == "title" && fields.Name is null && PersonName.Is(value) && !HasTopHeading(below))
                fields.SetName(RichText.Plain(value, span));
            else if (fields.Headline is null)
                fields.SetHeadline(RichText.Plain(value, span));
            else
                fields.SetOther(key, value, span);
        }
    }

    /// <summary>The first heading of the first level names the person, or would if the title did not; one such as
    /// “Experience” does not.</summary>
    private static bool HasTopHeading(ReadOnlySpan<char> text)
    {
        var above = ReadOnlySpan<char>.Empty;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (line.StartsWith("# ") || line.StartsWith("==="))
            {
                var heading = line[0] == '#' ? line[2..].Trim(" #") : above;
                return !HeadingLexicon.TryRead(heading, out _) && !HeadingLexicon.IsContact(heading);
            }

            above = line;
        }

        return false;
    }

    /// <summary>“Jane Moss's CV”, “CV of Jane Moss”: templates call a page so, and the name stands on it too.</summary>
    private static bool IsTitleWithName(string value)
    {
        var words = value
            .Replace("'s ", " ", StringComparison.Ordinal)
            .Replace("’s ", " ", StringComparison.Ordinal)
            .Replace(" of ", " ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var titles = words.Count(static w => HeadingLexicon.IsDocumentTitle(w));
        return titles == 1
            && words.Length > titles
            && PersonName.Is(string.Join(' ', words.Where(static w => !HeadingLexicon.IsDocumentTitle(w))));
    }
}
