using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Reads the lines between <c>---</c> and <c>---</c> at the top of a file.</summary>
/// <remarks>
/// The part of YAML that people write there: <c>key: value</c>, quotes, comments, lists and one level of keys below a key.
/// Keys that mean nothing here are kept in the metadata and reported.
/// </remarks>
internal sealed class FrontMatterReader
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<KeyValuePair<string, string>>.Builder _metadata = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
    private Person _person = new();
    private string? _language;

    private FrontMatterReader(SourceText source, DiagnosticBag diagnostics) => (_source, _diagnostics) = (source, diagnostics);

    public static FrontMatter Read(SourceText source, DiagnosticBag diagnostics)
    {
        var reader = new FrontMatterReader(source, diagnostics);
        var end = FindEnd(source.Text);
        if (end > 0)
            reader.ReadLines(end);
        return new FrontMatter(reader._person, reader._language, reader._metadata.ToImmutable());
    }

    /// <summary>Where the closing fence begins; 0 if the text has no front matter.</summary>
    public static int FindEnd(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal))
            return 0;
        var at = 3;
        var hasKey = false;
        while (text.IndexOf('\n', at) is >= 0 and var newLine)
        {
            at = newLine + 1;
            var lineEnd = text.IndexOf('\n', at);
            var line = text.AsSpan(at, (lineEnd < 0 ? text.Length : lineEnd) - at).TrimEnd();
            if (line is "---" or "...")
                return hasKey ? at : 0;
            hasKey |= line.IndexOf(':') > 0;
        }

        return 0;
    }

    private void ReadLines(int end)
    {
        var parent = "";
        for (var start = _source.Text.IndexOf('\n', StringComparison.Ordinal) + 1; start < end;)
        {
            var newLine = _source.Text.IndexOf('\n', start);
            var line = _source.Text.AsSpan(start, newLine - start).TrimEnd();
            ReadLine(line, start, ref parent);
            start = newLine + 1;
        }
    }

    private void ReadLine(ReadOnlySpan<char> line, int start, ref string parent)
    {
        var indent = line.Length - line.TrimStart().Length;
        var at = indent;
        if (at == line.Length || line[at] == '#')
            return;
        var isItem = line[at..].StartsWith("- ") || line[at..] is "-";
        if (isItem)
            at += Math.Min(2, line.Length - at);
        var colon = FindColon(line[at..]);
        if (colon < 0)
        {
            Take(parent.Length > 0 ? parent : "text", line, at, start);
            return;
        }

        var key = line[at..(at + colon)].Trim().Trim("\"'").ToString().ToLowerInvariant();
        if (indent == 0 && !isItem)
            parent = key;
        Take(key is "url" or "link" or "href" && parent.Length > 0 ? "url" : key, line, at + colon + 1, start);
    }

    /// <summary>The colon behind a key; an address has one too, but no space behind it.</summary>
    private static int FindColon(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        var isKey = colon > 0 && (colon + 1 == text.Length || char.IsWhiteSpace(text[colon + 1])) && text[..colon].IndexOfAny(" \t@/") < 0;
        return isKey ? colon : -1;
    }

    private void Take(string key, ReadOnlySpan<char> line, int at, int lineStart)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        var value = line[at..];
        if (value is ['[', .., ']'])
        {
            foreach (var range in value[1..^1].Split(','))
                TakeValue(key, value[1..^1][range], lineStart + at + 1 + range.Start.Value);
            return;
        }

        TakeValue(key, value, lineStart + at);
    }

    private void TakeValue(string key, ReadOnlySpan<char> value, int start)
    {
        start += value.Length - value.TrimStart().Length;
        value = value.Trim();
        var comment = value.IndexOf(" #");
        var closing = value is ['"' or '\'', ..] ? value[1..].IndexOf(value[0]) : -1;
        if (closing >= 0)
        {
            value = value.Slice(1, closing);
            start++;
        }
        else if (comment >= 0)
        {
            value = value[..comment].TrimEnd();
        }

        if (!value.IsEmpty && value is not ("null" or "~"))
            Set(key, value.ToString(), _source.Span(start, value.Length));
    }

    private void Set(string key, string value, SourceSpan span)
    {
        switch (key)
        {
            case "name" or "author" or "fullname" or "full_name" when _person.Name is null:
                _person = _person with { Name = RichText.Plain(value, span) };
                break;
            case "headline" or "tagline" or "label" or "role" or "position" or "subtitle" or "job" or "jobtitle" or "title" when _person.Headline is null:
                _person = _person with { Headline = RichText.Plain(value, span) };
                break;
            case "email" or "e-mail" or "mail" or "emails":
                _person = _person with { Emails = _person.Emails.Add(new ContactValue(value, span)) };
                break;
            case "phone" or "mobile" or "tel" or "telephone" or "phones" or "cell":
                _person = _person with { Phones = _person.Phones.Add(new ContactValue(value, span)) };
                break;
            case "location" or "address" or "city" or "place" when _person.Location is null:
                _person = _person with { Location = PlaceReader.ToPlace(value, span) };
                break;
            case "photo" or "image" or "picture" or "avatar" when _person.Photo is null:
                _person = _person with { Photo = value };
                break;
            case "lang" or "language" or "locale":
                _language = value;
                break;
            case "layout" or "paper" or "accent" or "font":
                _metadata.Add(new("render." + key, value));
                break;
            default:
                SetOther(key, value, span);
                break;
        }
    }

    private void SetOther(string key, string value, SourceSpan span)
    {
        var isProfile = key is "github" or "gitlab" or "linkedin" && value.AsSpan().IndexOfAny(" .:") < 0;
        var address = !isProfile ? value : key switch
        {
            "linkedin" => $"https://www.linkedin.com/in/{value.Replace("in/", "", StringComparison.Ordinal).Trim('/')}",
            _ => $"https://{key}.com/{value.Trim('/', '@')}",
        };
        if (LinkReader.ToUri(address) is { } uri && !uri.StartsWith("mailto:", StringComparison.Ordinal))
        {
            _person = _person with { Links = _person.Links.Add(LinkReader.ToLink(uri, value, span)) };
            return;
        }

        _metadata.Add(new("front-matter." + key, value));
        _diagnostics.Add(ParsingDiagnostics.UnknownFrontMatter(span, key, value));
    }
}
