using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Editors;

/// <summary>Writes the document of an editor as the text that people type into data: paragraphs, lines with a
/// bullet's sign, tags for marks.</summary>
/// <param name="span">Where the document stands.</param>
/// <param name="diagnostics">Takes what no page can show.</param>
internal sealed class EditorText(SourceSpan span, DiagnosticBag diagnostics)
{
    /// <summary>A list in a list stands so many spaces further right.</summary>
    private const int StepOfDepth = 2;

    /// <summary>Lists deeper than this stand at this level.</summary>
    private const int Deepest = 12;

    private readonly StringBuilder _text = new();
    private readonly List<(StringBuilder Text, EditorStyle Style)> _line = [];
    private bool _endsWithBullet;

    /// <summary>Adds to the line that is being written.</summary>
    public void Add(string text, EditorStyle style)
    {
        if (text.Length == 0)
            return;
        if (_line.Count > 0 && _line[^1].Style == style)
            _line[^1].Text.Append(text);
        else
            _line.Add((new StringBuilder(text), style));
    }

    /// <summary>Reports a picture, which a text has no place for.</summary>
    public void LeaveOutPicture(string shown) => diagnostics.Add(ParsingDiagnostics.PictureLeftOut(span, shown));

    /// <summary>Ends the line, as a bullet or as what goes on with one if it is in a list.</summary>
    /// <param name="depth">In how many lists it is.</param>
    /// <param name="isItem">True for the first line of an item.</param>
    /// <returns>True if there was something in the line.</returns>
    public bool End(int depth = 0, bool isItem = false)
    {
        var line = Line().Trim();
        _line.Clear();
        if (line.Length == 0)
            return false;
        var isBullet = isItem || (depth == 0 && StartsWithSign(line));
        var goesOn = depth > 0 && !isItem;
        if (_text.Length > 0)
            _text.Append((isBullet && _endsWithBullet) || goesOn ? "\n" : "\n\n");
        _text.Append(' ', StepOfDepth * Math.Min(Deepest, Math.Max(0, goesOn ? depth : depth - 1)));
        if (isItem && !StartsWithSign(line))
            _text.Append("- ");
        _text.Append(line);
        _endsWithBullet = isBullet || goesOn;
        return true;
    }

    public override string ToString() => _text.ToString();

    /// <summary>A sign that its author typed although the list has its own.</summary>
    private static bool StartsWithSign(string line) => BulletSign.TryRead(line, 0, out _, out _, out _);

    private string Line()
    {
        var line = new StringBuilder();
        foreach (var (text, style) in _line)
        {
            var words = string.Join(' ', text.ToString().Split(['\n', '\r', '\u2028', '\u0085', '\v']));
            if (style.IsStruck)
                LeaveOutStruck(words);
            else
                AppendMarked(line, words, style);
        }

        return line.ToString();
    }

    private void LeaveOutStruck(string words)
    {
        if (!string.IsNullOrWhiteSpace(words))
            diagnostics.Add(ParsingDiagnostics.StruckTextLeftOut(span, words.Trim()));
    }

    /// <remarks>Spaces stand outside of the tags.</remarks>
    private void AppendMarked(StringBuilder line, string text, EditorStyle style)
    {
        var words = text.Trim();
        if (words.Length == 0)
        {
            line.Append(text);
            return;
        }

        var tags = new List<(string Open, string Close)>();
        if (style.Link is { Length: > 0 } link && style.Link != words)
        {
            if (LinkReader.ToUri(link) is null || link.Contains('"', StringComparison.Ordinal))
                diagnostics.Add(ParsingDiagnostics.LinkLeadsNowhere(span, link));
            else
                tags.Add(($"<a href=\"{link}\">", "</a>"));
        }

        if (style.IsStrong)
            tags.Add(("<strong>", "</strong>"));
        if (style.IsEmphasis)
            tags.Add(("<em>", "</em>"));
        if (style.IsCode)
            tags.Add(("<code>", "</code>"));
        if (style.Raised is { } raised)
            tags.Add(($"<{raised}>", $"</{raised}>"));
        var start = text.Length - text.TrimStart().Length;
        line.Append(text, 0, start);
        tags.ForEach(tag => line.Append(tag.Open));
        line.Append(words);
        for (var i = tags.Count - 1; i >= 0; i--)
            line.Append(tags[i].Close);
        line.Append(text, start + words.Length, text.Length - start - words.Length);
    }
}
