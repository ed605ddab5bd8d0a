using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.Html;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.JsonResume.Basics;

/// <summary>Reads who the résumé is about: <c>basics</c>.</summary>
internal sealed class BasicsReader
{
    private readonly Fields _fields;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<BodyItem>.Builder _details = ImmutableArray.CreateBuilder<BodyItem>();
    private readonly ImmutableArray<WebLink>.Builder _links = ImmutableArray.CreateBuilder<WebLink>();
    private readonly List<ContactValue> _emails = [];
    private readonly List<ContactValue> _phones = [];
    private readonly HashSet<string> _hidden;

    private BasicsReader(DataMap map, DiagnosticBag diagnostics)
    {
        // `showPhone: false` beside the phone hides it.
        var switches = map
            .Entries.Select(static e =>
                (
                    Entry: e,
                    Named: HiddenSwitch.ReadNamed(e) is { } named && Vocabulary.Basics.Find(named.Part) is { } field
                        ? (Field: field, named.Hides)
                        : default
                )
            )
            .Where(static s => s.Named.Field is not null)
            .ToList();
        _hidden =
        [
            .. switches.Where(static s => s.Named.Hides).Select(static s => s.Named.Field),
            .. map.IsHidden ? Vocabulary.Basics.Keys : [],
        ];
        var rest = map with { Entries = [.. map.Entries.Where(e => !switches.Exists(s => s.Entry == e))] };
        (_fields, _diagnostics) = (new Fields(rest, Vocabulary.Basics, diagnostics), diagnostics);
    }

    /// <summary>Reads the person, the summary's paragraphs, and lines for what a person has no place for.</summary>
    public static (Person Person, ImmutableArray<BodyItem> Summary, ImmutableArray<BodyItem> Details) Read(
        DataMap map,
        DiagnosticBag diagnostics
    )
    {
        var reader = new BasicsReader(map, diagnostics);
        var person = reader.ReadPerson();
        var summary = reader._fields.Take("summary") is { } entry ? ValueText.Body(entry.Value) : [];
        if (reader._hidden.Contains("summary"))
            summary = [.. summary.Select(static i => i with { IsHidden = true })];
        reader.TakeUnknown();
        return (
            person with
            {
                Links = reader._links.ToImmutable(),
                Emails = [.. reader._emails],
                Phones = [.. reader._phones],
            },
            summary,
            reader._details.ToImmutable()
        );
    }

    private Person ReadPerson()
    {
        var name = Text("name")
            ?? ValueText.Join(new[] { Text("firstName"), Text("lastName") }.OfType<RichText>(), " ");
        var person = new Person
        {
            Name = name.IsEmpty || Hide("name", "Name", name) ? null : name,
            Pronouns = Shown("pronouns", "Pronouns") is { } pronouns ? PronounReader.Bare(pronouns) : null,
            Headline = Shown("label", "Headline"),
            Location = Told(TakePlace()) is { } place
                ? place with
                {
                    IsHidden = place.IsHidden || _hidden.Contains("location"),
                }
                : null,
            Photo = TakePhoto() is { } photo
                ? photo with
                {
                    IsHidden = photo.IsHidden || _hidden.Contains("image"),
                }
                : null,
        };
        TakeValues("email", _emails);
        TakeValues("phone", _phones);
        TakeLinks("url", "Website");
        if (_fields.Take("profiles") is { } profiles)
            TakeProfiles(profiles.Value);
        TakeCustomFields();
        return person;
    }

    private PhotoReference? TakePhoto()
    {
        if (_fields.TakeScalar("image") is { } path)
            return new PhotoReference(path.Text.Trim(), path.Span);
        if (_fields.Take("image")?.Value is not DataMap map)
            return null;
        foreach (var entry in map.Entries.Where(static e => e.Key != "url" && !Fields.IsAbsent(e.Value)))
            _diagnostics.Add(
                JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, entry.Key, ValueText.Line(entry.Value).PlainText)
            );
        var isHidden = map.IsHidden || map.Entries.Any(static e => e.Value is DataMap { IsHidden: true });
        return map["url"] is DataScalar { IsAbsent: false } address
            ? new PhotoReference(address.Text.Trim(), address.Span) { IsHidden = isHidden }
            : null;
    }

    /// <summary>A text; if it is hidden, a hidden line instead.</summary>
    private RichText? Shown(string name, string label)
    {
        var text = Text(name);
        return text is null || Hide(name, label, text) ? null : text;
    }

    /// <summary>Keeps a hidden text as a hidden line; false if it is not hidden.</summary>
    private bool Hide(string name, string label, RichText text)
    {
        var isHidden =
            _hidden.Contains(name)
            || _fields.Map.Entries.Any(e =>
                Vocabulary.Basics.Find(e.Key) == name && e.Value is DataMap { IsHidden: true }
            );
        if (isHidden)
            _details.Add(new LabelledItem(label, text) { IsHidden = true, Span = text.Span });
        return isHidden;
    }

    private void TakeCustomFields()
    {
        if (_fields.Take("customFields")?.Value is not { } node)
            return;
        foreach (var item in node is DataList list ? list.Items : [node])
        {
            var field = CustomField.Read(item, _diagnostics);
            if (field.Link is { } link)
                _links.Add(link);
            if (field.Email is { } email)
                _emails.Add(email);
            if (field.Phone is { } phone)
                _phones.Add(phone);
            _details.AddRange(field.Lines);
        }
    }

    private RichText? Text(string name) =>
        _fields.TakeScalar(name) is { } scalar ? DataText.Inline(scalar)
        : _fields.Take(name) is not { } entry ? null
        // Editors that hide a part write an object: {"value": "Jane Doe", "visible": false}.
        : entry.Value is DataMap { Entries: [{ Key: "value", Value: DataScalar only }] } ? DataText.Inline(only)
        : ValueText.Line(entry.Value);

    private Place? Told(Place? place)
    {
        string[] unseen =
        [
            .. new[] { place?.Address, place?.PostalCode }
                .OfType<string>()
                .Select(static part => part.ReplaceLineEndings(", "))
                .Where(part => !place!.Text.Contains(part, StringComparison.Ordinal)),
        ];
        if (unseen.Length > 0)
            _diagnostics.Add(JsonResumeDiagnostics.StreetNotShown(place!.Span, string.Join(", ", unseen)));
        return place;
    }

    private Place? TakePlace()
    {
        if (_fields.TakeScalar("location") is { } scalar)
            return PlaceReader.ToPlace(DataText.Inline(scalar).PlainText, scalar.Span);
        if (_fields.Take("location") is { } entry)
        {
            return entry.Value switch
            {
                DataMap map => PlaceFields.Read(map) is { } place ? place with { IsHidden = map.IsHidden } : null,
                DataList { Items: [DataMap only] } => PlaceFields.Read(only) is { } place
                    ? place with
                    {
                        IsHidden = only.IsHidden,
                    }
                    : null,
                _ => new Place(ValueText.Line(entry.Value).PlainText, entry.Value.Span),
            };
        }

        // Before there was a location, its parts stood in basics itself.
        var parts = new[] { "city", "region", "countryCode", "postalCode" }
            .Select(_fields.Take)
            .OfType<DataEntry>()
            .ToImmutableArray();
        return parts.IsEmpty
            ? null
            : PlaceFields.Read(new DataMap(parts, parts[0].Value.Span.Union(parts[^1].Value.Span)));
    }

    private void TakeValues(string name, List<ContactValue> values)
    {
        if (_fields.Take(name) is not { } entry)
            return;
        foreach (var node in Each(entry.Value))
        {
            if (!Fields.IsAbsent(node))
                values.Add(
                    ContactObject.Read(node, name == "email", _diagnostics) is var value && _hidden.Contains(name)
                        ? value with
                        {
                            IsHidden = true,
                        }
                        : value
                );
        }
    }

    /// <summary>One value, a list, or one for each use: <c>{"work": "…", "personal": "…"}</c>.</summary>
    private static IEnumerable<DataNode> Each(DataNode node) =>
        node switch
        {
            DataList list => list.Items,
            DataMap map when ContactObject.IsIn(map) => [map],
            DataMap { IsHidden: true } map => map.Entries.Select(static e =>
                e.Value is DataMap inner
                    ? inner with
                    {
                        IsHidden = true,
                    }
                    : new DataMap([e with { Key = "value" }], e.Value.Span) { IsHidden = true }
            ),
            DataMap map => map.Entries.Select(static e => e.Value),
            _ => [node],
        };

    private void TakeLinks(string name, string label)
    {
        if (_fields.Take(name) is not { } entry)
            return;
        foreach (var node in entry.Value is DataList list ? list.Items : [entry.Value])
        {
            if (LinkFields.ReadObject(node) is { } labelled)
                _links.Add(labelled with { IsHidden = labelled.IsHidden || _hidden.Contains(name) });
            else if (node is DataMap)
                TakeProfiles(node);
            else if (!Fields.IsAbsent(node))
                AddLink(
                    (DataScalar)(
                        node as DataScalar ?? new DataScalar(ScalarKind.Text, ValueText.Line(node).PlainText, node.Span)
                    ),
                    label
                );
        }
    }

    private void AddLink(DataScalar scalar, string label)
    {
        if (LinkFields.Read(scalar) is { } link)
        {
            _links.Add(link with { IsHidden = _hidden.Contains("url") });
            return;
        }

        _diagnostics.Add(JsonResumeDiagnostics.NotAnAddress(scalar.Span, scalar.Text));
        _details.Add(new LabelledItem(label, DataText.Inline(scalar)) { Span = scalar.Span });
    }

    /// <summary>A list of profiles, one profile, or an object with a network for each key.</summary>
    private void TakeProfiles(DataNode node)
    {
        switch (node)
        {
            case DataList list:
                foreach (
                    var item in list.Items.Where(static i =>
                        !Fields.IsAbsent(i) && RemovedNetworks.OfItem(i) is null
                    )
                )
                    TakeProfiles(item);
                break;
            case DataMap map
                when map.Entries.Any(static e => Vocabulary.Profile.Find(e.Key) is "network" or "username" or "url"):
                AddProfile(map, null);
                break;
            case DataMap map:
                foreach (var entry in map.Entries.Where(static e => !Fields.IsAbsent(e.Value)))
                    TakeProfile(entry);
                break;
            case DataScalar scalar:
                AddLink(scalar, "Profile");
                break;
        }
    }

    private void TakeProfile(DataEntry entry)
    {
        if (entry.Value is DataMap inner)
            AddProfile(inner, entry);
        else if (entry.Value is DataScalar scalar)
            AddProfile(ValueText.Title(entry.Key), scalar, LinkFields.Read(scalar));
        else
            TakeProfiles(entry.Value);
    }

    private static bool IsUnknownPage(string? network, DataScalar? user) =>
        user is not null && LinkFields.ProfileAddress(network ?? "", user.Text) is null;

    private void AddProfile(DataMap map, DataEntry? key)
    {
        var start = (_details.Count, _emails.Count, _links.Count);
        var fields = new Fields(map, Vocabulary.Profile, _diagnostics);
        var network = fields.TakeScalar("network")?.Text.Trim() ?? (key is null ? null : ValueText.Title(key.Key));
        var user = fields.TakeScalar("username");
        var text = fields.TakeScalar("text")?.Text;
        WebLink? labelled = null;
        var url = fields.TakeScalar("url");
        if (url is null && fields.Take("url") is { } page && (labelled = LinkFields.ReadObject(page.Value)) is null)
            fields.PutBack("url", page);
        var link = labelled ?? (url is null ? null : LinkFields.Read(url));
        if (
            url is not null
            && link is null
            && (UnsafeLinks.Is(url.Text) || IsUnknownPage(network, user))
        )
            _diagnostics.Add(JsonResumeDiagnostics.NotAnAddress(url.Span, url.Text));
        if (link is not null || user is not null || url is not null)
            AddProfile(network, user ?? (link is null ? url : null), link, text, map);
        else if (network is not null)
            _details.Add(new ParagraphItem(RichText.Plain(network, map.Span)));
        if (link is null && url is not null && user is not null)
            _details.Add(new LabelledItem(network ?? "Link", DataText.Inline(url)) { Span = url.Span });
        _details.AddRange(UnknownKeys.ToItems(fields, _diagnostics));
        if (map.IsHidden || _hidden.Contains("profiles"))
            HideFrom(start.Item1, start.Item2, start.Item3);
    }

    /// <summary>Hides what was added since these counts.</summary>
    private void HideFrom(int details, int emails, int links)
    {
        for (; details < _details.Count; details++)
            _details[details] = _details[details] with { IsHidden = true };
        for (; emails < _emails.Count; emails++)
            _emails[emails] = _emails[emails] with { IsHidden = true };
        for (; links < _links.Count; links++)
            _links[links] = _links[links] with { IsHidden = true };
    }

    private void AddProfile(string? network, DataScalar? user, WebLink? link, string? text = null, DataMap? map = null)
    {
        var username = user?.Text.Trim();
        if (link is null && username is not null)
        {
            // “E-mail” and “Phone” are how our own writer keeps a second one.
            if (LinkReader.IsEmail(username))
            {
                _emails.Add(new ContactValue(username, user!.Span));
                return;
            }

            link = LinkFields.Read(user!)
                ?? (
                    LinkFields.ProfileAddress(network ?? "", username) is { } address
                        ? new WebLink(address, user!.Span) { Text = null }
                        : null
                );
        }

        if (link is null)
        {
            _details.Add(
                user is null
                    ? new ParagraphItem(RichText.Plain(network ?? ""))
                    : new LabelledItem(network ?? "Profile", DataText.Inline(user)) { Span = user.Span }
            );
            return;
        }

        var isAddress = username is not null && LinkReader.ToUri(username) is not null;
        _links.Add(link with
        {
            Network = network ?? link.Network,
            Username = isAddress ? link.Username : username ?? link.Username,
            Text = text ?? link.Text,
            Span = map?.Span ?? link.Span,
        });
    }

    private void TakeUnknown()
    {
        foreach (var entry in _fields.Unknown.ToList())
        {
            if (LinkFields.IsNetwork(entry.Key) && entry.Value is DataScalar scalar)
                AddProfile(ValueText.Title(entry.Key), scalar, LinkFields.Read(scalar));
        }

        _details.AddRange(
            UnknownKeys
                .ToItems(_fields, _diagnostics)
                .Where(static i => !(i.Field is { } field && i is LabelledItem && LinkFields.IsNetwork(field)))
        );
    }
}
