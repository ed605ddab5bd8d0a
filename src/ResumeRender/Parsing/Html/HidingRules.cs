using System.Text;

namespace ResumeRender.Parsing.Html;

/// <summary>The rules of a page's <c>&lt;style&gt;</c> that hide or show elements by their name, classes and
/// id.</summary>
/// <remarks>
/// Only selectors of one element count (<c>.x</c>, <c>p.x</c>, <c>#y</c>), and of the rules for media only those for
/// print, since a résumé is made for paper. The last rule that says something wins.
/// </remarks>
internal sealed class HidingRules
{
    /// <summary>Pages of résumés have a few; more would cost their number at each tag.</summary>
    private const int MostRules = 500;

    private readonly List<(string Selector, string Property, bool Hides)> _rules = [];

    private HidingRules() { }

    /// <summary>Reads the rules of all <c>&lt;style&gt;</c> elements of a text.</summary>
    public static HidingRules Of(string text)
    {
        const string Element = "<style";
        var rules = new HidingRules();
        for (
            var at = text.IndexOf(Element, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(Element, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var start = text.IndexOf('>', at) + 1;
            var end = start == 0 ? -1 : text.IndexOf("</style", start, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
                break;
            rules.Read(WithoutComments(text[start..end]), isInMedia: false);
            at = end;
        }

        return rules;
    }

    /// <summary>True if the style of an element, or else the rules, hide it.</summary>
    public bool Hide(string name, ReadOnlySpan<char> attributes)
    {
        var style = TagAttributes.ValueOf(attributes, "style") ?? "";
        var (display, visibility) = (Says(style, "display"), Says(style, "visibility"));
        if (_rules.Count > 0)
        {
            var classes = (TagAttributes.ValueOf(attributes, "class") ?? "").Split(
                (char[]?)null,
                StringSplitOptions.RemoveEmptyEntries
            );
            var id = TagAttributes.ValueOf(attributes, "id");
            for (var i = _rules.Count - 1; i >= 0 && (display is null || visibility is null); i--)
            {
                var (selector, property, hides) = _rules[i];
                if (!Matches(selector, name, classes, id))
                    continue;
                if (property == "display")
                    display ??= hides;
                else
                    visibility ??= hides;
            }
        }

        return display == true || visibility == true;
    }

    /// <summary>What a list of declarations says of a property: hidden, shown, or null for nothing.</summary>
    private static bool? Says(string declarations, string property)
    {
        bool? says = null;
        foreach (var declaration in declarations.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (
                colon < 0
                || !declaration.AsSpan(0, colon).Trim().Equals(property, StringComparison.OrdinalIgnoreCase)
            )
                continue;
            var value = declaration.AsSpan(colon + 1).Trim();
            var end = value.IndexOfAny(" !");
            says = (end < 0 ? value : value[..end]).ToString().ToLowerInvariant() is "none" or "hidden" or "collapse";
        }

        return says;
    }

    private void Read(string css, bool isInMedia)
    {
        for (var at = 0; at < css.Length;)
        {
            var open = css.IndexOf('{', at);
            if (open < 0)
                return;
            var selectors = css[at..open].Trim();
            var end = EndOfBlock(css, open);
            if (!selectors.StartsWith('@'))
                AddRules(selectors, css[(open + 1)..end]);
            else if (
                !isInMedia
                && selectors.StartsWith("@media", StringComparison.OrdinalIgnoreCase)
                && selectors.Contains("print", StringComparison.OrdinalIgnoreCase)
                && !selectors.Contains("not", StringComparison.OrdinalIgnoreCase)
            )
                Read(css[(open + 1)..end], isInMedia: true);
            at = end + 1;
        }
    }

    private void AddRules(string selectors, string declarations)
    {
        foreach (var property in (ReadOnlySpan<string>)["display", "visibility"])
        {
            if (Says(declarations, property) is not { } hides)
                continue;
            foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries))
            {
                if (_rules.Count < MostRules && IsOfOneElement(selector))
                    _rules.Add((selector, property, hides));
            }
        }
    }

    private static bool IsOfOneElement(string selector) =>
        selector.Length > 0
        && selector.All(static c => char.IsLetterOrDigit(c) || c is '.' or '#' or '-' or '_');

    private static bool Matches(string selector, string name, string[] classes, string? id)
    {
        var start = selector.AsSpan().IndexOfAny('.', '#');
        var element = start < 0 ? selector : selector[..start];
        if (element.Length > 0 && !element.Equals(name, StringComparison.OrdinalIgnoreCase))
            return false;
        for (var at = start; at >= 0 && at < selector.Length;)
        {
            var next = selector.AsSpan(at + 1).IndexOfAny('.', '#');
            var end = next < 0 ? selector.Length : at + 1 + next;
            var word = selector[(at + 1)..end];
            if (selector[at] == '.' ? !classes.Contains(word) : id != word)
                return false;
            at = end;
        }

        return true;
    }

    private static int EndOfBlock(string css, int open)
    {
        var depth = 0;
        for (var i = open; i < css.Length; i++)
        {
            depth += css[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
                return i;
        }

        return css.Length;
    }

    private static string WithoutComments(string css)
    {
        var left = new StringBuilder(css.Length);
        var from = 0;
        for (int at; (at = css.IndexOf("/*", from, StringComparison.Ordinal)) >= 0;)
        {
            left.Append(css, from, at - from);
            var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
            from = end < 0 ? css.Length : end + 2;
        }

        return left.Append(css, from, css.Length - from).ToString();
    }
}
