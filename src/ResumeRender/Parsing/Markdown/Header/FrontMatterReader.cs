using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.RenderCv;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Places;
using ResumeRender.Reading;

namespace ResumeRender.Parsing.Markdown.Header;

/// <summary>Reads the lines between <c>---</c> and <c>---</c> at the top of a file.</summary>
/// <remarks>
/// They are YAML; the names of keys on the way down to a value say nothing, so people may group them as they like. Keys
/// that mean nothing here are kept in the metadata and reported.
/// </remarks>
internal sealed class FrontMatterReader
{
    /// <summary>Keys that say only that their value is a page.</summary>
    private static readonly HashSet<string> PageKeys = new(
        ["url", "website", "homepage", "link", "web", "site"],
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> ContactKeys = new(
        ["email", "e-mail", "mail", "phone", "mobile", "tel", "telephone", "cell"],
        StringComparer.Ordinal
    );

    /// <summary>Keys that have a meaning, for those that a slip of the pen is near to.</summary>
    private static readonly string[] KnownKeys =
    [
        "author", "fullname", "title", "subtitle", "headline", "tagline", "label", "position", "jobtitle", "email",
        "phone", "mobile", "telephone", "location", "address", "photo", "image", "picture", "avatar", "language",
        "links", "website", "github", "gitlab", "linkedin", "twitter",
        .. PageWishes.Keys,
    ];

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<KeyValuePair<string, string>>.Builder _metadata = ImmutableArray.CreateBuilder<
        KeyValuePair<string, string>
    >();
    private readonly List<(string Key, SourceSpan Span)> _settings = [];
    private readonly List<(string Key, string Value, SourceSpan Span)> _titles = [];
    private Person _person = new();
    private string? _language;
    private bool _isNameOfAuthor;

    private FrontMatterReader(SourceText source, DiagnosticBag diagnostics) =>
        (_source, _diagnostics) = (source, diagnostics);

    public static FrontMatter Read(SourceText source, DiagnosticBag diagnostics)
    {
        var reader = new FrontMatterReader(source, diagnostics);
        var end = FindEnd(source.Text);
        if (end > 0)
        {
            reader.ReadYaml(end);
            reader.TakeTitles(end);
            if (reader._settings.Count > 0)
                diagnostics.Add(
                    ParsingDiagnostics.SettingsLeftOut(
                        reader._settings[0].Span,
                        [.. reader._settings.Select(static s => s.Key).Distinct()]
                    )
                );
        }

        return new FrontMatter(reader._person, reader._language, reader._metadata.ToImmutable());
    }

    /// <summary>Where the closing fence begins; 0 if the text has no front matter.</summary>
    public static int FindEnd(string text)
    {
        if (
            !text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal)
        )
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

    private void ReadYaml(int end)
    {
        var start = _source.Text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (YamlReader.Read(_source, start, end, _diagnostics) is { } node)
            Walk("", node);
        else
            ReadLines(start, end);
    }

    /// <summary>What cannot be read as YAML still has keys and values.</summary>
    private void ReadLines(int start, int end)
    {
        var setting = "";
        while (start < end)
        {
            var newLine = _source.Text.IndexOf('\n', start);
            var line = _source.Text.AsSpan(start, newLine - start);
            var isBelow = line.Length > 0 && (line[0] is '-' or ' ' or '\t');
            if (!isBelow)
                setting =
                    line.IndexOf(':') is > 0 and var keyEnd && DocumentSettings.Has(line[..keyEnd].ToString())
                        ? line[..keyEnd].ToString()
                        : "";
            if (setting.Length > 0)
            {
                var text = isBelow ? line.Trim(" -\t") : line[(setting.Length + 1)..].Trim();
                if (!text.IsEmpty)
                    AddSetting(setting, text.ToString(), _source.Span(start, line.Length));
                start = newLine + 1;
                continue;
            }

            var colon = line.IndexOf(": ");
            var value = line[(colon < 0 ? 0 : colon + 2)..].Trim().ToString();
            if (value.Length > 0)
                Set(
                    colon < 0 ? "text" : line[..colon].Trim(" -\"'").ToString().ToLowerInvariant(),
                    value,
                    _source.Span(start, line.Length)
                );
            start = newLine + 1;
        }
    }

    private void Walk(string key, DataNode node)
    {
        switch (node)
        {
            case { } when DocumentSettings.Has(key):
                WalkSetting(key, node);
                break;
            case DataScalar scalar when NoContact.Is(key, scalar):
                _person = _person with
                {
                    Removed = _person.Removed | RemovedParts.Of(key),
                    RemovedNetworks = RemovedNetworks.Unite(
                        _person.RemovedNetworks,
                        RemovedNetworks.Name(key) is { } gone ? [gone] : []
                    ),
                };
                break;
            case DataScalar { IsAbsent: false } scalar:
                Set(
                    key.Length > 0 ? key : "text",
                    string.Join(
                        ' ',
                        scalar.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    ),
                    scalar.Span
                );
                break;
            case DataList list:
                _person = _person with
                {
                    RemovedNetworks = RemovedNetworks.Unite(_person.RemovedNetworks, RemovedNetworks.Of(key, list)),
                };
                foreach (var item in list.Items)
                    Walk(key, item);
                break;
            case DataMap map when FrontMatterLinks.Read(map) is { } link:
                AddLink(link);
                break;
            case DataMap map when key is "location" or "address" && map.Entries.All(static e => e.Value is DataScalar):
                Set(
                    key,
                    string.Join(
                        ", ",
                        map.Entries.Select(static e => ((DataScalar)e.Value).Text.Trim())
                            .Where(static v => v.Length > 0)
                    ),
                    map.Span
                );
                break;
            case DataMap map when IsProfile(map, out var network, out var user):
                if (SocialNetworks.Address(network, user) is { } address && LinkReader.ToUri(address) is { } uri)
                    _person = _person with
                    {
                        Links = _person.Links.Add(
                            LinkReader.ToLink(uri, user, map.Span) with
                            {
                                Network = SocialNetworks.Name(network),
                                Username = user,
                            }
                        ),
                    };
                else
                    Set(network.ToLowerInvariant(), user, map.Span);
                break;
            case DataMap map when key == "rename":
                foreach (var entry in map.Entries)
                    Walk(
                        key,
                        entry.Value is DataScalar title
                            ? title with
                            {
                                Text = $"{entry.Key}={title.Text}",
                            }
                            : entry.Value
                    );
                break;
            case DataMap map
                when FrontMatterLinks.IsList(key) && !map.Entries.Any(static e => e.Value is not DataScalar):
                foreach (var entry in map.Entries)
                    SetListed(entry);
                break;
            case DataMap map:
                foreach (var entry in map.Entries)
                {
                    var inner = entry.Key.ToLowerInvariant();
                    Walk(inner is "link" or "href" && key.Length > 0 ? "url" : inner, entry.Value);
                }

                break;
        }
    }

    /// <summary>“Blog: https://…” in a list of links; a label there is never what the person is.</summary>
    private void SetListed(DataEntry entry)
    {
        if (entry.Value is not DataScalar { IsAbsent: false } value)
            return;
        var key = entry.Key.ToLowerInvariant();
        if (FrontMatterLinks.Read(key, value.Text, value.Span) is { } profile)
            AddLink(profile);
        else if (
            FrontMatterLinks.Read("links", $"{entry.Key}={value.Text}", value.Span) is { } labelled
            && !PageKeys.Contains(key)
        )
            AddLink(labelled);
        else if (ContactKeys.Contains(key))
            Set(key, value.Text.Trim(), value.Span);
        else
            SetOther(key, value.Text.Trim(), value.Span);
    }

    /// <summary>An address to write to is not a page.</summary>
    private void AddLink(WebLink link)
    {
        if (_person.Links.Any(l => l.Uri.TrimEnd('/') == link.Uri.TrimEnd('/')))
            _diagnostics.Add(ReadingDiagnostics.RepeatedContactLeftOut(link.Span, link.Text ?? link.Uri));
        else if (AddressInText.OfMailLink(link.Uri) is not { } address)
            _person = _person with { Links = _person.Links.Add(link) };
        else if (!_person.Emails.Any(e => e.Value.Equals(address, StringComparison.OrdinalIgnoreCase)))
            _person = _person with { Emails = _person.Emails.Add(new ContactValue(address, link.Span)) };
    }

    private void WalkSetting(string key, DataNode node)
    {
        if (node is DataScalar { IsAbsent: false } scalar)
            AddSetting(
                key,
                string.Join(
                    ' ',
                    scalar.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                ),
                scalar.Span
            );
        foreach (
            var inner in node is DataList list ? list.Items
            : node is DataMap map ? map.Entries.Select(static e => e.Value)
            : []
        )
            WalkSetting(key, inner);
    }

    private void AddSetting(string key, string value, SourceSpan span)
    {
        var known = _settings.Exists(s => s.Key == key)
            ? _metadata.IndexOf(_metadata.First(m => m.Key == "front-matter." + key))
            : -1;
        if (known >= 0)
            _metadata[known] = new(_metadata[known].Key, $"{_metadata[known].Value}, {value}");
        else
            _metadata.Add(new("front-matter." + key, value));
        _settings.Add((key, span));
    }

    /// <summary>What the document is called: the person's name, what the person is, or only which document it
    /// is.</summary>
    private void TakeTitles(int end)
    {
        foreach (var (key, value, span) in _titles.OrderBy(static t => t.Key == "title" ? 0 : 1))
        {
            if (HeadingLexicon.IsDocumentTitle(value) || IsTitleWithName(value))
                _diagnostics.Add(ReadingDiagnostics.DocumentTitleLeftOut(span, value));
            else if (_person.Name is { } name && name.PlainText.Equals(value, StringComparison.OrdinalIgnoreCase))
                AddSetting(key, value, span);
            else if (key == "title" && _person.Name is null && PersonName.Is(value) && !HasTopHeading(end))
                _person = _person with { Name = RichText.Plain(value, span) };
            else if (_person.Headline is null)
                _person = _person with { Headline = RichText.Plain(value, span) };
            else
                SetOther(key, value, span);
        }
    }

    /// <summary>The first heading of the first level names the person, or would if the title did not; one such as
    /// “Experience” does not.</summary>
    private bool HasTopHeading(int start)
    {
        var text = _source.Text.AsSpan(start);
        var above = ReadOnlySpan<char>.Empty;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (line.StartsWith("# ") || line.StartsWith("==="))
            {
                var heading = line[0] == '#' ? line[2..].Trim(" #") : above;
                return !HeadingLexicon.TryRead(heading, out _) && !HeadingLexicon.IsContact(heading);
            }

            above = line;
        }

        return false;
    }

    /// <summary>A network with a name there; one with an address is read by its address.</summary>
    private static bool IsProfile(DataMap map, out string network, out string user)
    {
        network = (map["network"] as DataScalar)?.Text.Trim() ?? "";
        user = (map["username"] as DataScalar)?.Text.Trim() ?? "";
        return network.Length > 0
            && user.Length > 0
            && map.Entries.All(static e =>
                e.Key is "network" or "username" || e.Value is DataScalar { IsAbsent: true }
            );
    }

    /// <summary>“Jane Moss's CV”, “CV of Jane Moss”: templates call a page so, and the name stands on it too.</summary>
    private static bool IsTitleWithName(string value)
    {
        var words = value
            .Replace("'s ", " ", StringComparison.Ordinal)
            .Replace("’s ", " ", StringComparison.Ordinal)
            .Replace(" of ", " ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var titles = words.Count(static w => HeadingLexicon.IsDocumentTitle(w));
        return titles == 1
            && words.Length > titles
            && PersonName.Is(string.Join(' ', words.Where(static w => !HeadingLexicon.IsDocumentTitle(w))));
    }

    private void Set(string key, string value, SourceSpan span)
    {
        switch (key)
        {
            case "name"
            or "author"
            or "fullname"
            or "full_name" when _person.Name is null || (_isNameOfAuthor && key != "author"):
                if (_person.Name is { } author)
                    AddSetting("author", author.PlainText, author.Span);
                _person = _person with { Name = RichText.Plain(value, span) };
                _isNameOfAuthor = key == "author";
                break;
            case "author":
                AddSetting(key, value, span);
                break;
            case "title" or "subtitle":
                _titles.Add((key, value, span));
                break;
            case "headline" or "tagline" or "label" when HeadingLexicon.IsDocumentTitle(value):
                _diagnostics.Add(ReadingDiagnostics.DocumentTitleLeftOut(span, value));
                break;
            case "headline"
            or "tagline"
            or "label"
            or "role"
            or "position"
            or "job"
            or "jobtitle" when _person.Headline is null:
                _person = _person with { Headline = RichText.Plain(value, span) };
                break;
            case "pronouns" or "pronoun" when _person.Pronouns is null:
                _person = _person with { Pronouns = PronounReader.Bare(RichText.Plain(value, span)) };
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
                _person = _person with { Photo = new PhotoReference(value, span) };
                break;
            case "lang" or "language" or "locale":
                _language = value;
                break;
            case var wish when PageWishes.Keys.Contains(wish):
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
            AddLink(LinkReader.ToLink(uri, value, span));
            return;
        }

        if (FrontMatterLinks.Read(key, value, span) is { } link)
        {
            AddLink(link);
            return;
        }

        if (Array.Find(KnownKeys, k => KeyName.Guess(key, [KeyName.Plain(k)]) is not null) is { } meant)
        {
            _diagnostics.Add(ParsingDiagnostics.FrontMatterKeyCorrected(span, key, meant));
            Set(meant, value, span);
            return;
        }

        _metadata.Add(new("front-matter." + key, value));
        _diagnostics.Add(ParsingDiagnostics.UnknownFrontMatter(span, key, value));
    }
}
