using System.Text.Json;
using ResumeRender.Formats.Markdown;

namespace ResumeRender.Reading.Lines;

/// <summary>A comment that says what the words before it are: <c>Acme &lt;!-- is: organization --&gt;</c>.</summary>
/// <remarks>
/// Our Markdown is read by its look. Where the look would be taken for something else, the writer says it in such a
/// comment, which no page shows. After the name there may be a word (<c>is: text score</c>) and an object of JSON with
/// what the words themselves do not tell (<c>is: place {"city":"Leeds"}</c>).
/// </remarks>
/// <param name="At">Where the words end in their line.</param>
/// <param name="Name">What they are.</param>
/// <param name="Word">A second word, or an empty string.</param>
/// <param name="Data">What is said besides, or null.</param>
internal sealed record FieldMark(int At, string Name, string Word, JsonElement? Data)
{
    /// <summary>Reads a comment; null for any other comment.</summary>
    public static FieldMark? TryRead(ReadOnlySpan<char> comment, int at)
    {
        if (
            !comment.StartsWith(MarkNames.Opening, StringComparison.Ordinal)
            || !comment.EndsWith(MarkNames.Closing, StringComparison.Ordinal)
            || comment.Length < MarkNames.Opening.Length + MarkNames.Closing.Length
        )
            return null;
        var content = comment[MarkNames.Opening.Length..^MarkNames.Closing.Length].Trim();
        var brace = content.IndexOf('{');
        var words = (brace < 0 ? content : content[..brace]).Trim();
        var space = words.IndexOf(' ');
        var name = space < 0 ? words : words[..space];
        var word = space < 0 ? "" : words[(space + 1)..].Trim();
        try
        {
            using var data = brace < 0 ? null : JsonDocument.Parse(content[brace..].ToString());
            return name.IsEmpty ? null : new FieldMark(at, name.ToString(), word.ToString(), data?.RootElement.Clone());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A value of the data, or null.</summary>
    public string? this[string key] =>
        Data is { } data && data.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
