using System.Xml.Linq;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Headings;

namespace ResumeRender.Parsing.Docx;

/// <summary>Brings the paragraphs, tables and text boxes of a part into the order in which they are read.</summary>
internal sealed class WordBlocks(ParagraphReader reader, DocxFindings findings)
{
    /// <summary>Boxes beside the text that have sections of their own; they follow the text.</summary>
    private readonly List<WordParagraph> _sidebars = [];

    /// <summary>What stands in boxes beside a line of text, such as contact data beside a name; it follows the lines up
    /// to the next title.</summary>
    private readonly List<WordParagraph> _besides = [];

    /// <summary>What stands in cells of its own away from the name; it goes above the first title.</summary>
    private readonly List<WordParagraph> _contacts = [];

    private readonly KindAbove _kindAbove = new();

    private int _depthOfTables;

    public List<WordParagraph> Read(XElement container)
    {
        var paragraphs = new List<WordParagraph>();
        Walk(container, paragraphs);
        var title = paragraphs.FindIndex(TableOrder.IsTitle);
        paragraphs.InsertRange(Math.Max(title, 0), _contacts);
        paragraphs.AddRange(_besides);
        paragraphs.AddRange(_sidebars);
        return DefinitionLists.Join(paragraphs);
    }

    private void Walk(XElement container, List<WordParagraph> into)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    AddParagraph(element, into);
                    break;
                case "tbl":
                    AddTable(element, into);
                    break;
                case "AlternateContent":
                    if ((element.Element("Choice") ?? element.Element("Fallback")) is { } branch)
                        Walk(branch, into);
                    break;
                case "del" or "moveFrom":
                    findings.AddDeletion(ParagraphReader.DeletedText(element));
                    break;
                case "sdt"
                or "sdtContent"
                or "ins"
                or "moveTo"
                or "customXml"
                or "smartTag"
                or "footnote"
                or "comment"
                or "endnote":
                    Walk(element, into);
                    break;
            }
        }
    }

    private void AddTable(XElement element, List<WordParagraph> into)
    {
        _depthOfTables++;
        var rows = Rows(element);
        _depthOfTables--;
        if (_depthOfTables == 0)
            _contacts.AddRange(ContactCells.TakeFrom(rows, _kindAbove.Of(into)));
        into.AddRange(TableOrder.Of(rows));
    }

    private void AddParagraph(XElement element, List<WordParagraph> into)
    {
        var deletions = findings.Deletions;
        var paragraph = reader.Read(element, out var boxes);
        // What tracked changes delete leaves no empty line.
        if (!paragraph.IsEmpty || findings.Deletions == deletions)
        {
            if (_besides.Count > 0 && (paragraph.IsEmpty || IsTitle(paragraph)))
            {
                into.AddRange(_besides);
                _besides.Clear();
            }

            into.Add(paragraph);
        }

        foreach (var box in boxes)
        {
            var content = new List<WordParagraph>();
            Walk(box, content);
            var heading = content.FindIndex(IsTitle);
            (paragraph.IsEmpty ? into : _besides).AddRange(heading < 0 ? content : content.GetRange(0, heading));
            if (heading >= 0)
                _sidebars.AddRange(content.GetRange(heading, content.Count - heading));
        }
    }

    private static bool IsTitle(WordParagraph paragraph) =>
        paragraph.Text.Length <= 60
        && (
            paragraph.HeadingLevel > 0
            || HeadingLexicon.TryRead(paragraph.Text, out _)
            || HeadingLexicon.IsContact(paragraph.Text)
        );

    private List<List<List<WordParagraph>>> Rows(XElement table)
    {
        var rows = new List<List<List<WordParagraph>>>();
        foreach (var row in Unwrapped(table, "tr"))
        {
            if (row.Element("trPr")?.Element("del") is not null)
            {
                findings.AddDeletion(
                    string.Join(
                        ' ',
                        row.Descendants().Where(static e => e.Name.LocalName == "p").Select(ParagraphReader.DeletedText)
                    )
                );
                continue;
            }

            var cells = new List<List<WordParagraph>>();
            foreach (var cell in Unwrapped(row, "tc"))
            {
                var content = new List<WordParagraph>();
                Walk(cell, content);
                cells.Add(content);
            }

            var titles = string.Join(
                '\t',
                cells.Select(static c => string.Join(' ', c.Select(static p => p.Text.Trim())))
            );
            // Not everybody marks the row of titles as such.
            var isMarked = row.Element("trPr")?.Element("tblHeader") is not null;
            if (
                (isMarked && TableTitles.Are(titles))
                || (rows.Count == 0 && IsTitleRow(titles) && table.Descendants(row.Name).Skip(1).Any())
            )
                findings.AddTableTitles(findings.Paragraph, titles);
            else
                rows.Add(cells);
        }

        return rows;
    }

    /// <summary>“Company⇥Role⇥Dates”: words for when, with whom and what, and no others.</summary>
    private static bool IsTitleRow(string titles) =>
        TableTitles.NameEntries(titles) || (TableTitles.Are(titles) && !TableTitles.Columns(titles).IsEmpty);

    /// <summary>Rows and cells may stand in content controls.</summary>
    private static IEnumerable<XElement> Unwrapped(XElement parent, string name)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name.LocalName == name)
            {
                yield return element;
            }
            else if (element.Name.LocalName is "sdt" or "sdtContent" or "ins" or "customXml")
            {
                foreach (var inner in Unwrapped(element, name))
                    yield return inner;
            }
        }
    }
}
