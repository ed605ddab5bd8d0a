using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Reading;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.Markdown.Header;

/// <summary>What front matter says: of the person, of the document, and what it says besides.</summary>
internal sealed class FrontMatterFields(DiagnosticBag diagnostics)
{
    /// <summary>Keys that have a meaning, for those that a slip of the pen is near to.</summary>
    private static readonly string[] KnownKeys =
    [
        "author", "fullname", "title", "subtitle", "headline", "tagline", "label", "position", "jobtitle", "email",
        "phone", "mobile", "telephone", "location", "address", "photo", "image", "picture", "avatar", "language",
        "links", "website", "github", "gitlab", "linkedin", "twitter",
        .. PageWishes.Keys,
    ];

    private readonly ImmutableArray<KeyValuePair<string, string>>.Builder _metadata = ImmutableArray.CreateBuilder<
        KeyValuePair<string, string>
    >();
    private readonly List<(string Key, SourceSpan Span)> _settings = [];
    private readonly List<(string Key, string Value, SourceSpan Span)> _titles = [];
    private Person _person = new();
    private string? _language;
    private bool _isNameOfAuthor;

    public RichText? Name => _person.Name;

    public RichText? Headline => _person.Headline;

    /// <summary>What the document is called, the title before what stands below it.</summary>
    public IEnumerable<(string Key, string Value, SourceSpan Span)> Titles =>
        _titles.OrderBy(static t => t.Key == "title" ? 0 : 1);

    public FrontMatter ToFrontMatter() => new(_person, _language, _metadata.ToImmutable());

    public void SetName(RichText name) => _person = _person with { Name = name };

    public void SetHeadline(RichText headline) => _person = _person with { Headline = headline };

    /// <summary>Remembers that the author says there is none of this.</summary>
    public void Remove(string key) =>
        _person = _person with
        {
            Removed = _person.Removed | RemovedParts.Of(key),
            RemovedNetworks = SocialNetworks.Unite(
                _person.RemovedNetworks,
                RemovedNetworks.Name(key) is { } gone ? [gone] : []
            ),
        };

    /// <summary>Remembers of which networks a list says that there is nothing.</summary>
    public void RemoveNetworks(string key, DataList list) =>
        _person = _person with
        {
            RemovedNetworks = SocialNetworks.Unite(_person.RemovedNetworks, RemovedNetworks.Of(key, list)),
        };

    /// <summary>A value by its key.</summary>
    public void Set(string key, string value, SourceSpan span)
    {
        if (TrySetPerson(key, value, span) || TrySetContact(key, value, span))
            return;
        switch (key)
        {
            case "title" or "subtitle":
                _titles.Add((key, value, span));
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

    private bool TrySetPerson(string key, string value, SourceSpan span)
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
                return true;
            case "author":
                AddSetting(key, value, span);
                return true;
            case "headline" or "tagline" or "label" when HeadingLexicon.IsDocumentTitle(value):
                diagnostics.Add(ReadingDiagnostics.DocumentTitleLeftOut(span, value));
                return true;
            case "headline"
            or "tagline"
            or "label"
            or "role"
            or "position"
            or "job"
            or "jobtitle" when _person.Headline is null:
                _person = _person with { Headline = RichText.Plain(value, span) };
                return true;
            case "pronouns" or "pronoun" when _person.Pronouns is null:
                _person = _person with { Pronouns = PronounReader.Bare(RichText.Plain(value, span)) };
                return true;
            default:
                return false;
        }
    }

    private bool TrySetContact(string key, string value, SourceSpan span)
    {
        switch (key)
        {
            case "email" or "e-mail" or "mail" or "emails":
                _person = _person with { Emails = _person.Emails.Add(new ContactValue(value, span)) };
                return true;
            case "phone" or "mobile" or "tel" or "telephone" or "phones" or "cell":
                _person = _person with { Phones = _person.Phones.Add(new ContactValue(value, span)) };
                return true;
            case "location" or "address" or "city" or "place" when _person.Location is null:
                _person = _person with { Location = PlaceReader.ToPlace(value, span) };
                return true;
            case "photo" or "image" or "picture" or "avatar" when _person.Photo is null:
                _person = _person with { Photo = new PhotoReference(value, span) };
                return true;
            default:
                return false;
        }
    }

    /// <summary>A name on a network, or a value of its own where the network has no pages of persons.</summary>
    public void AddProfile(string network, string user, SourceSpan span)
    {
        if (SocialNetworks.Address(network, user) is { } address && LinkReader.ToUri(address) is { } uri)
            _person = _person with
            {
                Links = _person.Links.Add(
                    LinkReader.ToLink(uri, user, span) with
                    {
                        Network = SocialNetworks.Name(network),
                        Username = user,
                    }
                ),
            };
        else
            Set(network.ToLowerInvariant(), user, span);
    }

    /// <summary>An address to write to is not a page.</summary>
    public void AddLink(WebLink link)
    {
        if (_person.Links.Any(l => l.Uri.TrimEnd('/') == link.Uri.TrimEnd('/')))
            diagnostics.Add(ReadingDiagnostics.RepeatedContactLeftOut(link.Span, link.Text ?? link.Uri));
        else if (AddressInText.OfMailLink(link.Uri) is not { } address)
            _person = _person with { Links = _person.Links.Add(link) };
        else if (!_person.Emails.Any(e => e.Value.Equals(address, StringComparison.OrdinalIgnoreCase)))
            _person = _person with { Emails = _person.Emails.Add(new ContactValue(address, link.Span)) };
    }

    public void AddSetting(string key, string value, SourceSpan span)
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

    /// <summary>Tells which settings of the document are not those of a page.</summary>
    public void TellSettings()
    {
        if (_settings.Count > 0)
            diagnostics.Add(
                ParsingDiagnostics.SettingsLeftOut(
                    _settings[0].Span,
                    [.. _settings.Select(static s => s.Key).Distinct()]
                )
            );
    }

    /// <summary>A value whose key is a network, a page or a slip of the pen; else it is kept as it is.</summary>
    public void SetOther(string key, string value, SourceSpan span)
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
            diagnostics.Add(ParsingDiagnostics.FrontMatterKeyCorrected(span, key, meant));
            Set(meant, value, span);
            return;
        }

        _metadata.Add(new("front-matter." + key, value));
        diagnostics.Add(ParsingDiagnostics.UnknownFrontMatter(span, key, value));
    }
}
