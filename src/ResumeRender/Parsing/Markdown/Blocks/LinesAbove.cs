using ResumeRender.Model;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Remembers what stands above the tables of a document.</summary>
/// <remarks>So many tables below one heading do not each read all of it again.</remarks>
internal sealed class LinesAbove(List<Line> lines)
{
    /// <summary>The headings that the lines read last lie below, the outermost first.</summary>
    private readonly List<int> _headings = [];

    private int _read;
    private int _searched;
    private int _head = -1;

    /// <summary>The heading right above; null for none.</summary>
    public Line? Heading
    {
        get
        {
            for (; _read < lines.Count; _read++)
            {
                if (lines[_read].HeadingLevel == 0)
                    continue;
                _headings.RemoveAll(h => lines[h].HeadingLevel >= lines[_read].HeadingLevel);
                _headings.Add(_read);
                (_searched, _head) = (_read, -1);
            }

            return _headings.Count > 0 ? lines[_headings[^1]] : null;
        }
    }

    /// <summary>The kind of the section that the heading begins or lies in.</summary>
    public SectionKind Kind
    {
        get
        {
            for (var i = Heading is null ? -1 : _headings.Count - 1; i >= 0; i--)
            {
                if (HeadingLexicon.KindOf(lines[_headings[i]].Text) is not SectionKind.Custom and var kind)
                    return kind;
            }

            return SectionKind.Custom;
        }
    }

    /// <summary>An entry has begun below the heading, and its head is complete: it has a date, or text stands
    /// below it.</summary>
    public bool HasHead
    {
        get
        {
            if (Heading is null)
                return false;
            for (; _head < 0 && _searched < lines.Count; _searched++)
                _head = IsHead(lines[_searched], _searched > _headings[^1]) ? _searched : -1;
            return _head >= 0;
        }
    }

    /// <summary>Takes a line away that is not a heading.</summary>
    public void RemoveAt(int index)
    {
        lines.RemoveAt(index);
        _read -= index < _read ? 1 : 0;
        _searched -= index < _searched ? 1 : 0;
        // What made the head complete is gone: it is looked for again from there on.
        (_searched, _head) = index == _head ? (index, -1) : (_searched, index < _head ? _head - 1 : _head);
    }

    private static bool IsHead(Line line, bool isBelowHeading)
    {
        if (line.IsBlank || line.IsTableRow)
            return false;
        if (line.Form == LineForm.Bullet || (isBelowHeading && line.Text[^1] is '.' or ':'))
            return true;
        return line.WordCount <= HeadLine.MostWordsOfHead
            && HeadLine.Read(line.Content, isCitation: false).Date is not null;
    }
}
