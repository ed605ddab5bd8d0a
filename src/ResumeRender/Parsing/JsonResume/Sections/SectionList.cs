using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Listed;
using ResumeRender.Parsing.JsonResume.Programs;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Sections;

/// <summary>The sections of a résumé in the order in which they are read.</summary>
/// <param name="listed">Our own list of sections; null if the file has none.</param>
/// <param name="switches">What hides sections from elsewhere in the file.</param>
internal sealed class SectionList(ListedSections? listed, SectionSwitches switches)
{
    private readonly List<Section> _sections = [];

    public int Count => _sections.Count;

    /// <summary>Our own list of sections, which says how elements stand in them; null if the file has none.</summary>
    public ListedSections? Listed => listed;

    public ImmutableArray<Section> ToImmutable() => [.. _sections];

    /// <summary>What a section is called of which only the key is known.</summary>
    public static RichText TitleOf(DataEntry entry) => RichText.Plain(ValueText.Title(entry.Key), entry.KeySpan);

    public void AddListed()
    {
        if (listed is not null)
            _sections.AddRange(listed.Read());
    }

    public void Add(Section section)
    {
        if (section.IsEmpty)
            return;
        // What the list of sections does not name goes on with the section of its kind.
        var at =
            listed is null || section.Kind == SectionKind.Custom
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

    /// <summary>Hides what a switch elsewhere hides: <c>"settings": {"showAwards": false}</c>.</summary>
    public void HideIfSwitchedOff(string key, int before)
    {
        for (var i = before; switches.Hides(key) && i < _sections.Count; i++)
            _sections[i] = _sections[i] with { IsHidden = true };
    }
}
