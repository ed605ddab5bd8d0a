using System.Text;

namespace ResumeRender.Output.Text;

/// <summary>Collects the lines of a plain text.</summary>
/// <param name="columns">The longest that a line of running text may be; null for as long as it is.</param>
internal sealed class PlainLines(int? columns)
{
    private readonly List<string> _lines = [];

    private readonly LineWrapper? _wrapper = columns is { } most ? new LineWrapper(most) : null;

    /// <summary>Ends a paragraph; at the very beginning there is none.</summary>
    internal void Blank()
    {
        if (_lines.Count > 0)
            _lines.Add("");
    }

    /// <summary>A fact such as a name, a title or a date, never broken: to a reader another line is another
    /// fact.</summary>
    internal void Fact(string line) => _lines.Add(line);

    /// <summary>Running text, broken where it is too long.</summary>
    internal void Running(string line)
    {
        if (_wrapper is null)
            _lines.Add(line);
        else
            _lines.AddRange(_wrapper.Wrap(line));
    }

    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(_lines.Select(static l => l + "\n")));
}
