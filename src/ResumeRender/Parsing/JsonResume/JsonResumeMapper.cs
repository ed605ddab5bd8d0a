using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Entries;
using ResumeRender.Parsing.JsonResume.Listed;
using ResumeRender.Parsing.JsonResume.Programs;
using ResumeRender.Parsing.JsonResume.Sections;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Contact;
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
    private readonly SectionList _sections;
    private readonly BasicSections _basics;
    private readonly StandardSections _standard;
    private readonly CustomSections _custom;
    private readonly GroupedSections _grouped;
    private Resume _resume = new();
    private string? _language;

    private JsonResumeMapper(DataMap root, DiagnosticBag diagnostics)
    {
        var isOurs = ListedSections.Find(root, diagnostics) is not null;
        _diagnostics = diagnostics;
        (var switches, root) = SectionSwitches.TakeFrom(root);
        _root = ProgramData.TakeFrom(root, isOurs, diagnostics);
        _sections = new SectionList(isOurs ? ListedSections.Find(_root, diagnostics) : null, switches);
        _basics = new BasicSections(_sections, diagnostics);
        _standard = new StandardSections(_sections, diagnostics);
        _custom = new CustomSections(_sections, _standard, diagnostics);
        _grouped = new GroupedSections(_sections, _basics, _standard, _custom);
    }

    public static Resume Map(DataMap root, DiagnosticBag diagnostics)
    {
        var told = new DiagnosticBag();
        var resume = new JsonResumeMapper(ResumeEnvelope.Unwrap(root, told), told).Map();
        HiddenNote.Tell(resume, told);
        RepeatedNotes.Fold(told, diagnostics);
        return resume;
    }

    private Resume Map()
    {
        var fields = new Fields(_root, Vocabulary.Root, _diagnostics);
        _sections.AddListed();
        var names = fields.Names.ToList();
        // Before there were basics, their keys stood in the root.
        var flat = fields.Unnamed.Where(BasicSections.IsBasic).ToImmutableArray();
        if (!flat.IsEmpty)
            _basics.Add(new DataMap(flat, flat[0].Value.Span));
        foreach (var name in names)
        {
            if (fields.Take(name) is not { } entry)
                continue;
            var before = _sections.Count;
            AddNamed(name, entry);
            _sections.HideIfSwitchedOff(entry.Key, before);
        }

        foreach (var entry in fields.Unknown.Where(static e => !BasicSections.IsBasic(e)))
        {
            var before = _sections.Count;
            AddUnknown(entry);
            _sections.HideIfSwitchedOff(entry.Key, before);
        }

        return Whole();
    }

    /// <summary>Reads what a key of the root holds.</summary>
    private void AddNamed(string name, DataEntry entry)
    {
        switch (name)
        {
            case "basics" when entry.Value is DataMap map:
                _basics.Add(map);
                break;
            case "basics":
                _basics.AddOdd(entry);
                break;
            case "meta":
                (var inMeta, var metadata) = MetaReader.Read(entry.Value);
                _language = inMeta ?? _language;
                _resume = _resume with { Metadata = metadata };
                break;
            case "$schema":
                break;
            case "sections" when _sections.Listed is not null:
                break;
            case "sections" when entry.Value is DataMap all:
                _grouped.AddMap(all);
                break;
            case "sections" when entry.Value is DataList list && SectionObject.AreSeveral(entry.Key, list):
                _grouped.AddList(list);
                break;
            case "summary_" when entry.Value is DataMap:
                _basics.AddSection(entry);
                break;
            case "summary_":
                _sections.Add(
                    new Section
                    {
                        Title = SectionList.TitleOf(entry),
                        Kind = SectionKind.Summary,
                        Body = ValueText.Body(entry.Value),
                        Span = entry.Value.Span,
                    }
                );
                break;
            default:
                if (Vocabulary.Sections.FirstOrDefault(s => s.Array == name) is { } section)
                    _standard.Add(section, entry);
                else
                    _custom.Add(entry);
                break;
        }
    }

    /// <summary>Reads what stands under a key of the root that no form of the file has.</summary>
    private void AddUnknown(DataEntry entry)
    {
        if (KeySet.Plain(entry.Key) is "language" or "lang" or "locale" && LanguageOf(entry.Value) is { } told)
            _language = told;
        else if (BasicSections.IsSummaryObject(entry))
            _basics.AddSection(entry);
        else if (entry.Value is DataList { Items.IsEmpty: false } list && SectionObject.AreSeveral(entry.Key, list))
            _grouped.AddList(list);
        else
            _custom.Add(entry);
    }

    private Resume Whole()
    {
        var basics = _root
            .Entries.Where(static e => Vocabulary.Root.Find(e.Key) == "basics")
            .Select(static e => e.Value)
            .OfType<DataMap>()
            .ToList();
        var person = _basics.Person with
        {
            Removed = basics.Aggregate(RemovedParts.Of(_root), static (all, map) => all | RemovedParts.Of(map)),
            RemovedNetworks = SocialNetworks.Unite([], basics.Prepend(_root).SelectMany(RemovedNetworks.Of)),
        };
        var resume = _resume with { Person = person, Sections = _sections.ToImmutable() };
        resume = resume with { Language = _language ?? LanguageFinder.Find(resume, hasTitles: false) };
        return _sections.Listed is null
            ? GivenLabels.InLanguageOf(GivenTitles.InLanguageOf(resume, Vocabulary.Headings))
            : resume;
    }

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
}
