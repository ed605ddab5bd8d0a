using ResumeRender.Diagnostics;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Contact;

/// <summary>Cuts the words that say which document this is off the line with the name.</summary>
internal static class DocumentTitle
{
    private const string Signs = ":-–—|•·,";

    private static readonly WordList Of = WordList.Of("headings.document-of");

    /// <summary>“Resume - Layla Haddad”, “Layla Haddad's CV”: such words only say which document this is.</summary>
    public static MarkedSlice CutFrom(MarkedSlice line, DiagnosticBag diagnostics)
    {
        var sign = line.Chars.IndexOfAny(":-–—|");
        if (sign > 0 && sign + 3 <= line.Chars.Length && HeadingLexicon.IsDocumentTitle(line.Chars[..sign]))
        {
            Tell(line[..sign], diagnostics);
            return line[(sign + 1)..].Trim();
        }

        if (CutAfterName(line, diagnostics) is { } name)
            return name;
        return sign < 0 ? CutBeforeName(line, diagnostics) : line;
    }

    /// <summary>“Ada Kovac – Lebenslauf”, “Ada Kovac (CV)”, “Ada Kovac’s Résumé”</summary>
    private static MarkedSlice? CutAfterName(MarkedSlice line, DiagnosticBag diagnostics)
    {
        for (var at = line.Length - 1; at > 2; at--)
        {
            if (!char.IsWhiteSpace(line.Chars[at]) && line.Chars[at] is not ('(' or '|' or ','))
                continue;
            var title = line[(at + 1)..].Trim("()[]" + Signs);
            if (title.IsEmpty || !HeadingLexicon.IsDocumentTitle(title.Chars))
                continue;
            var name = line[..at].Trim("([" + Signs);
            if (name.Chars is [.., '\'' or '’', 's' or 'S'])
                name = name[..^2];
            else if (name.Chars is [.., 's' or 'x' or 'z', '\'' or '’'])
                name = name[..^1];
            if (
                !PersonName.Is(name.Chars)
                || HeadingLexicon.IsDocumentTitle(name.Chars)
                || HeadingLexicon.IsDocumentTitle(line.Chars)
            )
                continue;
            Tell(title, diagnostics);
            return name;
        }

        return null;
    }

    /// <summary>“Curriculum Vitae Marjolein Hoekstra”, “CV of Ada Kovac”</summary>
    private static MarkedSlice CutBeforeName(MarkedSlice line, DiagnosticBag diagnostics)
    {
        for (var space = line.Chars.LastIndexOf(' '); space > 0; space = line.Chars[..space].LastIndexOf(' '))
        {
            var rest = line[space..].Trim();
            var title = line[..space].Trim();
            if (title.Chars.LastIndexOf(' ') is > 0 and var last && Of.Contains(title.Chars[(last + 1)..]))
                title = title[..last].Trim();
            if (
                !HeadingLexicon.IsDocumentTitle(title.Chars)
                || !PersonName.Is(rest.Chars)
                || HeadingLexicon.IsDocumentTitle(line.Chars)
            )
                continue;
            Tell(line[..space], diagnostics);
            return rest;
        }

        return line;
    }

    private static void Tell(MarkedSlice title, DiagnosticBag diagnostics)
    {
        title = title.Trim();
        diagnostics.Add(ReadingDiagnostics.DocumentTitleLeftOut(title.Span, title.Chars.ToString()));
    }
}
