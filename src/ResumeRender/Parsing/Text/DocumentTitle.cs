using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Text;

/// <summary>Cuts the words that say which document this is off the line with the name.</summary>
internal static class DocumentTitle
{
    /// <summary>“Resume - Layla Haddad”: the words before the name only say which document this is.</summary>
    public static MarkedSlice CutFrom(MarkedSlice line, DiagnosticBag diagnostics)
    {
        var sign = line.Chars.IndexOfAny(":-–—|");
        if (sign < 0)
            return CutBeforeName(line, diagnostics);
        if (sign == 0 || sign + 3 > line.Chars.Length || !HeadingLexicon.IsDocumentTitle(line.Chars[..sign]))
            return line;
        var title = line[..sign].Trim();
        diagnostics.Add(ParsingDiagnostics.DocumentTitleLeftOut(title.Span, title.Chars.ToString()));
        return line[(sign + 1)..].Trim();
    }

    /// <summary>“Curriculum Vitae Marjolein Hoekstra”</summary>
    private static MarkedSlice CutBeforeName(MarkedSlice line, DiagnosticBag diagnostics)
    {
        for (var space = line.Chars.LastIndexOf(' '); space > 0; space = line.Chars[..space].LastIndexOf(' '))
        {
            var rest = line[space..].Trim();
            if (!HeadingLexicon.IsDocumentTitle(line.Chars[..space]) || !PersonName.Is(rest.Chars) || HeadingLexicon.IsDocumentTitle(line.Chars))
                continue;
            diagnostics.Add(ParsingDiagnostics.DocumentTitleLeftOut(line[..space].Span, line.Chars[..space].ToString()));
            return rest;
        }

        return line;
    }
}
