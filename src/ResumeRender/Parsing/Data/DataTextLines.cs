using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Data;

/// <summary>Collects the lines of a text as paragraphs and bullets; wrapped lines are joined again.</summary>
internal sealed class DataTextLines
{
    private readonly List<BodyItem> _items = [];
    private readonly List<BulletItem> _children = [];
    private List<RichText> _open = [];
    private int _bulletIndent = -1;
    private bool _isBullet;
    private bool _isChild;

    public void AddBullet(RichText text, int indent)
    {
        EndParagraph();
        _isChild = _bulletIndent >= 0 && indent > _bulletIndent && _items.Count > 0 && _items[^1] is BulletItem;
        if (!_isChild)
            _bulletIndent = indent;
        _isBullet = true;
        _open.Add(text);
    }

    public void AddLine(RichText text, int indent)
    {
        if (!Continues(text, indent))
            EndParagraph();
        _open.Add(text);
    }

    public void EndParagraph()
    {
        if (_open.Count == 0)
            return;
        var text = new RichText(_open.SelectMany(static (line, i) => i == 0 ? line : line.Prepend(new TextRun(" "))));
        if (_isBullet && _isChild)
        {
            _children.Add(new BulletItem(text) { Span = text.Span });
        }
        else
        {
            EndChildren();
            _items.Add(_isBullet ? new BulletItem(text) { Span = text.Span } : new ParagraphItem(text) { Span = text.Span });
            if (!_isBullet)
                _bulletIndent = -1;
        }

        (_open, _isBullet) = ([], false);
    }

    public ImmutableArray<BodyItem> ToBody()
    {
        EndParagraph();
        EndChildren();
        return [.. _items];
    }

    private void EndChildren()
    {
        if (_children.Count > 0 && _items[^1] is BulletItem parent)
            _items[^1] = parent with { Children = [.. _children] };
        _children.Clear();
    }

    /// <summary>A line goes on if it begins in lower case and the one before ended no sentence, or if it stands in below a bullet.</summary>
    private bool Continues(RichText text, int indent)
    {
        if (_open.Count == 0)
            return false;
        if (_isBullet && indent > _bulletIndent && indent > 0)
            return true;
        var before = _open[^1].PlainText;
        return char.IsLower(text.PlainText[0]) && before[^1] is not ('.' or '!' or '?' or ':' or ';');
    }
}
