using ResumeRender.Model;

namespace ResumeRender.Parsing.Docx;

/// <summary>Joins each term of a definition list with what is said of it, as a labelled line: pandoc writes both with
/// styles of their own.</summary>
internal static class DefinitionLists
{
    public static List<WordParagraph> Join(List<WordParagraph> paragraphs)
    {
        var joined = new List<WordParagraph>(paragraphs.Count);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var term = paragraphs[i];
            var isOne =
                IsTerm(term)
                && i + 1 < paragraphs.Count
                && IsDefinition(paragraphs[i + 1])
                && !(i + 2 < paragraphs.Count && IsDefinition(paragraphs[i + 2]));
            if (!isOne)
            {
                joined.Add(term);
                continue;
            }

            var colon = new TextPiece(": ", TextMarks.None, null, term.Pieces[^1].Size);
            joined.Add(term with { Pieces = [.. term.Pieces, colon, .. paragraphs[i + 1].Pieces] });
            i++;
        }

        return joined;
    }

    private static bool IsTerm(WordParagraph paragraph) =>
        !paragraph.IsEmpty && paragraph.Style.IsA("definition term") && !paragraph.Text.TrimEnd().EndsWith(':');

    private static bool IsDefinition(WordParagraph paragraph) =>
        !paragraph.IsEmpty && paragraph.Style.IsA("definition");
}
