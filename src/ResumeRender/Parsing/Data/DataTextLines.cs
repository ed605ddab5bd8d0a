using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Data;

/// <summary>Collects the lines of a text as paragraphs and bullets; wrapped lines are joined again.</summary>
internal sealed class DataTextLines
{
    /// <summary>Bullets deeper than this stand at this level.</summary>
    private const int Deepest = 6;

    private readonly List<BodyItem> _items = [];

    /// <summary>The bullet that may still get children, and those in it, each with its indent.</summary>
    private readonly List<OpenBullet> _open = [];

    private List<RichText> _lines = [];
    private int _indent;
    private bool _isBullet;
    private string? _number;

    /// <summary>Begins a bullet, or an item with the number that it was given.</summary>
    public void AddBullet(RichText text, int indent, string? number = null)
    {
        EndParagraph();
        (_isBullet, _indent, _number) = (true, indent, number);
        _lines.Add(text);
    }

    public void AddLine(RichText text, int indent)
    {
        if (!Continues(text, indent))
            EndParagraph();
        _lines.Add(text);
    }

    /// <summary>A further paragraph of the same item.</summary>
    public void GoOn(RichText text)
    {
        if (_lines.Count == 0 && _open.Count > 0)
        {
            _open[^1] = _open[^1] with { Text = _open[^1].Text.Append(" ").Append(text) };
            return;
        }

        _lines.Add(text);
    }

    public void EndParagraph()
    {
        if (_lines.Count == 0)
            return;
        var text = new RichText(_lines.SelectMany(static (line, i) => i == 0 ? line : line.Prepend(new TextRun(" "))));
        if (_isBullet)
        {
            Close(_indent);
            _open.Add(new OpenBullet(text, _indent, _number, []));
        }
        else
        {
            Close(-1);
            _items.Add(new ParagraphItem(text) { Span = text.Span });
        }

        (_lines, _isBullet) = ([], false);
    }

    public ImmutableArray<BodyItem> ToBody()
    {
        EndParagraph();
        Close(-1);
        return [.. _items];
    }

    /// <summary>Ends the bullets that stand no further left than this.</summary>
    private void Close(int indent)
    {
        while (_open.Count > 0 && (_open[^1].Indent >= indent || _open.Count >= Deepest))
        {
            var last = _open[^1];
            var bullet = new BulletItem(last.Text)
            {
                Number = last.Number,
                Children = [.. last.Children],
                Span = last.Text.Span,
            };
            _open.RemoveAt(_open.Count - 1);
            if (_open.Count == 0)
                _items.Add(bullet);
            else
                _open[^1].Children.Add(bullet);
        }
    }

    private sealed record OpenBullet(RichText Text, int Indent, string? Number, List<BulletItem> Children);

    /// <summary>A line goes on if it begins in lower case and the one before ended no sentence, or if it stands in
    /// below a bullet.</summary>
    private bool Continues(RichText text, int indent)
    {
        if (_lines.Count == 0)
            return false;
        if (_isBullet && indent > _indent && indent > 0)
            return true;
        var before = _lines[^1].PlainText;
        return char.IsLower(text.PlainText[0]) && before[^1] is not ('.' or '!' or '?' or ':' or ';');
    }
}
