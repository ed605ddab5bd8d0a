using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;
using ResumeRender.Reading.Spoken;

namespace ResumeRender.Reading.Headings;

/// <summary>Finds the section titles of a résumé.</summary>
/// <remarks>
/// Each short line collects evidence: wording, capitals, underlines, heading signs, blank lines around it. The lines
/// that titles are known by then show how this author writes titles, and a line in another manner needs more evidence.
/// So an unknown title in the common manner is found, and “Languages:” within the skills is not taken for one.
/// </remarks>
internal sealed class HeadingFinder
{
    private const double Enough = 3.5;

    /// <summary>What a small first letter counts against a title, unless the author begins all titles with
    /// one.</summary>
    private const double ObjectionToSmallLetter = 2;

    private readonly List<Line> _lines;
    private readonly List<Candidate> _candidates = [];
    private readonly bool _hasBlankLines;
    private readonly int _firstText;
    private int _sectionLevel;

    private HeadingFinder(List<Line> lines)
    {
        _lines = lines;
        _firstText = lines.FindIndex(static l => !l.IsBlank);
        var lastText = lines.FindLastIndex(static l => !l.IsBlank);
        var blanks = 0;
        // Blank lines above the first text and below the last say nothing about how the author parts sections.
        for (var i = Math.Max(_firstText, 0); i < lastText; i++)
            blanks += lines[i].IsBlank ? 1 : 0;
        _hasBlankLines = blanks >= 2 && !StandMostTitlesBelowText();
    }

    /// <summary>True if more titles stand right below other text than after a blank line, so that blank lines part
    /// something else.</summary>
    private bool StandMostTitlesBelowText()
    {
        var (below, apart) = (0, 0);
        for (var i = _firstText + 1; i < _lines.Count && i > 0; i++)
        {
            var line = _lines[i];
            if (
                line.Form != LineForm.Text
                || line.WordCount > 4
                || line.Text[^1] == ':'
                || !char.IsUpper(line.Text[0])
                || !HeadingLexicon.TryRead(line.Text, out _)
            )
                continue;
            if (_lines[i - 1].IsBlank)
                apart++;
            else
                below++;
        }

        return below > apart;
    }

    [Flags]
    private enum Manner
    {
        None = 0,
        Capitals = 1,
        Strong = 2,
        Colon = 4,
        Underlined = 8,
        Level = 16,
        BlankAfter = 32,
        Lower = 64,
    }

    private sealed record Candidate(int Index, bool IsKnown, SectionKind Kind, Manner Manner, double Score);

    /// <summary>The titles in order.</summary>
    public static List<Heading> Find(List<Line> lines) => new HeadingFinder(lines).Find();

    private List<Heading> Find()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (Weigh(i) is { } candidate)
                _candidates.Add(candidate);
        }

        _sectionLevel = FindSectionLevel();
        var common = FindCommonManner();
        // “Selected accomplishments:” below each role introduces a list; no résumé has a section twice.
        if (!common.HasFlag(Manner.Colon))
        {
            var times = _candidates
                .CountBy(c => _lines[c.Index].Text, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(StringComparer.OrdinalIgnoreCase);
            _candidates.RemoveAll(c => c.Manner.HasFlag(Manner.Colon) && times[_lines[c.Index].Text] > 1);
        }

        var headings = new List<Heading>();
        var next = 0;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (next < _candidates.Count && _candidates[next].Index == i)
            {
                var candidate = _candidates[next++];
                if (
                    candidate.Score + Agreement(candidate, common) >= Enough
                    && (candidate.IsKnown ? !IsItemOfSection(candidate, next, headings) : HasText(i, headings))
                )
                {
                    headings.Add(new Heading(i, candidate.Kind));
                    continue;
                }
            }

            if (ReadRunIn(i, headings, common) is { } runIn)
                headings.Add(runIn);
        }

        return headings;
    }

    /// <summary>“Driver's License” within the licences, with another title next: it is one of them.</summary>
    private bool IsItemOfSection(Candidate candidate, int next, List<Heading> headings)
    {
        if (headings.Count == 0 || headings[^1].Kind != candidate.Kind || candidate.Kind == SectionKind.Custom)
            return false;
        var after = candidate.Index + 1;
        while (after < _lines.Count && _lines[after].IsBlank)
            after++;
        // A title right below one of its kind has that one's text.
        var before = candidate.Index - 1;
        while (before >= 0 && _lines[before].IsBlank)
            before--;
        return before != headings[^1].LineIndex
            && (
                after == _lines.Count
                || (next < _candidates.Count && _candidates[next].Index == after && _candidates[next].IsKnown)
            );
    }

    /// <summary>An unknown title needs text below it and must not stand right below another title: it is that title's
    /// text then.</summary>
    private bool HasText(int index, List<Heading> headings)
    {
        var (before, after) = (index - 1, index + 1);
        while (before >= 0 && _lines[before].IsBlank)
            before--;
        while (after < _lines.Count && _lines[after].IsBlank)
            after++;
        return after < _lines.Count && (headings.Count == 0 || headings[^1].LineIndex != before);
    }

    private Candidate? Weigh(int index)
    {
        var line = _lines[index];
        if (line.Form is not (LineForm.Text or LineForm.Bullet) || line.Text.Length > 60 || line.WordCount > 8)
            return null;
        var text = line.Text.AsSpan().Trim();
        // “Résumé” above the name is what the page is; in French it may be the title of a summary further below.
        if (LanguagePairs.IsLevelOfProfile(text) || (index == _firstText && HeadingLexicon.IsDocumentTitle(text)))
            return null;
        var isContact = HeadingLexicon.IsContact(text);
        var isKnown = HeadingLexicon.TryRead(text, out var kind) || isContact;
        if (line.Form == LineForm.Bullet && !isKnown)
            return null;
        var manner = MannerOf(index, text);
        var blankBefore = index == _firstText || _lines[index - 1].IsBlank;
        var score = (isKnown ? 3 : 0)
            + (manner.HasFlag(Manner.Capitals) ? 1.5 : 0)
            + (manner.HasFlag(Manner.Strong) ? 1 : 0)
            + (manner.HasFlag(Manner.Colon) ? 0.5 : 0)
            + (manner.HasFlag(Manner.Underlined) ? 2 : 0)
            + (manner.HasFlag(Manner.Level) ? 2 : 0)
            + (manner.HasFlag(Manner.BlankAfter) ? 0.5 : 0)
            + (
                blankBefore ? 1
                : _hasBlankLines ? -1
                : isKnown ? 1
                : 0
            )
            + (
                !isKnown
                && blankBefore
                && _hasBlankLines
                && line.WordCount <= 4
                && HeadingLexicon.KindOfLastWord(text) != SectionKind.Custom
                    ? 2.5
                    : 0
            )
            - Objections(line, text, isKnown)
            + (
                isKnown
                && blankBefore
                && manner.HasFlag(Manner.BlankAfter)
                && index != _firstText
                && char.IsLower(text[0])
                    ? 1.5
                    : 0
            )
            - (line.Form == LineForm.Bullet ? 1.5 : 0)
            - (index == _firstText && !isKnown ? 5 : 0);
        return new Candidate(
            index,
            isKnown,
            isContact ? SectionKind.Custom
                : isKnown ? kind
                : HeadingLexicon.KindOfNoun(text),
            manner,
            score
        );
    }

    private static double Objections(Line line, ReadOnlySpan<char> text, bool isKnown)
    {
        var against = 0.0;
        if (text[^1] is '.' or ',' or ';' or '!' or '?')
            against += 3;
        if (text.Contains('\t') || text.IndexOf("   ") >= 0 || text.IndexOfAny('@', '|') >= 0)
            against += 4;
        // Many scripts have no capitals.
        if (char.IsLower(text[0]))
            against += ObjectionToSmallLetter;
        if (isKnown)
            return against;
        if (text.IndexOfAnyInRange('0', '9') >= 0)
            against += 3;
        if (text.IndexOfAny(',', '(') >= 0 || text.IndexOf("http", StringComparison.OrdinalIgnoreCase) >= 0)
            against += 2;
        if (text[..^1].Contains(':'))
            against += 3;
        if (
            NameLexicon.OrganizationScore(text) > 0
            || NameLexicon.RoleScore(text) > 0
            || PlaceReader.Score(text, false) > 0.5
        )
            against += 2;
        if (line.WordCount > 4)
            against += line.WordCount > 6 ? 3 : 1;
        return against;
    }

    private Manner MannerOf(int index, ReadOnlySpan<char> text)
    {
        var line = _lines[index];
        var manner = Manner.None;
        if (IsCapitals(text))
            manner |= Manner.Capitals;
        if (line.IsStrong)
            manner |= Manner.Strong;
        if (char.IsLower(text[0]))
            manner |= Manner.Lower;
        if (text[^1] == ':')
            manner |= Manner.Colon;
        if (line.HeadingLevel > 0)
            manner |= Manner.Level;
        if (index + 1 == _lines.Count || _lines[index + 1].Form == LineForm.Rule)
            manner |= index + 1 == _lines.Count ? Manner.None : Manner.Underlined;
        else if (_lines[index + 1].Form == LineForm.Blank)
            manner |= Manner.BlankAfter;
        return manner;
    }

    /// <summary>The form that most of the known titles share.</summary>
    private Manner FindCommonManner()
    {
        var counts = new int[7];
        var known = 0;
        foreach (var candidate in _candidates)
        {
            if (!candidate.IsKnown || candidate.Score < Enough)
                continue;
            known++;
            for (var bit = 0; bit < counts.Length; bit++)
                counts[bit] += ((int)candidate.Manner >> bit) & 1;
        }

        var common = Manner.None;
        for (var bit = 0; bit < counts.Length; bit++)
        {
            if (known > 0 && counts[bit] > known * 0.6)
                common |= (Manner)(1 << bit);
        }

        return common;
    }

    private double Agreement(Candidate candidate, Manner common)
    {
        var level = _lines[candidate.Index].HeadingLevel;
        if (_sectionLevel > 0 && level > _sectionLevel)
            return -10;
        if (candidate.Index == _firstText && !candidate.IsKnown)
            return -10;
        const Manner telling = Manner.Capitals | Manner.Strong | Manner.Underlined | Manner.Level | Manner.Lower;
        var missing = System.Numerics.BitOperations.PopCount((uint)(common & telling & ~candidate.Manner));
        if (candidate.IsKnown)
        {
            // Of a title by its words, a missing underline says little; other signs missing say that it is a label.
            var lacksUnderline = (common & ~candidate.Manner).HasFlag(Manner.Underlined);
            return (-1.5 * missing)
                + (lacksUnderline ? 1 : 0)
                - (missing > 0 && (candidate.Manner & ~common).HasFlag(Manner.Colon) ? 0.5 : 0);
        }

        var extra = System.Numerics.BitOperations.PopCount((uint)(candidate.Manner & telling & ~common));
        var missingBlank = common.HasFlag(Manner.BlankAfter) && !candidate.Manner.HasFlag(Manner.BlankAfter);
        var isTelling = (common & (telling | Manner.BlankAfter)) != 0;
        return (isTelling && missing == 0 && !missingBlank ? 2 : 0)
            + ((common & candidate.Manner).HasFlag(Manner.Lower) ? ObjectionToSmallLetter : 0)
            - (4 * missing)
            - (missingBlank ? 3 : 0)
            - (common != Manner.None ? extra : 0);
    }

    /// <summary>The heading level of the sections: the highest at which a known title stands.</summary>
    private int FindSectionLevel()
    {
        var best = 0;
        foreach (var candidate in _candidates)
        {
            var level = _lines[candidate.Index].HeadingLevel;
            if (level > 0 && candidate.IsKnown && (best == 0 || level < best))
                best = level;
        }

        return best;
    }

    /// <summary>A title with its text on the same line: “Skills: Go, C++”.</summary>
    private Heading? ReadRunIn(int index, List<Heading> headings, Manner common)
    {
        var line = _lines[index];
        if (
            line.Form != LineForm.Text
            || (
                index > 0
                && !_lines[index - 1].IsBlank
                && !(headings.Count > 0 && headings[^1] is { ContentStart: > 0 } last && last.LineIndex == index - 1)
            )
        )
            return null;
        var colon = line.Text.AsSpan(0, Math.Min(40, line.Text.Length)).IndexOf(':');
        if (colon < 3 || colon + 1 >= line.Text.Length || !char.IsWhiteSpace(line.Text[colon + 1]))
            return null;
        var label = line.Text.AsSpan(0, colon);
        if (!HeadingLexicon.TryRead(label, out var kind) || (common.HasFlag(Manner.Capitals) && !IsCapitals(label)))
            return null;
        var current = headings.Count > 0 ? headings[^1].Kind : SectionKind.Custom;
        var isSectionOfWords =
            kind
            is SectionKind.Skills
                or SectionKind.Languages
                or SectionKind.Interests
                or SectionKind.Summary
                or SectionKind.References;
        var isInList = current is SectionKind.Skills or SectionKind.Languages or SectionKind.Interests;
        // “Languages: … / Computer skills: … / Hobbies: …”: each its own title; “Tools: …” there is a label.
        var isBesideRunIn =
            headings.Count > 0 && headings[^1] is { ContentStart: > 0 } before && before.LineIndex == index - 1;
        var isTitleOfItsOwn =
            kind != current
            && (kind != SectionKind.Skills || label.TrimEnd().EndsWith("skills", StringComparison.OrdinalIgnoreCase));
        return isSectionOfWords && (!isInList || (isBesideRunIn && isTitleOfItsOwn)) && char.IsUpper(label[0])
            ? new Heading(index, kind, colon + 1)
            : null;
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 2;
    }
}
