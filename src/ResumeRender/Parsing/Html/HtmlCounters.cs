using System.Globalization;

namespace ResumeRender.Parsing.Html;

/// <summary>Counts the items of HTML's lists as a browser does (HTML Standard, §4.4.5): <c>start</c>, <c>reversed</c>
/// and <c>type</c> of <c>ol</c>, <c>value</c> of <c>li</c>.</summary>
internal sealed class HtmlCounters
{
    private static readonly (string Letters, int Value)[] Roman =
    [
        ("m", 1000),
        ("cm", 900),
        ("d", 500),
        ("cd", 400),
        ("c", 100),
        ("xc", 90),
        ("l", 50),
        ("xl", 40),
        ("x", 10),
        ("ix", 9),
        ("v", 5),
        ("iv", 4),
        ("i", 1),
    ];

    private readonly Stack<Counter?> _open = new();

    private sealed class Counter(int next, int step, char type)
    {
        public int Next { get; set; } = next;

        public int Step => step;

        public char Type => type;
    }

    /// <summary>Begins a list.</summary>
    public void Begin(ReadOnlySpan<char> tag)
    {
        var isNumbered = tag.StartsWith("<ol", StringComparison.OrdinalIgnoreCase);
        var text = isNumbered ? tag.ToString() : "";
        var isReversed = text.Contains(" reversed", StringComparison.OrdinalIgnoreCase);
        // Without a start a reversed list counts down from the number of its items, which is not known here; it then
        // counts up.
        var start = Number(text, "start");
        _open.Push(
            isNumbered
                ? new Counter(
                    start ?? 1,
                    isReversed && start is not null ? -1 : 1,
                    HiddenHtml.AttributeOf(text, "type") is [var type] ? type : '1'
                )
                : null
        );
    }

    /// <summary>Ends a list.</summary>
    public void End() => _open.TryPop(out _);

    /// <summary>The number of the next item with a full stop; null for an item with a bullet.</summary>
    public string? Next(ReadOnlySpan<char> tag)
    {
        if (!_open.TryPeek(out var counter) || counter is null)
            return null;
        var number = Number(tag.ToString(), "value") ?? counter.Next;
        counter.Next = number + counter.Step;
        return Written(number, counter.Type) + ".";
    }

    /// <summary>A number as letters or Roman figures write it.</summary>
    internal static string Written(int number, char type) => type switch
    {
        'a' or 'A' when number is >= 1 and <= 26 => ((char)(type + number - 1)).ToString(),
        'i' when number is >= 1 and < 4000 => RomanOf(number),
        'I' when number is >= 1 and < 4000 => RomanOf(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string RomanOf(int number)
    {
        var text = "";
        foreach (var (letters, value) in Roman)
        {
            for (; number >= value; number -= value)
                text += letters;
        }

        return text;
    }

    private static int? Number(string tag, string attribute) =>
        HiddenHtml.AttributeOf(tag, attribute) is { } value
        && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
