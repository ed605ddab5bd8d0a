using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Basics;
using ResumeRender.Parsing.JsonResume.Entries;
using ResumeRender.Parsing.JsonResume.Listed;
using ResumeRender.Parsing.JsonResume.Programs;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Language;

namespace ResumeRender.Parsing.JsonResume;

/// <summary>Makes a résumé of values under the keys of JSON Resume, in whichever notation they were written.</summary>
/// <remarks>
/// Sections stand in the order of their keys. What has no key of the standard becomes a line or a section of its own,
/// with a warning. Where our own <c>sections</c> lists sections, it says how elements stand in them; elements that it
/// does not name follow.
/// </remarks>
internal sealed class JsonResumeMapper
{
    private readonly DiagnosticBag _diagnostics;
    private readonly DataMap _root;
    private readonly ListedSections? _listed;
    private readonly List<Section> _sections = [];
    private readonly SectionSwitches _switches;

    private JsonResumeMapper(DataMap root, DiagnosticBag diagnostics)
    {
        var isOurs = ListedSections.Find(root, diagnostics) is not null;
        _diagnostics = diagnostics;
        (_switches, root) = SectionSwitches.TakeFrom(root);
        _root = ProgramData.TakeFrom(root, isOurs, diagnostics);
        _listed = isOurs ? ListedSections.Find(_root, diagnostics) : null;
    }

    public static Resume Map(DataMap root, DiagnosticBag diagnostics)
    {
        var told = new DiagnosticBag();
        var resume = new JsonResumeMapper(Unwrap(root, told), told).Map();
        HiddenNote.Tell(resume, told);
        RepeatedNotes.Fold(told, diagnostics);
        return resume;
    }

    /// <summary><c>{"resume": { … }}</c> is what some programs write, with their settings beside it.</summary>
    private static DataMap Unwrap(DataMap root, DiagnosticBag diagnostics)
    {
        if (
            root
                .Entries.Where(static e =>
                    e.Value is DataMap
                    && KeySet.Plain(e.Key) is "resume" or "cv" or "data" or "jsonresume" or "resumedata"
                )
                .ToList()
                is not [{ Value: DataMap inner } only]
            || !root.Entries.All(e => e == only || e.Value is DataScalar || IsAround(e.Key))
        )
        {
            return root;
        }

        foreach (var entry in root.Entries.Where(static e => e.Value is DataScalar { IsAbsent: false }))
            diagnostics.Add(
                JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, entry.Key, ((DataScalar)entry.Value).Text)
            );
        return inner with
        {
            Entries = inner.Entries.AddRange(root.Entries.Where(e => e != only && e.Value is not DataScalar)),
        };
    }

    /// <summary>What programs write about how they show a résumé.</summary>
    private static bool IsAround(string key) =>
        ProgramKeys.IsLook(key)
        || KeySet.Plain(key) is "settings" or "config" or "configuration" or "options" or "design" or "locale";

    private Resume Map()
    {
        var fields = new Fields(_root, Vocabulary.Root, _diagnostics);
        var resume = new Resume();
        var person = new Person();
        string? language = null;
        if (_listed is not null)
            _sections.AddRange(_listed.Read());
        var names = fields.Names.ToList();
        // Before there were basics, their keys stood in the root.
        var flat = fields.Unnamed.Where(IsBasic).ToImmutableArray();
        if (!flat.IsEmpty)
            person = AddBasics(person, new DataMap(flat, flat[0].Value.Span));
        foreach (var name in names)
        {
            if (fields.Take(name) is not { } entry)
                continue;
            var before = _sections.Count;
            switch (name)
            {
                case "basics":
                    person = entry.Value is DataMap map ? AddBasics(person, map) : AddOdd(person, entry);
                    break;
                case "meta":
                    (var inMeta, var metadata) = MetaReader.Read(entry.Value);
                    language = inMeta ?? language;
                    resume = resume with { Metadata = metadata };
                    break;
                case "$schema":
                    break;
                case "sections" when _listed is not null:
                    break;
                case "sections" when entry.Value is DataMap all:
                    person = AddSections(person, all);
                    break;
                case "sections" when entry.Value is DataList list && SectionObject.AreSeveral(entry.Key, list):
                    person = AddSeveral(person, list);
                    break;
                case "summary_" when entry.Value is DataMap:
                    person = AddBasicSection(person, entry);
                    break;
                case "summary_":
                    AddSection(
                        new Section
                        {
                            Title = Heading(entry),
                            Kind = SectionKind.Summary,
                            Body = ValueText.Body(entry.Value),
                            Span = entry.Value.Span,
                        }
                    );
                    break;
                default:
                    if (Vocabulary.Sections.FirstOrDefault(s => s.Array == name) is { } section)
                        AddStandard(section, entry);
                    else
                        AddCustom(entry);
                    break;
            }

            HideIfSwitchedOff(entry.Key, before);
        }

        foreach (var entry in fields.Unknown.Where(static e => !IsBasic(e)))
        {
            var before = _sections.Count;
            if (KeySet.Plain(entry.Key) is "language" or "lang" or "locale" && LanguageOf(entry.Value) is { } told)
                language = told;
            else if (IsSummaryObject(entry))
                person = AddBasicSection(person, entry);
            else if (entry.Value is DataList { Items.IsEmpty: false } list && SectionObject.AreSeveral(entry.Key, list))
                person = AddSeveral(person, list);
            else
                AddCustom(entry);
            HideIfSwitchedOff(entry.Key, before);
        }

        var basics = _root
            .Entries.Where(static e => Vocabulary.Root.Find(e.Key) == "basics")
            .Select(static e => e.Value)
            .OfType<DataMap>()
            .ToList();
        person = person with
        {
            Removed = basics.Aggregate(RemovedParts.Of(_root), static (all, map) => all | RemovedParts.Of(map)),
            RemovedNetworks = RemovedNetworks.Unite([], basics.Prepend(_root).SelectMany(RemovedNetworks.Of)),
        };
        resume = resume with { Person = person, Sections = [.. _sections] };
        resume = resume with { Language = language ?? LanguageFinder.Find(resume, hasTitles: false) };
        return _listed is null
            ? GivenLabels.InLanguageOf(GivenTitles.InLanguageOf(resume, Vocabulary.Headings))
            : resume;
    }

    /// <summary>Hides what a switch elsewhere hides: <c>"settings": {"showAwards": false}</c>.</summary>
    private void HideIfSwitchedOff(string key, int before)
    {
        for (var i = before; _switches.Hides(key) && i < _sections.Count; i++)
            _sections[i] = _sections[i] with { IsHidden = true };
    }

    /// <summary>Sections in a list: <c>[{"title": "Posts of honour", "items": [ … ]}]</c>.</summary>
    private Person AddSeveral(Person person, DataList list)
    {
        foreach (var node in list.Items)
        {
            var opened = SectionObject.Open(node, new DiagnosticBag());
            var name =
                opened.Type is { } type && (Vocabulary.Root.Find(type) ?? Vocabulary.Basics.Find(type)) is not null
                    ? type
                    : opened.Title?.PlainText ?? opened.Type ?? "";
            var entry = new DataEntry(name, node.Span, node);
            if (Vocabulary.Basics.Find(name) is "profiles" or "summary" && !Fields.IsAbsent(opened.Content))
                person = AddBasicSection(person, entry);
            else if (StandardOf(opened, name) is { } standard)
                AddStandard(standard, entry);
            else
                AddCustom(entry);
        }

        return person;
    }

    /// <summary>The array of the standard that a section of the author's own is like: by its type, else by its
    /// title.</summary>
    private static SectionKeys? StandardOf(SectionObject opened, string name) =>
        Vocabulary.Sections.FirstOrDefault(s => s.Array == Vocabulary.Root.Find(opened.Type ?? name));

    private static bool IsSummaryObject(DataEntry entry) =>
        entry.Value is DataMap && Vocabulary.Basics.Find(entry.Key) == "summary";

    /// <summary>Sections as the values of one object, as editors of résumés write them.</summary>
    private Person AddSections(Person person, DataMap map)
    {
        foreach (var entry in map.Entries.Where(static e => !Fields.IsAbsent(e.Value)))
        {
            var before = _sections.Count;
            person = AddOneSection(person, entry);
            HideIfSwitchedOff(entry.Key, before);
        }

        return person;
    }

    private Person AddOneSection(Person person, DataEntry entry)
    {
        if (Vocabulary.Basics.Find(entry.Key) is "profiles" or "summary")
            return AddBasicSection(person, entry);
        if (Vocabulary.Sections.FirstOrDefault(s => s.Array == Vocabulary.Root.Find(entry.Key)) is { } section)
            AddStandard(section, entry);
        else if (
            entry
                is
            {
                Key: "custom" or "customSections" or "custom_sections",
                Value: DataMap { Entries: var own } custom
            }
            && own.All(static e => e.Value is DataMap)
        )
            return AddSections(person, custom);
        else if (entry.Value is DataList { Items.IsEmpty: false } list && SectionObject.AreSeveral(entry.Key, list))
            return AddSeveral(person, list);
        else
            AddCustom(entry);
        return person;
    }

    private Person AddBasicSection(Person person, DataEntry entry)
    {
        var opened = SectionObject.Open(entry.Value, _diagnostics);
        var (content, title, priority) = opened;
        if (Fields.IsAbsent(content))
            return person;
        if (Vocabulary.Basics.Find(entry.Key) == "profiles")
        {
            if (title is not null)
                _diagnostics.Add(JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, "name", title.PlainText));
            var profiles =
                opened.IsHidden && content is DataList all
                    ? all with
                    {
                        Items =
                        [
                            .. all.Items.Select(static i =>
                                i is DataMap profile
                                    ? profile with
                                    {
                                        IsHidden = true,
                                    }
                                    : new DataMap([new DataEntry("url", i.Span, i)], i.Span) { IsHidden = true }
                            ),
                        ],
                    }
                    : content;
            return AddBasics(
                person,
                new DataMap([new DataEntry("profiles", entry.KeySpan, profiles)], entry.Value.Span)
            );
        }

        AddSection(
            new Section
            {
                Title = title ?? Heading(entry),
                Kind = SectionKind.Summary,
                Priority = priority,
                IsHidden = opened.IsHidden,
                Body = ValueText.Body(content),
                Span = content.Span,
            }
        );
        return person;
    }

    private static bool IsBasic(DataEntry entry) =>
        Vocabulary.Basics.Find(entry.Key) is { } name
        && (entry.Value is not DataList || name is "profiles" or "email" or "phone" or "url" or "customFields")
        && !IsSummaryObject(entry);

    /// <summary><c>de-DE</c>, <c>German</c>, or either as the <c>language</c> of an object.</summary>
    private static string? LanguageOf(DataNode node) =>
        node switch
        {
            DataScalar scalar => LanguageTags.Find(scalar.Text.Trim()),
            DataMap { Entries: [{ Key: "language" or "lang", Value: DataScalar only }] } => LanguageTags.Find(
                only.Text.Trim()
            ),
            _ => null,
        };

    private static RichText Heading(DataEntry entry) => RichText.Plain(ValueText.Title(entry.Key), entry.KeySpan);

    private Person AddBasics(Person person, DataMap map)
    {
        var own = new Person();
        if (_listed is not null)
        {
            own = ListedBasics.Read(map, out var rest);
            map = map with
            {
                Entries = [.. rest.Where(e => e.Key != "summary" || !_listed.HasFollowed("/basics/summary"))],
            };
            if (map.Entries.IsEmpty)
                return own;
        }

        var (read, summary, details) = BasicsReader.Read(map, _diagnostics);
        if (!summary.IsEmpty)
            AddSection(
                new Section
                {
                    IsHidden = map.IsHidden,
                    Title = "Summary",
                    Kind = SectionKind.Summary,
                    Body = summary,
                    Span = map.Span,
                }
            );
        if (!details.IsEmpty)
            AddSection(
                new Section
                {
                    IsHidden = map.IsHidden,
                    Title = "Personal details",
                    Body = details,
                    Span = map.Span,
                }
            );
        return Merge(Merge(person, own), read);

        Person Merge(Person first, Person second) =>
            first == new Person() ? second
            : second == new Person() ? first
            : ResumeMerger.Merge(new Resume { Person = first }, new Resume { Person = second }, _diagnostics).Person;
    }

    private Person AddOdd(Person person, DataEntry entry)
    {
        foreach (var map in entry.Value is DataList list ? list.Items.OfType<DataMap>() : [])
            person = AddBasics(person, map);
        var rest = entry.Value is DataList all
            ? all
                .Items.Where(static i => i is not DataMap && !Fields.IsAbsent(i))
                .SelectMany(static i => ValueText.Body(i))
            : ValueText.Body(entry.Value);
        AddSection(
            new Section
            {
                Title = "Summary",
                Kind = SectionKind.Summary,
                Body = [.. rest],
                Span = entry.Value.Span,
            }
        );
        return person;
    }

    private void AddStandard(SectionKeys section, DataEntry entry)
    {
        var opened = SectionObject.Open(entry.Value, _diagnostics);
        var node = _listed is null ? opened.Content : _listed.WithoutListed(section.Array, opened.Content);
        if (Fields.IsAbsent(node))
        {
            if (opened.Title is { } empty)
                _diagnostics.Add(ReadingDiagnostics.EmptySection(entry.KeySpan, empty.PlainText));
            return;
        }

        var read = new Section
        {
            Title = opened.Title ?? section.Heading,
            Kind = section.Kind,
            Priority = opened.Priority,
            IsHidden = opened.IsHidden,
            Span = node.Span,
        };
        if (section.IsLines)
        {
            AddSection(read with { Body = LineElements.Read(node, section, _diagnostics) });
            return;
        }

        if (node is DataScalar scalar && SpelledFields.Read(scalar, section) is { } spelled)
        {
            if (spelled.IsEmpty)
            {
                AddSection(read with { Body = DataText.Body(scalar) });
                return;
            }

            node = new DataList([.. spelled], scalar.Span);
        }

        var entries = ReadEntries(section, node);
        if (section.Kind == SectionKind.References)
        {
            // A quotation without a name is not an entry.
            var unnamed = entries
                .Where(static e => e is { Title: null, Organization: null })
                .SelectMany(static e =>
                    e.Body.Select(i =>
                        i with
                        {
                            Priority = i.Priority ?? e.Priority,
                            IsHidden = i.IsHidden || e.IsHidden,
                        }
                    )
                );
            AddSection(
                read with
                {
                    Body = [.. unnamed],
                    Entries = [.. entries.Where(static e => e.Title is not null || e.Organization is not null)],
                }
            );
            return;
        }

        AddSection(
            read with
            {
                Entries = section.Kind is SectionKind.Work or SectionKind.Activities
                    ? RoleGrouper.GroupSame(entries)
                    : [.. entries],
            }
        );
    }

    /// <summary>One entry for each element; an object may be the only element, or have one below each key.</summary>
    private List<Entry> ReadEntries(SectionKeys section, DataNode node)
    {
        var reader = new EntryReader(section, _diagnostics);
        if (node is not DataMap map)
        {
            var elements = SpelledFields.In(((DataList)node).Items.Where(static i => !Fields.IsAbsent(i)), section);
            return [.. elements.Select(i => reader.Read(i, null))];
        }

        var isMapOfElements = map.Entries.All(e =>
            e.Value is DataMap or DataScalar { IsAbsent: true } && section.Keys.Find(e.Key) is null
        );
        return isMapOfElements
            ?
            [
                .. map
                    .Entries.Where(static e => !Fields.IsAbsent(e.Value))
                    .Select(e => reader.Read(e.Value, ValueText.Title(e.Key))),
            ]
            : [reader.Read(map, null)];
    }

    private void AddCustom(DataEntry entry)
    {
        if (
            (entry.Key.Length == 0 && entry.Value is DataScalar)
            || KeySet.Plain(entry.Key) is "schema" or "version"
            || (IsAround(entry.Key) && entry.Value is DataMap)
        )
        {
            _diagnostics.Add(
                JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, entry.Key, ValueText.Line(entry.Value).PlainText)
            );
            return;
        }

        var opened = SectionObject.Open(entry.Value, _diagnostics);
        var (node, given, priority) = opened;
        if (
            opened.Type is { } type
            && Vocabulary.Sections.FirstOrDefault(s => s.Array == Vocabulary.Root.Find(type)) is { } like
            && !Fields.IsAbsent(node)
        )
        {
            AddStandard(like, entry);
            return;
        }

        if (Fields.IsAbsent(node) && given is not null)
            _diagnostics.Add(ReadingDiagnostics.EmptySection(entry.KeySpan, given.PlainText));
        if (given is null)
            _diagnostics.Add(JsonResumeDiagnostics.UnknownSection(entry.KeySpan, entry.Key));
        var title = given ?? RichText.Plain(ValueText.Title(entry.Key), entry.KeySpan);
        var kind = HeadingLexicon.TryRead(title.PlainText, out var known) ? known : SectionKind.Custom;
        var section = new Section
        {
            Title = title,
            Kind = kind,
            Priority = priority,
            IsHidden = opened.IsHidden,
            Span = node.Span,
        };
        AddSection(
            node switch
            {
                DataList list when list.Items.Any(static i => i is DataMap) => WithoutHeadless(
                    section with
                    {
                        Entries = [.. ReadEntries(Vocabulary.Custom, list)],
                    }
                ),
                DataList => section with { Body = ValueText.Bullets(node) },
                DataMap { Entries.IsEmpty: false } map when map.Entries.All(static e => e.Value is DataMap) =>
                    section with
                    {
                        Entries = [.. ReadEntries(Vocabulary.Custom, map)],
                    },
                DataMap map
                    when map.Entries.Any(static e => Vocabulary.Custom.Keys.Find(e.Key) is "name" or "organization") =>
                    section with
                    {
                        Entries = [.. ReadEntries(Vocabulary.Custom, map)],
                    },
                DataMap map => section with
                {
                    Body =
                    [
                        .. UnknownKeys.ToItems(new Fields(map, NoKeys, _diagnostics), _diagnostics, isExpected: true),
                    ],
                },
                _ => section with { Body = ValueText.Body(node) },
            }
        );
    }

    /// <summary>Text of which nothing says what it is about is the section's own.</summary>
    private static Section WithoutHeadless(Section section) =>
        section.Entries.All(static e =>
            e
                is
            {
                Title: null,
                Organization: null,
                Subtitle: null,
                Dates: null,
                Location: null,
                Link: null,
                Roles.IsEmpty: true,
                IsHidden: false,
                Priority: null
            }
        )
            ? section with
            {
                Body = [.. section.Entries.SelectMany(static e => e.Body)],
                Entries = [],
            }
            : section;

    private static KeySet NoKeys { get; } = new("");

    private void AddSection(Section section)
    {
        if (section.IsEmpty)
            return;
        // What the list of sections does not name goes on with the section of its kind.
        var at =
            _listed is null || section.Kind == SectionKind.Custom
                ? -1
                : _sections.FindIndex(s => s.Kind == section.Kind && s.IsHidden == section.IsHidden);
        if (at < 0)
            _sections.Add(section);
        else
            _sections[at] = _sections[at] with
            {
                Body = _sections[at].Body.AddRange(section.Body),
                Entries = _sections[at].Entries.AddRange(section.Entries),
            };
    }
}
