using System.Buffers;
using ResumeRender.Words;

namespace ResumeRender.Parsing.Text;

/// <summary>Tells the attributes of a tag from words that stand between two angle brackets, such as <c>&lt;a large
/// bank&gt;</c> and <c>p&lt;b and q&gt;r</c>.</summary>
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
    /// <remarks>A word without a value that is no switch of HTML passes beside a value in quotes, which nobody types
    /// within a sentence.</remarks>
    public static bool Are(ReadOnlySpan<char> text)
    {
        var (hasQuotes, hasWords) = (false, false);
        for (text = Rest(text); !text.IsEmpty; text = Rest(text))
        {
            var length = text.IndexOfAny(EndsOfName);
            var name = length < 0 ? text : text[..length];
            if (name.IsEmpty)
                return hasQuotes;
            text = text[name.Length..];
            var value = text.TrimStart();
            if (value is not ['=', ..])
            {
                hasWords |= !Switches.Contains(name) && !IsOfLibrary(name);
                continue;
            }

            if (!IsName(name))
                return false;
            value = value[1..].TrimStart();
            var isQuoted = value is ['"' or '\'', ..];
            hasQuotes |= isQuoted;
            var end = isQuoted ? value[1..].IndexOf(value[0]) + 2 : value.IndexOfAny(EndsOfValue);
            text = isQuoted && end == 1 || end < 0 ? default : value[end..];
        }

        return !hasWords || hasQuotes;
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

    private static ReadOnlySpan<char> Rest(ReadOnlySpan<char> text) => text.TrimStart(" \t\r\n/");
}
