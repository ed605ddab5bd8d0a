using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Entries;

/// <summary>Finds the place of a head where it stands within a name: “Harlow LLP, New York, NY”, “The Ledger
/// (Glasgow)”.</summary>
internal static class HeadPlaces
{
    /// <summary>Takes “Pullman, WA” off “Palouse State University Pullman, WA”, and gives back what is left.</summary>
    public static HeadPart TakeTownAfterName(EntryHead head, HeadPart part)
    {
        if (head.Place is not null || TownAfterName.Find(part.Chars) is not (> 0 and var at))
            return part;
        var name = part.Chars[..at];
        // Words tell that a name stands there, or that there must be one: a role by itself has no employer yet.
        var isName =
            NameLexicon.RoleScore(name)
                + NameLexicon.OrganizationScore(name)
                + NameLexicon.SchoolScore(name)
                + NameLexicon.DegreeScore(name)
            > 0;
        isName |= head.Texts.Count == 0 || HeadPartSorter.IsRoleAlone(head);
        if (!isName)
            return part;
        head.Place = part with { Slice = part.Slice[at..], IsFirst = false };
        return part with { Slice = part.Slice[..at].Trim() };
    }

    /// <summary>Cuts at a spaced dash beside a place: “Harlow LLP, New York, NY — Associate”, “St. David's – Austin,
    /// TX”.</summary>
    public static void SplitAtDashes(EntryHead head)
    {
        for (var i = 0; i < head.Texts.Count; i++)
        {
            var part = head.Texts[i];
            var text = part.Chars;
            for (var at = text.Length - 2; at > 0; at--)
            {
                if (text[at] is not ('—' or '–' or '-') || text[at - 1] != ' ' || text[at + 1] != ' ')
                    continue;
                var before = part.Slice[..at].Trim(HeadLine.Separators);
                var after = part.Slice[(at + 1)..].Trim(HeadLine.Separators);
                var isPlaceAfter =
                    head.Place is null && PlaceReader.Score(after.Chars, false) >= HeadPartSorter.SurePlace;
                if (before.IsEmpty || after.IsEmpty || !(isPlaceAfter || TrailingPlace.FindTrailing(before.Chars) > 0))
                    continue;
                head.Texts[i] = part with { Slice = before };
                if (isPlaceAfter)
                    head.Place = part with { Slice = after, IsFirst = false };
                else
                    head.Texts.Insert(i + 1, part with { Slice = after, IsFirst = false });
                break;
            }
        }
    }

    /// <summary>“Fenline Haulage Ltd, Corby, Driver”: the town stands between the employer and the role.</summary>
    private static bool TakePlaceBetweenNames(EntryHead head)
    {
        for (var i = 0; i < head.Texts.Count; i++)
        {
            var part = head.Texts[i];
            var first = part.Chars.IndexOf(',');
            var last = part.Chars.LastIndexOf(',');
            if (first <= 0 || last <= first || part.Chars[(first + 1)..last].Contains(','))
                continue;
            var (name, town, role) = (
                part.Slice[..first].Trim(),
                part.Slice[(first + 1)..last].Trim(),
                part.Slice[(last + 1)..].Trim()
            );
            var isTown =
                PlaceReader.Score(town.Chars, false) >= HeadPartSorter.SurePlace
                || (NameLexicon.OrganizationScore(name.Chars) > 0 && PlaceReader.IsTownLike(town.Chars));
            if (
                role.IsEmpty
                || !isTown
                || NameLexicon.RoleScore(role.Chars) <= 0
                || NameLexicon.RoleScore(name.Chars) > 0
            )
                continue;
            head.Place = part with { Slice = town, IsFirst = false };
            head.Texts[i] = part with { Slice = name };
            head.Texts.Insert(i + 1, part with { Slice = role, IsFirst = false });
            return true;
        }

        return false;
    }

    /// <summary>“The Clyde Ledger (Glasgow)”, which was cut off what stands after it.</summary>
    public static void TakeBracketedPlace(EntryHead head)
    {
        for (var i = 0; i < head.Texts.Count && head.Place is null; i++)
        {
            var part = head.Texts[i];
            var open = TrailingPlace.FindBracketed(part.Chars);
            if (open <= 0)
                continue;
            head.Place = part with { Slice = part.Slice[(open + 1)..^1].Trim(), IsFirst = false };
            head.Texts[i] = part with { Slice = part.Slice[..open].Trim() };
        }
    }

    public static void TakePlaceFromNames(EntryHead head, bool hasPlaces)
    {
        if (hasPlaces && TakePlaceBetweenNames(head))
            return;
        for (var i = 0; i < head.Texts.Count; i++)
        {
            var part = head.Texts[i];
            var at = TrailingPlace.FindBracketed(part.Chars);
            if (at < 0)
                at = TrailingPlace.FindTrailing(part.Chars);
            if (at < 0 && hasPlaces)
                at = TrailingPlace.FindAfterCompany(part.Chars);
            if (
                at < 0
                && part.Field == EntryField.Organization
                && TrailingPlace.FindTownAfterName(part.Chars) is > 0 and var town
            )
                at = town + 1;
            if (at > 0 && part.Field == EntryField.Title)
                continue;
            if (at < 0 && hasPlaces && TrailingPlace.FindAfterIn(part.Chars) is > 0 and var word)
            {
                // “Nordfracht GmbH in Leipzig”
                at = part.Chars.LastIndexOf(' ') + 1;
                head.LostWords = part.Slice[word..at].Trim();
                head.Place = part with { Slice = part.Slice[at..], IsFirst = false };
                head.Texts[i] = part with { Slice = part.Slice[..word].Trim() };
                return;
            }

            if (at <= 0)
                continue;
            // The bracket of “Rennes (35)” belongs to the place.
            head.Place = part with
            {
                Slice = part.Slice[at..].Trim(part.Chars[at] == '(' ? ",()" : ","),
                IsFirst = false,
            };
            head.Texts[i] = part with { Slice = part.Slice[..at].Trim(",(") };
            return;
        }
    }
}
