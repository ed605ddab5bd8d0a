namespace ResumeRender.Parsing.Docx;

/// <summary>Joins what stands before and after text that is left out (struck, hidden, deleted), so that one space parts
/// them where one did.</summary>
/// <remarks>Two spaces would look like a gap between columns; none would glue two words.</remarks>
internal struct LeftOutGap
{
    private bool _isOpen;
    private bool _hadSpace;

    /// <summary>Text is left out here.</summary>
    public void LeaveOut(string text)
    {
        _hadSpace |= text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
        _isOpen = true;
    }

    /// <summary>The next text, with the space that it needs after what stands before the gap, and without one too
    /// many.</summary>
    public string Close(string before, string text)
    {
        if (!_isOpen)
            return text;
        var hadSpace = _hadSpace;
        (_isOpen, _hadSpace) = (false, false);
        if (before.Length == 0 || char.IsWhiteSpace(before[^1]))
        {
            // What is nothing but a space keeps the gap open.
            var rest = text.TrimStart(' ');
            _isOpen = rest.Length == 0;
            return rest;
        }

        return hadSpace && !char.IsWhiteSpace(text[0]) && !char.IsPunctuation(text[0]) ? " " + text : text;
    }
}
