using System.Buffers;
using ResumeRender.Words;

namespace ResumeRender.Parsing.Html;

/// <summary>Distinguishes the attributes of a tag from words that stand between two angle brackets, such as <c>&lt;a
/// large bank&gt;</c> and <c>p&lt;b and q&gt;r</c>.</summary>
internal static class TagAttributes
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n\"'>/=");

    private static readonly SearchValues<char> EndsOfValue = SearchValues.Create(" \t\r\n>");

    /// <summary>Attributes that say something by being there (HTML Standard, §2.3.2, and those of HTML 4).</summary>
    private static readonly WordList Switches = new(
        "allowfullscreen async autofocus autoplay checked compact controls default defer disabled download "
            + "formnovalidate hidden inert ismap itemscope loop multiple muted nohref nomodule noresize noshade "
            + "novalidate nowrap open playsinline popover readonly required reversed selected"
    );

    /// <summary>What the names of attributes begin with that pages and their libraries make up.</summary>
    private static readonly WordList Libraries = new("data aria v ng x hx wire");

    /// <summary>True if what stands between the name of a tag and its <c>&gt;</c> is nothing, or attributes.</summary>
    /// <remarks>A word without a value that is not a switch of HTML passes beside a value in quotes, which nobody types
    /// within a sentence.</remarks>
    public static bool Are(ReadOnlySpan<char> text)
    {
        var (hasQuotes, hasWords) = (false, false);
        while (TryTake(ref text, out var attribute))
        {
            if (attribute.Name.IsEmpty)
                return hasQuotes;
            if (attribute.HasValue && !IsName(attribute.Name))
                return false;
            hasQuotes |= attribute.IsQuoted;
            hasWords |= !attribute.HasValue && !Switches.Contains(attribute.Name) && !IsOfLibrary(attribute.Name);
        }

        return !hasWords || hasQuotes;
    }

    /// <summary>The value of an attribute, empty for a switch; null without it.</summary>
    public static string? ValueOf(ReadOnlySpan<char> text, string name)
    {
        while (TryTake(ref text, out var attribute) && !attribute.Name.IsEmpty)
        {
            if (attribute.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return attribute.Value.ToString();
        }

        return null;
    }

    /// <summary>Takes the next attribute from the beginning of a text; false at its end. The name is empty where none
    /// stands.</summary>
    private static bool TryTake(ref ReadOnlySpan<char> text, out Attribute attribute)
    {
        attribute = default;
        text = text.TrimStart(" \t\r\n/");
        if (text.IsEmpty)
            return false;
        var length = text.IndexOfAny(EndsOfName);
        attribute.Name = length < 0 ? text : text[..length];
        text = text[attribute.Name.Length..];
        var value = text.TrimStart();
        attribute.HasValue = value is ['=', ..];
        if (attribute.Name.IsEmpty || !attribute.HasValue)
            return true;
        value = value[1..].TrimStart();
        attribute.IsQuoted = value is ['"' or '\'', ..];
        var end = attribute.IsQuoted ? value[1..].IndexOf(value[0]) : value.IndexOfAny(EndsOfValue);
        value = attribute.IsQuoted ? value[1..] : value;
        attribute.Value = end < 0 ? value : value[..end];
        text = end < 0 ? default : value[(end + (attribute.IsQuoted ? 1 : 0))..];
        return true;
    }

    /// <summary><c>data-x</c>, <c>aria-label</c>, <c>_ngcontent-abc</c>, <c>v-cloak</c>, <c>@click</c>.</summary>
    private static bool IsOfLibrary(ReadOnlySpan<char> name) =>
        name[0] is '@' or '_' or '#' or '*'
        || (name.IndexOf('-') is > 0 and var end && Libraries.Contains(name[..end]));

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or ':' or '.' or '@' or '#' or '*' or '[' or ']'))
                return false;
        }

        return true;
    }

    private ref struct Attribute
    {
        public ReadOnlySpan<char> Name;
        public ReadOnlySpan<char> Value;
        public bool HasValue;
        public bool IsQuoted;
    }
}
