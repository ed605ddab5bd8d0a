using System.Xml.Linq;
using ResumeRender.Reading.Contact;
using ResumeRender.Words;

namespace ResumeRender.Parsing.Docx;

/// <summary>Takes what headers and footers say into the text: contact data to the top, other words to the end, each
/// once.</summary>
internal sealed class PageEdges(
    DocxPackageReader package,
    StyleSheet styles,
    NumberingLists lists,
    DocxFindings findings
)
{
    private static readonly WordList PageWords = new(
        "page pages of p pg seite von strona z pagina página di de sur sida av side résumé resume resumé cv "
            + "curriculum vitae"
    );

    public void AddTo(List<WordParagraph> paragraphs, XElement document, Dictionary<string, Relationship> parts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
            seen.Add(paragraph.Text.Trim());
        var top = Read(document, parts, "headerReference", seen);
        var bottom = Read(document, parts, "footerReference", seen);
        var isContact = ContactCells.IsContact(bottom);
        top.AddRange(bottom.FindAll(p => isContact || HasContact(p)));
        paragraphs.InsertRange(0, top);
        paragraphs.AddRange(bottom.FindAll(p => !isContact && !HasContact(p)));
    }

    private List<WordParagraph> Read(
        XElement document,
        Dictionary<string, Relationship> parts,
        string reference,
        HashSet<string> seen
    )
    {
        var kept = new List<WordParagraph>();
        var targets = document
            .Descendants(reference)
            .Select(e =>
                e.Value("rel-id") is { } id && parts.TryGetValue(id, out var part) && !part.IsExternal
                    ? part.Target
                    : null
            )
            .OfType<string>()
            .Distinct()
            .ToList();
        foreach (var target in targets)
        {
            if (package.Read(target) is not { } root)
                continue;
            var reader = new ParagraphReader(styles, lists, findings, package.Relationships(target));
            foreach (var paragraph in new WordBlocks(reader, findings).Read(root))
            {
                var text = paragraph.Text.Trim();
                if (paragraph.HasPageField)
                    findings.AddPageLine(paragraph.Number, text.Length > 0 ? text : "header or footer");
                if (text.Length > 0 && !(paragraph.HasPageField && NumbersPage(text, seen)) && seen.Add(text))
                    kept.Add(paragraph with { HeadingLevel = 0 });
            }
        }

        return kept;
    }

    /// <summary>“Jane Moss [tab] Résumé, page”: besides the page it only names what the page itself names.</summary>
    private static bool NumbersPage(string text, HashSet<string> seen) =>
        Array.TrueForAll(text.Split(['\t', '|', '·', '•', '\n']), piece =>
            seen.Contains(piece.Trim()) || HasOnlyPageWords(piece)
        );

    private static bool HasOnlyPageWords(string text)
    {
        foreach (
            var word in text.Split(
                [' ', '\t', '\n', '/', '|', '-', '–', '—', '.', ',', '•', '(', ')', ':'],
                StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (!PageWords.Contains(word))
                return false;
        }

        return true;
    }

    private static bool HasContact(WordParagraph paragraph)
    {
        foreach (
            var word in paragraph.Text.Split(
                [' ', '\t', '\n', '|', '•', '·', ',', ';'],
                StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (LinkReader.IsEmail(word) || LinkReader.ToUri(word) is not null || PhoneReader.IsPhone(word))
                return true;
        }

        return PhoneReader.IsPhone(paragraph.Text.Trim()) || paragraph.Pieces.Exists(static p => p.Link is not null);
    }
}
