using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Programs;
using ResumeRender.Reading;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Language;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>Makes a résumé of the keys of RenderCV, every version.</summary>
/// <remarks>Of its design only the paper, of its locale only the language is ours; the rest is noted once.</remarks>
internal static class RenderCvMapper
{
    /// <summary>True for a map with a <c>cv</c>, or with what stands in one.</summary>
    public static bool IsResume(DataMap root) =>
        root["cv"] is DataMap || (root["sections"] is DataMap && root["basics"] is null);

    public static Resume Map(DataMap root, DiagnosticBag diagnostics)
    {
        var told = new DiagnosticBag();
        var resume = MapAll(ProgramData.TakeFrom(root, false, told), told);
        HiddenNote.Tell(resume, told);
        RepeatedNotes.Fold(told, diagnostics);
        return resume;
    }

    private static Resume MapAll(DataMap root, DiagnosticBag diagnostics)
    {
        var text = new NodeText(diagnostics, new BoldKeywords(KeywordsOf(root)));
        var cv = root["cv"] as DataMap ?? root;
        var values = new KeyedValues(
            cv, diagnostics, "headline", "location", "email", "phone", "website", "socialnetworks", "customconnections",
            "sections"
        );
        var reader = new PersonReader(text, diagnostics);
        var sortOrder = values.Take("sortentries");
        var sectionsKey = values.Take("sections");
        var person = reader.Read(values) with
        {
            Removed = RemovedParts.Of(cv),
            RemovedNetworks = SocialNetworks.Unite([], RemovedNetworks.Of(cv)),
        };
        var entries = new EntryMapper(text, diagnostics);
        var mapper = new SectionMapper(text, entries, diagnostics);
        var sections = ImmutableArray.CreateBuilder<Section>();
        var (language, metadata, left) = ReadAround(root, cv, values);
        var order = values.Take("sectionorder");
        var custom = values.Take("customsections");
        foreach (var entry in values.Left)
        {
            diagnostics.Add(RenderCvDiagnostics.UnknownKey(entry.KeySpan, entry.Key));
            if (
                entry.Value is DataScalar { Text.Length: < 60 }
                && KeyName.Plain(entry.Key) is not ("summary" or "about" or "objective" or "profile")
            )
                reader.Details.Add(
                    new LabelledItem(RichText.Plain(KeyName.Title(entry.Key), entry.KeySpan), text.Line(entry.Value))
                    {
                        Span = entry.Value.Span,
                    }
                );
            else
                sections.Add(mapper.Read(entry));
        }

        AddSections(sectionsKey, mapper, sections, diagnostics);
        OldSections.Add(custom, mapper, sections, left);
        foreach (
            var entry in cv == root
                ? []
                : root.Entries.Where(static e => !IsAround(e.Key) && e.Key != "cv" && !NodeText.IsAbsent(e.Value))
        )
        {
            diagnostics.Add(RenderCvDiagnostics.UnknownKey(entry.KeySpan, entry.Key));
            sections.Add(mapper.Read(entry));
        }

        OldSections.Sort(order, sections, left);
        if (reader.Details.Count > 0)
            sections.Add(new Section { Title = "Personal details", Body = [.. reader.Details] });
        if (sortOrder is not null)
            left.Add(sortOrder);
        if (left.Count > 0)
            diagnostics.Add(
                RenderCvDiagnostics.DesignLeftOut(left[0].KeySpan, string.Join("`, `", left.Select(static e => e.Key)))
            );
        var resume = new Resume
        {
            Person = person,
            Sections = sections.ToImmutable(),
            Metadata = metadata,
        };
        return resume with { Language = language ?? LanguageFinder.Find(resume) };
    }

    private static void AddSections(
        DataEntry? entry,
        SectionMapper mapper,
        ImmutableArray<Section>.Builder sections,
        DiagnosticBag diagnostics
    )
    {
        if (entry?.Value is DataMap map)
        {
            foreach (var titled in map.Entries)
            {
                var section = mapper.Read(titled);
                if (section.IsEmpty)
                    diagnostics.Add(ReadingDiagnostics.EmptySection(titled.KeySpan, section.Title.PlainText));
                sections.Add(section);
            }
        }
        else if (entry is not null)
        {
            sections.Add(mapper.Read(entry));
        }
    }

    private static bool IsAround(string key) =>
        key is "design" or "locale" or "locale_catalog" or "settings" or "rendercv_settings";

    private static ImmutableArray<string> KeywordsOf(DataMap root)
    {
        var settings = root["settings"] as DataMap ?? root["rendercv_settings"] as DataMap;
        return settings?["bold_keywords"] is DataList list
            ? [.. list.Items.OfType<DataScalar>().Select(static s => s.Text.Trim())]
            : [];
    }

    private static (
        string? Language,
        ImmutableArray<KeyValuePair<string, string>> Metadata,
        List<DataEntry> Left
    ) ReadAround(DataMap root, DataMap cv, KeyedValues values)
    {
        var left = new List<DataEntry>();
        var metadata = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        string? language = null;
        foreach (var entry in root.Entries.Where(static e => IsAround(e.Key)))
        {
            if (cv == root)
                values.Take(KeyName.Plain(entry.Key));
            var map = entry.Value as DataMap;
            if (
                entry.Key is "locale" or "locale_catalog"
                && (map?["language"] ?? entry.Value) is DataScalar { IsAbsent: false } named
            )
                language = LanguageTags.Find(named.Text.Trim());
            if (
                entry.Key == "design"
                && map?["page"] is DataMap page
                && page["size"] is DataScalar { Text: "a4" or "us-letter" or "letterpaper" or "a4paper" } size
            )
                metadata.Add(
                    new("render.paper", size.Text.StartsWith("a4", StringComparison.Ordinal) ? "a4" : "letter")
                );
            if (!NodeText.IsAbsent(entry.Value) && !IsTaken(entry.Key, map))
                left.Add(entry);
        }

        return (language, metadata.ToImmutable(), left);
    }

    /// <summary>True if there is nothing but what was read.</summary>
    private static bool IsTaken(string key, DataMap? map) =>
        map is { Entries: [var only] }
        && (key, only.Key, only.Value) switch
        {
            ("design", "page", DataMap { Entries: [{ Key: "size" }] }) => true,
            ("locale" or "locale_catalog", "language", _) => true,
            ("settings" or "rendercv_settings", "bold_keywords", _) => true,
            _ => false,
        };
}
