using ResumeRender.Model;

namespace ResumeRender.Parsing.Docx;

/// <summary>Tells what the section is about that has been read last in a growing list of paragraphs.</summary>
/// <remarks>Each paragraph is looked at once, however many tables ask.</remarks>
internal sealed class KindAbove
{
    private readonly Dictionary<List<WordParagraph>, (int Seen, SectionKind? Kind)> _lists = [];

    /// <summary>Null if no title stands among the paragraphs, which may only have been added to since the last
    /// call.</summary>
    public SectionKind? Of(List<WordParagraph> paragraphs)
    {
        var (seen, kind) = _lists.GetValueOrDefault(paragraphs);
        kind = ContactCells.LastKind(paragraphs.Skip(seen)) ?? kind;
        _lists[paragraphs] = (paragraphs.Count, kind);
        return kind;
    }
}
