using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.JsonResume.Basics;

/// <summary>Reads who the résumé is about: <c>basics</c>.</summary>
internal sealed class BasicsReader
{
    private readonly Fields _fields;
    private readonly DiagnosticBag _diagnostics;
    private readonly FoundContacts _found = new();
    private readonly HashSet<string> _hidden;
    private readonly ProfileReader _profiles;

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
        _profiles = new ProfileReader(_found, _hidden, diagnostics);
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
                Links = [.. reader._found.Links],
                Emails = [.. reader._found.Emails],
                Phones = [.. reader._found.Phones],
            },
            summary,
            [.. reader._found.Details]
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
        TakeValues("email", _found.Emails);
        TakeValues("phone", _found.Phones);
        if (_fields.Take("url") is { } pages)
            _profiles.TakeLinks(pages.Value, "Website");
        if (_fields.Take("profiles") is { } profiles)
            _profiles.TakeAll(profiles.Value);
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
            _found.Details.Add(new LabelledItem(label, text) { IsHidden = true, Span = text.Span });
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
                _found.Links.Add(link);
            if (field.Email is { } email)
                _found.Emails.Add(email);
            if (field.Phone is { } phone)
                _found.Phones.Add(phone);
            _found.Details.AddRange(field.Lines);
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

    private void TakeUnknown()
    {
        foreach (var entry in _fields.Unknown.ToList())
        {
            if (LinkFields.IsNetwork(entry.Key) && entry.Value is DataScalar scalar)
                _profiles.Add(ValueText.Title(entry.Key), scalar, LinkFields.Read(scalar));
        }

        _found.Details.AddRange(
            UnknownKeys
                .ToItems(_fields, _diagnostics)
                .Where(static i => !(i.Field is { } field && i is LabelledItem && LinkFields.IsNetwork(field)))
        );
    }
}
