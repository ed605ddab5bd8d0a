using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Basics;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>Reads who the résumé is about: the keys of <c>cv</c> above its sections.</summary>
internal sealed class PersonReader(NodeText text, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<WebLink>.Builder _links = ImmutableArray.CreateBuilder<WebLink>();
    private readonly ImmutableArray<ContactValue>.Builder _emails = ImmutableArray.CreateBuilder<ContactValue>();
    private readonly ImmutableArray<ContactValue>.Builder _phones = ImmutableArray.CreateBuilder<ContactValue>();

    /// <summary>Data without a place in a person, as lines of a section.</summary>
    public List<BodyItem> Details { get; } = [];

    /// <summary>Takes what it knows; sections and unknown keys stay.</summary>
    public Person Read(KeyedValues values)
    {
        var person = new Person
        {
            Name = Line(values.Take("name", "fullname")) ?? FullName(values),
            Pronouns = Line(values.Take("pronouns", "pronoun")) is { } pronouns ? PronounReader.Bare(pronouns) : null,
            Headline = Line(
                values.Take("headline", "label", "tagline", "jobtitle", "title", "position", "role", "subtitle")
            ),
            Location = Place(values),
            Photo = values.Take("photo", "image", "picture", "avatar") is { } photo ? Photo(photo.Value) : null,
        };
        foreach (var entry in values.Left.ToList())
        {
            var key = KeyName.Plain(entry.Key);
            switch (key)
            {
                case "email" or "emails" or "mail":
                    AddValues(entry, _emails);
                    break;
                case "phone" or "phones" or "mobile" or "tel" or "telephone" or "cell":
                    AddValues(entry, _phones);
                    break;
                case "website" or "websites" or "url" or "homepage" or "web" or "site" or "portfolio" or "blog":
                    AddPages(entry, entry.Value);
                    break;
                case "socialnetworks"
                or "profiles"
                or "social"
                or "networks"
                or "links"
                or "customconnections"
                or "contact"
                or "contacts":
                    AddProfiles(entry.Value);
                    break;
                default:
                    if (SocialNetworks.Address(entry.Key, "x") is null || entry.Value is not DataScalar)
                        continue;
                    AddProfile(entry.Key, entry.Value, null, entry.Value.Span);
                    break;
            }

            values.Take(key);
        }

        return person with
        {
            Emails = _emails.ToImmutable(),
            Phones = _phones.ToImmutable(),
            Links = _links.ToImmutable(),
        };
    }

    private static PhotoReference? Photo(DataNode node) =>
        node is DataMap map
            ? (map["url"] ?? map["path"] ?? map["file"]) is DataScalar { IsAbsent: false } address
                ? new PhotoReference(NodeText.Plain(address), address.Span) { IsHidden = map.IsHidden }
                : null
            : new PhotoReference(NodeText.Plain(node), node.Span);

    private RichText? Line(DataEntry? entry) => entry is null ? null : text.Line(entry.Value);

    private RichText? FullName(KeyedValues values)
    {
        var parts = new[]
        {
            Line(values.Take("firstname")),
            Line(values.Take("lastname", "surname")),
        }.OfType<RichText>();
        var name = NodeText.Join(parts, " ");
        return name.IsEmpty ? null : name;
    }

    private Place? Place(KeyedValues values)
    {
        if (values.Take("location", "address", "city", "place") is not { } entry)
            return null;
        if (entry.Value is DataScalar scalar)
            return PlaceReader.ToPlace(text.Line(scalar).PlainText, scalar.Span);
        if (entry.Value is not DataMap map)
            return new Place(text.Line(entry.Value).PlainText, entry.Value.Span);
        return PlaceFields.Read(map) is { } place ? place with { IsHidden = map.IsHidden } : null;
    }

    private static IEnumerable<DataNode> Each(DataNode node) =>
        (node is DataList list ? list.Items : [node]).Where(static n => !NodeText.IsAbsent(n));

    private void AddValues(DataEntry entry, ImmutableArray<ContactValue>.Builder values)
    {
        foreach (var node in Each(entry.Value))
        {
            var read = ContactObject.Read(node, values == _emails, diagnostics);
            var value = read.Value.Trim();
            // The scheme is for programs.
            values.Add(
                read with
                {
                    Value = value.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? value[4..].Trim() : value,
                }
            );
        }
    }

    private void AddPages(DataEntry entry, DataNode pages)
    {
        foreach (var node in Each(pages))
        {
            if (node is DataMap map)
                AddProfiles(map);
            else if (Link(NodeText.Plain(node), node.Span) is { } link)
                _links.Add(link);
            else
                Details.Add(
                    new LabelledItem(RichText.Plain(KeyName.Title(entry.Key), entry.KeySpan), text.Line(node))
                    {
                        Span = node.Span,
                    }
                );
        }
    }

    private static WebLink? Link(string address, SourceSpan span)
    {
        var uri = LinkReader.ToUri(address)
            ?? (address.Contains('.', StringComparison.Ordinal) ? LinkReader.ToUri("https://" + address) : null);
        return
            uri is null
            || address.Contains('@', StringComparison.Ordinal)
                && !address.Contains('/', StringComparison.Ordinal)
                && !address.StartsWith("mailto:", StringComparison.Ordinal)
            ? null
            : LinkReader.ToLink(uri, address, span);
    }

    private void AddProfiles(DataNode node)
    {
        foreach (var item in Each(node).Where(static i => RemovedNetworks.OfItem(i) is null))
        {
            if (item is not DataMap map)
            {
                AddProfile("", item, null, item.Span);
                continue;
            }

            var start = (_links.Count, _emails.Count, Details.Count);
            AddProfile(map);
            if (map.IsHidden)
                HideFrom(start.Item1, start.Item2, start.Item3);
        }
    }

    /// <summary>Hides what was added since these counts.</summary>
    private void HideFrom(int links, int emails, int details)
    {
        for (; links < _links.Count; links++)
            _links[links] = _links[links] with { IsHidden = true };
        for (; emails < _emails.Count; emails++)
            _emails[emails] = _emails[emails] with { IsHidden = true };
        for (; details < Details.Count; details++)
            Details[details] = Details[details] with { IsHidden = true };
    }

    private void AddProfile(DataMap map)
    {
        var keys = new KeyedValues(map, diagnostics);
        if (!keys.Has("network", "username", "url", "placeholder", "link", "href"))
        {
            foreach (var entry in keys.Left)
                AddNamed(entry);
            return;
        }

        var url = keys.Take("url", "link", "href");
        if (keys.Take("fontawesomeicon", "icon") is { } icon)
            diagnostics.Add(JsonResumeDiagnostics.KeptForPrograms(icon.KeySpan, icon.Key, NodeText.Plain(icon.Value)));
        var network = keys.Take("network", "placeholder", "name", "label", "title", "text");
        var user = keys.Take("username", "user", "handle") ?? keys.Take("placeholder");
        AddProfile(network is null ? "" : NodeText.Plain(network.Value), user?.Value, url?.Value, map.Span);
        Details.AddRange(
            keys.Left.Select(e => new LabelledItem(RichText.Plain(KeyName.Title(e.Key), e.KeySpan), text.Line(e.Value))
            {
                Span = e.Value.Span,
            })
        );
    }

    /// <summary>A network, or a way to reach the person, with its key for a name.</summary>
    private void AddNamed(DataEntry entry)
    {
        switch (KeyName.Plain(entry.Key))
        {
            case "email" or "mail":
                AddValues(entry, _emails);
                break;
            case "phone" or "mobile" or "tel":
                AddValues(entry, _phones);
                break;
            case "website" or "homepage" or "portfolio" or "blog":
                AddPages(entry, entry.Value);
                break;
            default:
                AddProfile(entry.Key, entry.Value, null, entry.Value.Span);
                break;
        }
    }

    private void AddProfile(string network, DataNode? user, DataNode? url, SourceSpan span)
    {
        var name = user is null ? "" : text.Line(user).PlainText.Trim();
        var address = url is null ? "" : NodeText.Plain(url);
        if (LinkReader.IsEmail(name) && network is "" or "Email" or "E-mail")
        {
            _emails.Add(new ContactValue(name, span));
            return;
        }

        if (Link(address, span) is { } link)
        {
            var known = link.Network ?? (name.Length > 0 ? network : null);
            _links.Add(
                link with
                {
                    Text =
                        network.Length > 0 && name.Length == 0 ? network
                        : name.Length > 0 ? name
                        : link.Text,
                    Network = known,
                    Username = name.Length > 0 ? name : link.Username,
                }
            );
            return;
        }

        if (
            network.Length > 0
            && name.Length > 0
            && SocialNetworks.Address(network, name) is { } profile
            && LinkReader.ToUri(profile) is { } safe
        )
        {
            var shown = LinkReader.ToUri(name) is null ? SocialNetworks.Name(network) : null;
            _links.Add(
                LinkReader.ToLink(safe, name, span) with
                {
                    Network = shown ?? LinkReader.ToLink(safe, name, span).Network,
                    Username = shown is null ? LinkReader.ToLink(safe, name, span).Username : name,
                }
            );
            return;
        }

        if (Link(name, span) is { } page)
        {
            _links.Add(network.Length > 0 ? page with { Network = page.Network ?? network } : page);
            return;
        }

        var value = name.Length > 0 ? name : address;
        if (network.Length > 0 && value.Length > 0)
            diagnostics.Add(RenderCvDiagnostics.UnknownNetwork(span, network));
        if (network.Length > 0 && value.Length > 0)
            Details.Add(new LabelledItem(network, RichText.Plain(value, span)) { Span = span });
        else if (network.Length + value.Length > 0)
            Details.Add(new ParagraphItem(RichText.Plain(network + value, span)) { Span = span });
    }
}
