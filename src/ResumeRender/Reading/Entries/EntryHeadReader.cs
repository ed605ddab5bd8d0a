using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Entries;

/// <summary>Turns the head lines of an entry into its title, organisation, place, link and dates.</summary>
/// <remarks>
/// Which of two names is the title and which the organisation depends on the words, on what stands beside them and, in
/// doubt, on how the other entries of the section do it: <see cref="Vote"/> sums up the evidence of all of them.
/// </remarks>
internal sealed class EntryHeadReader(SectionKind kind, DiagnosticBag diagnostics, bool namesClients = false)
{
    /// <summary>True if the author writes the day before the month, false for after it, null if nothing
    /// tells.</summary>
    public bool? IsDayFirst { get; init; }

    private double _vote;
    private int _placesOnOwnLine;
    private int _heads;
    private int _headsWithHost;
    private int _pairs;

    /// <summary>Sorts a head and lets it vote on the order of names in its section.</summary>
    public EntryHead Vote(IReadOnlyList<HeadLine> lines)
    {
        var head = HeadPartSorter.Sort(
            lines,
            hasPlaces: kind
                is SectionKind.Work
                    or SectionKind.Education
                    or SectionKind.Activities
                    or SectionKind.Research
                    or SectionKind.Custom
                    or SectionKind.Certificates
        );
        if (head.HasFields)
            return head;
        if (NamesOrganizations(head))
            NameSplitter.Split(head.Texts, kind);
        else if (namesClients)
            NamePair.SplitClient(head.Texts);
        if (!namesClients)
            SplitGiver(head);
        NameSplitter.CutNumberedTail(head.Texts, kind);
        HeadPlaces.TakeBracketedPlace(head);
        _heads++;
        if (
            kind == SectionKind.Custom
            && lines.Count == 1
            && head is { Date: not null, Texts.Count: 1 }
            && NamePair.NamesGiver(head.Texts[0], kind)
        )
            _headsWithHost++;
        if (
            kind is SectionKind.Work or SectionKind.Education or SectionKind.Activities or SectionKind.Certificates
            && head is { Date: not null, Texts: [var only] }
            && NamePair.IsPair(only)
        )
            _pairs++;
        if (head.Place is { IsFirst: true })
            _placesOnOwnLine++;
        if (head.Texts.Count >= 2)
            _vote += Math.Clamp(OrganizationFirst(head.Texts[0], head.Texts[1], head), -2, 2);
        return head;
    }

    /// <summary>Makes the entry, without its body.</summary>
    public Entry Read(EntryHead head)
    {
        // “Salt, Goodman Street Gallery, 2022”: where all lines of a section are so, each names what was shown and
        // where.
        if (_heads >= 2 && _headsWithHost == _heads)
            NamePair.SplitGiver(head.Texts, SectionKind.Custom);
        // “Orderpicker, De Brug”: words tell nothing, but all entries are so.
        if (_heads >= 2 && _pairs == _heads && head is { HasFields: false, Texts: [var pair] } && NamePair.IsPair(pair))
            NamePair.SplitPair(head.Texts);
        // Below a line with both names, what stands beside the dates is the place: “Cook, <i>Acme</i>” and “Lummerland
        // · 2019 – 2021”.
        if (
            head is { Place: null, Texts: [var one, var two, { IsFirst: true, BesideDate: true } town] }
            && one.LineNumber == two.LineNumber
            && town.LineNumber > one.LineNumber
            && PlaceReader.IsTownLike(town.Chars)
            && NameLexicon.RoleScore(town.Chars) + NameLexicon.DegreeScore(town.Chars) <= 0
        )
        {
            head.Place = town;
            head.Texts.RemoveAt(2);
        }

        // Where others have their place, a third name on a line of its own that no list knows is one too.
        if (
            head is { Place: null, Texts: [_, _, { IsFirst: true } last] }
            && _placesOnOwnLine > 0
            && PlaceReader.IsTownLike(last.Chars)
        )
        {
            head.Place = last;
            head.Texts.RemoveAt(2);
        }

        var entry = new Entry
        {
            Location = head.Place is { } place
                ? PlaceReader.ToPlace(Whitespace.Collapse(place.Chars), place.Slice.Span)
                : null,
            Link = head.LinkPart is { } link
                ? LinkReader.ToLink(head.LinkUri!, Whitespace.Collapse(link.Chars), link.Slice.Span)
                : null,
            Dates = head.Date is { } date
                ? DateReader.ToRange(
                    IsDayFirst is { } isDayFirst ? date.InOrder(isDayFirst) : date,
                    Whitespace.Collapse(head.DateSlice.Chars),
                    head.DateSlice.Span,
                    diagnostics
                )
                : null,
        };
        var names = head.Texts;
        entry = names.Count switch
        {
            0 => entry,
            _ when head.HasFields => ReadFields(entry, names),
            1 => ReadSingle(entry, head),
            _ => ReadSeveral(entry, head),
        };
        entry = WithPageOfName(entry);
        foreach (var part in head.Durations)
            diagnostics.Add(ReadingDiagnostics.DurationLeftOut(part.Slice.Span, Whitespace.Collapse(part.Chars)));
        if (head.Labels.Count > 0)
            diagnostics.Add(
                ReadingDiagnostics.LabelsLeftOut(
                    head.Labels[0].Span,
                    head.Labels.Select(static l => Whitespace.Collapse(l.Chars))
                )
            );
        if (head.LostWords is { IsEmpty: false } lost)
            diagnostics.Add(ReadingDiagnostics.WordsLeftOut(lost.Span, Whitespace.Collapse(lost.Chars)));
        // “Full-time” says something of the title; beside the whole time at a company it says it of the company.
        foreach (var note in head.Notes)
        {
            var isOfTitle =
                entry.Title is not null
                && HeadTerms.IsEmployment(note.Chars)
                && !head.Durations.Exists(d => d.LineNumber == note.LineNumber);
            entry = isOfTitle
                ? entry with
                {
                    Subtitle = Join(entry.Subtitle, note),
                }
                : entry with
                {
                    Body = entry.Body.Add(new ParagraphItem(note.Slice.ToRichText()) { Span = note.Slice.Span }),
                };
        }

        foreach (var part in head.Rest)
            entry = entry with { Subtitle = Join(entry.Subtitle, part) };
        return entry;
    }

    /// <summary>Labels say what is what; a name without one is what no label claims.</summary>
    private static Entry ReadFields(Entry entry, List<HeadPart> names)
    {
        foreach (var name in names.OrderBy(static n => n.Field == EntryField.None))
        {
            var isTitle = name.Field == EntryField.Title || (name.Field == EntryField.None && entry.Title is null);
            var isOrganization =
                name.Field == EntryField.Organization || (name.Field == EntryField.None && entry.Organization is null);
            if (isTitle && entry.Title is null)
                entry = entry with { Title = name.Slice.ToName() };
            else if (isOrganization && entry.Organization is null)
                entry = entry with { Organization = name.Slice.ToName() };
            else
                entry = entry with { Subtitle = Join(entry.Subtitle, name) };
        }

        var isTitleFirst =
            names[0].Field == EntryField.Title
            || (names[0].Field == EntryField.None && names.Exists(static n => n.Field == EntryField.Organization));
        return entry with
        {
            Order = isTitleFirst || entry.Organization is null ? HeadOrder.TitleFirst : HeadOrder.OrganizationFirst,
        };
    }

    /// <summary>A name that is a link as a whole has its page as the link of its entry: data have a field for it, and
    /// paper shows it.</summary>
    private static Entry WithPageOfName(Entry entry)
    {
        if (entry.Link is not null)
            return entry;
        if (PageOf(entry.Title) is { } page)
            return entry with { Link = page, Title = WithoutLink(entry.Title!) };
        return PageOf(entry.Organization) is { } home
            ? entry with
            {
                Link = home,
                Organization = WithoutLink(entry.Organization!),
            }
            : entry;

        static WebLink? PageOf(RichText? name) =>
            name is [{ Link: { } uri }, ..]
            && uri.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && name.All(r => r.Link == uri)
                ? LinkReader.ToLink(uri, uri, name.Span)
                : null;
        static RichText WithoutLink(RichText name) => new(name.Select(static r => r with { Link = null }));
    }

    private Entry ReadSingle(Entry entry, EntryHead head)
    {
        var name = head.Texts[0];
        var text = name.Slice.ToName();
        var isOrganization =
            NamesOrganizations(head)
            && kind switch
            {
                SectionKind.Education => NameLexicon.SchoolScore(name.Chars) > NameLexicon.DegreeScore(name.Chars),
                // A company with the time of all its roles, which stand below it.
                SectionKind.Work when head is { Date: null, Durations.Count: > 0 } => true,
                SectionKind.Work => NameLexicon.OrganizationScore(name.Chars) > NameLexicon.RoleScore(name.Chars),
                SectionKind.Activities or SectionKind.Custom or SectionKind.Research => NameLexicon.RoleScore(
                    name.Chars
                ) <= 0
                    && NameLexicon.OrganizationScore(name.Chars) > 0,
                _ => false,
            };
        return isOrganization
            ? entry with
            {
                Organization = text,
            }
            : entry with
            {
                Title = text,
                Order = HeadOrder.TitleFirst,
            };
    }

    private Entry ReadSeveral(Entry entry, EntryHead head)
    {
        var (first, second) = (head.Texts[0], head.Texts[1]);
        if (namesClients && head.Texts.Count == 2)
            return entry with
            {
                Organization = first.Slice.ToName(),
                Title = second.Slice.ToName(),
                Order = HeadOrder.OrganizationFirst,
            };
        if (!NamesOrganizations(head) || NameLexicon.IsGuidance(second.Chars))
        {
            entry = entry with { Title = first.Slice.ToName(), Order = HeadOrder.TitleFirst };
            for (var i = 1; i < head.Texts.Count; i++)
            {
                var isIssuer =
                    i == 1
                    && kind
                        is SectionKind.Awards
                            or SectionKind.Certificates
                            or SectionKind.Publications
                            or SectionKind.Custom;
                entry =
                    isIssuer && !NameLexicon.IsGuidance(head.Texts[i].Chars)
                        ? entry with
                        {
                            Organization = head.Texts[i].Slice.ToName(),
                        }
                        : entry with
                        {
                            Subtitle = Join(entry.Subtitle, head.Texts[i]),
                        };
            }

            return entry;
        }

        var score = OrganizationFirst(first, second, head);
        var isOrganizationFirst = Math.Abs(score) >= 1 ? score > 0 : score + (0.5 * Math.Sign(_vote)) + 0.01 > 0;
        var (organization, title) = isOrganizationFirst ? (first, second) : (second, first);
        if (
            head.Place is null
            && kind is SectionKind.Work or SectionKind.Education or SectionKind.Activities
            && TrailingPlace.FindTownAfterName(organization.Chars) is > 0 and var town
        )
        {
            var place = organization.Slice[town..].Trim(", ");
            entry = entry with { Location = PlaceReader.ToPlace(Whitespace.Collapse(place.Chars), place.Span) };
            organization = organization with { Slice = organization.Slice[..town].Trim(", ") };
        }

        entry = entry with
        {
            Title = title.Slice.ToName(),
            Organization = organization.Slice.ToName(),
            Order = isOrganizationFirst ? HeadOrder.OrganizationFirst : HeadOrder.TitleFirst,
        };
        for (var i = 2; i < head.Texts.Count; i++)
            entry = entry with { Subtitle = Join(entry.Subtitle, head.Texts[i]) };
        return entry;
    }

    /// <summary>Above 0 if the first name is the organisation, below if the second is.</summary>
    private double OrganizationFirst(HeadPart first, HeadPart second, EntryHead head)
    {
        var names = kind == SectionKind.Education
            ? SchoolLikeness(first) - SchoolLikeness(second)
            : OrganizationLikeness(first) - OrganizationLikeness(second);
        // An honour is told before who gave it.
        if (first.LineNumber == second.LineNumber && kind == SectionKind.Awards)
            return -1;
        if (first.LineNumber == second.LineNumber)
            return names + (IsSlanted(first) == IsSlanted(second) ? 0 : IsSlanted(first) ? 0.3 : -0.3);
        // The place stands beside the organisation, the date as a rule beside the role.
        var place =
            head.Place is not { } p ? 0
            : p.LineNumber == first.LineNumber ? 0.4
            : p.LineNumber == second.LineNumber ? -0.4
            : 0;
        // A profile page has “Full-time” after the employer.
        var isEmployment =
            head.Notes.Exists(n => n.LineNumber == second.LineNumber && HeadTerms.IsEmployment(n.Chars))
            && second.IsFirst;
        return names + place - (isEmployment ? 1.5 : 0);
    }

    /// <summary>In doubt, the slanted one of two names on a line is whom the other was for.</summary>
    private static bool IsSlanted(HeadPart part)
    {
        for (var i = part.Slice.Start; i < part.Slice.End; i++)
        {
            if (!part.Slice.Owner.MarksAt(i).HasFlag(TextMarks.Emphasis))
                return false;
        }

        return true;
    }

    private void SplitGiver(EntryHead head)
    {
        if (kind is SectionKind.Awards or SectionKind.Publications)
            NamePair.SplitGiver(head.Texts, kind);
    }

    private static double OrganizationLikeness(HeadPart part) =>
        NameLexicon.OrganizationScore(part.Chars) - (1.5 * NameLexicon.RoleScore(part.Chars));

    private static double SchoolLikeness(HeadPart part) =>
        (1.5 * NameLexicon.SchoolScore(part.Chars)) - (NameLexicon.DegreeScore(part.Chars) * 1.2);

    /// <summary>True where entries are of an employer, school or club; a project or award is named by itself.</summary>
    private bool NamesOrganizations(EntryHead head) => kind switch
    {
        SectionKind.Work or SectionKind.Education or SectionKind.Activities => true,
        SectionKind.Research or SectionKind.Custom => HasOrganizationAndRole(head),
        SectionKind.Certificates or SectionKind.Awards => HasIssuer(head),
        _ => false,
    };

    /// <summary>One that grants it is named, as far as words can tell; certificates are often named after
    /// roles.</summary>
    private bool HasIssuer(EntryHead head) =>
        head.Texts.Exists(part =>
            NameLexicon.OrganizationScore(part.Chars) > 0
            || (kind == SectionKind.Certificates && head.Texts.Count == 1 && part.Chars.Contains(','))
        );

    private static bool HasOrganizationAndRole(EntryHead head)
    {
        var (hasOrganization, hasRole) = (false, false);
        foreach (var part in head.Texts)
        {
            if (NameLexicon.IsGuidance(part.Chars))
                continue;
            hasRole |= NameLexicon.RoleScore(part.Chars) > 0;
            hasOrganization |= NameLexicon.OrganizationScore(part.Chars) > 0;
        }

        return hasOrganization && hasRole;
    }

    private static RichText Join(RichText? before, HeadPart part) =>
        before is null ? part.Slice.ToName() : before.Append(" · ").Append(part.Slice.ToName());
}
