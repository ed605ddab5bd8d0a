using ResumeRender.Model;

namespace ResumeRender.Parsing.Text;

/// <summary>Knows the words of which section titles are made.</summary>
/// <remarks>
/// A title is a few words that tell the kind (<c>research</c>, <c>projects</c>) among words that say little
/// (<c>selected</c>,
/// <c>and</c>). The kind with the greatest weight wins, the earlier one of equals, so <c>Research Experience</c> is
/// research, <c>Skills Summary</c> skills. Lists of whole titles would be longer and know less.
/// </remarks>
internal static class HeadingLexicon
{
    private const int MostWords = 7;

    private const int MostWordsOfBracket = 4;

    private static readonly WordList Clients = new("client clients customers commissions");

    /// <summary>What a text is as a section title.</summary>
    /// <param name="title">A line without marks.</param>
    /// <param name="kind">The kind it points to; custom for none.</param>
    /// <returns>True if all its words are known from titles and one of them tells the kind.</returns>
    public static bool TryRead(ReadOnlySpan<char> title, out SectionKind kind)
    {
        // “Employment history (most recent first)”
        if (
            title.TrimEnd(" :") is [_, .., ')'] bracketed
            && bracketed.LastIndexOf('(') is > 3 and var open
            && Whitespace.CountWords(bracketed[open..]) <= MostWordsOfBracket
        )
            title = bracketed[..open].TrimEnd();
        if (TryReadEnglish(title, out kind))
            return true;
        if (!ForeignHeadings.TryGet(title, out var what, out var foreign) || what != ForeignHeading.Section)
            return false;
        kind = foreign;
        return true;
    }

    /// <summary>True if all words of a title are English ones that titles have.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> title) => TryReadEnglish(title, out _);

    private static bool TryReadEnglish(ReadOnlySpan<char> title, out SectionKind kind)
    {
        Span<int> weights = stackalloc int[16];
        weights.Clear();
        kind = SectionKind.Custom;
        var allKnown = true;
        var words = 0;
        var best = 0;
        for (var i = 0; i < title.Length;)
        {
            if (!char.IsLetter(title[i]))
            {
                allKnown &=
                    char.IsWhiteSpace(title[i])
                    || title[i]
                        is '&'
                            or '/'
                            or ','
                            or ':'
                            or '-'
                            or '–'
                            or '+'
                            or '\''
                            or '’'
                            or '|'
                            or '.'
                            or '('
                            or ')';
                i++;
                continue;
            }

            var start = i;
            while (i < title.Length && char.IsLetter(title[i]))
                i++;
            words++;
            var (wordKind, weight) = Weigh(title[start..i]);
            if (weight < 0)
            {
                allKnown = false;
                continue;
            }

            var total = weights[(int)wordKind] += weight;
            if (total > best)
                (best, kind) = (total, wordKind);
        }

        // “Language skills” are languages; “Programming languages” and “Languages & tools” are skills.
        if (
            kind == SectionKind.Skills
            && (
                title.StartsWith("language ", StringComparison.OrdinalIgnoreCase)
                || title.StartsWith("foreign language ", StringComparison.OrdinalIgnoreCase)
            )
            && words <= 3
        )
            kind = SectionKind.Languages;
        // What one likes to study is told in words, what one studied in entries.
        if (
            kind == SectionKind.Research
            && title.TrimEnd(" :.").EndsWith("interests", StringComparison.OrdinalIgnoreCase)
        )
            kind = SectionKind.Interests;
        // “Language Skills” are no skills in languages of programming.
        if (
            kind == SectionKind.Skills
            && words == 2
            && title.StartsWith("language", StringComparison.OrdinalIgnoreCase)
            && weights[(int)SectionKind.Languages] > 0
        )
            kind = SectionKind.Languages;
        if (IsOutsideWork(title))
        {
            kind = SectionKind.Interests;
            return true;
        }

        return allKnown && best > 0 && words is > 0 and <= MostWords;
    }

    /// <summary>“Outside work”, “Away from the desk”, “When I’m not coding”: what one does when one does not
    /// work.</summary>
    private static bool IsOutsideWork(ReadOnlySpan<char> title)
    {
        title = title.Trim(" :.");
        foreach (var idle in (ReadOnlySpan<string>)["when i'm not ", "when i’m not ", "when i am not ", "when not "])
        {
            if (title.StartsWith(idle, StringComparison.OrdinalIgnoreCase) && Whitespace.CountWords(title) <= MostWords)
                return true;
        }

        foreach (
            var away in (ReadOnlySpan<string>)
                ["outside of ", "outside ", "beyond ", "away from ", "apart from ", "besides "]
        )
        {
            if (!title.StartsWith(away, StringComparison.OrdinalIgnoreCase))
                continue;
            var from = title[away.Length..];
            from = from.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? from[4..] : from;
            return from.Equals("work", StringComparison.OrdinalIgnoreCase)
                || from.Equals("office", StringComparison.OrdinalIgnoreCase)
                || from.Equals("desk", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>The kind that the last word of a title points to although others are unknown (“Civilian Experience”);
    /// custom for none.</summary>
    public static SectionKind KindOfLastWord(ReadOnlySpan<char> title)
    {
        title = title.TrimEnd(" :.");
        var start = title.Length;
        while (start > 0 && char.IsLetter(title[start - 1]))
            start--;
        var (kind, weight) = Weigh(title[start..]);
        return weight >= 2 ? kind : SectionKind.Custom;
    }

    /// <summary>The kind that an unknown title points to by its noun: the words before a preposition (“jobs with a
    /// payslip”), or the last one.</summary>
    public static SectionKind KindOfNoun(ReadOnlySpan<char> title)
    {
        foreach (var preposition in (ReadOnlySpan<string>)[" with ", " in ", " at ", " for ", " from "])
        {
            if (title.IndexOf(preposition) is > 0 and var at && TryRead(title[..at], out var kind))
                return kind;
        }

        return KindOfLastWord(title);
    }

    /// <summary>True for a title over the names of those for whom something was made.</summary>
    public static bool NamesClients(ReadOnlySpan<char> title) => Clients.CountIn(title) > 0;

    /// <summary>True for a heading over contact data, which belongs to the person.</summary>
    public static bool IsContact(ReadOnlySpan<char> title)
    {
        var trimmed = title.Trim(" :");
        foreach (
            var known in (ReadOnlySpan<string>)
                [
                    "contact", "contacts", "contact information", "contact info", "contact details", "contact me",
                    "personal information", "personal details", "personal info", "personal data", "bio data", "biodata",
                    "bio-data", "personal particulars", "particulars",
                ]
        )
        {
            if (trimmed.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return ForeignHeadings.TryGet(title, out var what, out _) && what == ForeignHeading.Contact;
    }

    /// <summary>True for the words that only say which document this is.</summary>
    public static bool IsDocumentTitle(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim(" :-–—");
        foreach (
            var known in (ReadOnlySpan<string>)
                ["resume", "résumé", "resumé", "curriculum vitae", "cv", "curriculum vitæ"]
        )
        {
            if (trimmed.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return ForeignHeadings.TryGet(line, out var what, out _) && what == ForeignHeading.Document;
    }

    private static (SectionKind Kind, int Weight) Weigh(ReadOnlySpan<char> word)
    {
        if (word.Length > 20)
            return (SectionKind.Custom, -1);
        Span<char> lower = stackalloc char[20];
        var length = word.ToLowerInvariant(lower);
        return WeighExactly(MisspeltTitle.Correct(lower[..length]));
    }

    private static (SectionKind Kind, int Weight) WeighExactly(ReadOnlySpan<char> word)
    {
        return word switch
        {
            // Words that could be in any title.
            "and"
            or "of"
            or "the"
            or "my"
            or "in"
            or "a"
            or "for"
            or "with"
            or "to"
            or "other"
            or "others"
            or "selected"
            or "relevant"
            or "key"
            or "additional"
            or "recent"
            or "main"
            or "notable"
            or "general"
            or "areas"
            or "area"
            or "open"
            or "side"
            or "core"
            or "major"
            or "featured"
            or "top"
            or "further"
            or "details"
            or "s"
            or "extra"
            or "co"
            or "full"
            or "time"
            or "internal"
            or "external"
            or "past"
            or "previous"
            or "related"
            or "section"
            or "overview"
            or "list"
            or "use"
            or "things"
            or "who"
            or "international"
            or "special"
            or "specific"
            or "record"
            or "records"
            or "highlighted"
            or "significant"
            or "graduate"
            or "undergraduate"
            or "clinical"
            or "hands"
            or "on"
            or "events"
            or "industry"
            or "independent"
            or "where"
            or "what"
            or "i"
            or "ve"
            or "ive"
            or "have"
            or "held"
            or "can"
            or "do"
            or "am"
            or "how"
            or "bar"
            or "board"
            or "current"
            or "field"
            or "attended"
            or "selection"
            or "third"
            or "party"
            or "date"
            or "spoken"
            or "speak" => (SectionKind.Custom, 0),

            "work" => (SectionKind.Work, 2),
            "experience" or "experiences" => (SectionKind.Work, 2),
            "employment"
            or "occupation"
            or "occupations"
            or "worked"
            or "engagements"
            or "internship"
            or "internships"
            or "employers" => (SectionKind.Work, 3),
            "career" or "job" or "jobs" or "working" or "professional" or "history" or "background" => (
                SectionKind.Work,
                1
            ),
            "positions" or "position" or "appointments" => (SectionKind.Work, 3),
            "employer" => (SectionKind.Work, 2),
            "teaching"
            or "military"
            or "freelance"
            or "consulting"
            or "placements"
            or "rotations"
            or "apprenticeship" => (SectionKind.Work, 2),

            "education" or "educational" or "educations" => (SectionKind.Education, 4),
            "academic" or "academics" or "academia" or "qualification" or "qualifications" or "studies" => (
                SectionKind.Education,
                2
            ),
            "coursework"
            or "courses"
            or "course"
            or "schooling"
            or "studied"
            or "learned"
            or "learnt"
            or "degrees"
            or "modules" => (SectionKind.Education, 2),

            "skill"
            or "skills"
            or "skillset"
            or "competencies"
            or "competences"
            or "competency"
            or "competence"
            or "expertise"
            or "proficiencies"
            or "proficiency" => (SectionKind.Skills, 4),
            "technologies"
            or "technology"
            or "tools"
            or "toolbox"
            or "toolkit"
            or "stack"
            or "strengths"
            or "abilities"
            or "capabilities"
            or "frameworks"
            or "programming"
            or "aptitudes"
            or "specialties"
            or "specialisms"
            or "knowledge" => (SectionKind.Skills, 4),
            "equipment" or "instruments" or "machinery" => (SectionKind.Skills, 2),
            "technical"
            or "computer"
            or "software"
            or "it"
            or "soft"
            or "hard"
            or "digital"
            or "tech"
            or "transferable"
            or "interpersonal"
            or "databases" => (SectionKind.Skills, 1),

            "project" or "projects" or "portfolio" or "clients" => (SectionKind.Projects, 4),
            "contributions" or "hackathons" or "creations" or "builds" => (SectionKind.Projects, 2),
            "source" => (SectionKind.Projects, 1),

            "research" => (SectionKind.Research, 4),
            "thesis" or "dissertation" or "theses" => (SectionKind.Research, 3),

            "award"
            or "awards"
            or "honor"
            or "honors"
            or "honour"
            or "honours"
            or "prizes"
            or "scholarships"
            or "scholarship"
            or "fellowships"
            or "fellowship"
            or "grants"
            or "funding"
            or "distinctions"
            or "recognition"
            or "recognitions" => (SectionKind.Awards, 4),
            "achievement"
            or "achievements"
            or "accomplishments"
            or "accolades"
            or "competitions"
            or "decorations"
            or "medals"
            or "commendations" => (SectionKind.Awards, 3),

            "certificate"
            or "certificates"
            or "certification"
            or "certifications"
            or "license"
            or "licenses"
            or "licence"
            or "licences"
            or "licensure"
            or "licensures"
            or "accreditations"
            or "credentials"
            or "registrations"
            or "registration"
            or "admissions"
            or "ratings"
            or "tickets"
            or "designations"
            or "designation"
            or "cards"
            or "endorsements"
            or "clearances" => (SectionKind.Certificates, 4),
            "training" or "trainings" or "seminar" or "seminars" or "workshops" or "development" => (
                SectionKind.Certificates,
                2
            ),

            "publication"
            or "publications"
            or "papers"
            or "patents"
            or "presentations"
            or "talks"
            or "books"
            or "monographs"
            or "chapters"
            or "preprints"
            or "articles"
            or "writing"
            or "writings"
            or "posters" => (SectionKind.Publications, 4),
            "conference"
            or "conferences"
            or "journal"
            or "peer"
            or "reviewed"
            or "invited"
            or "speaking"
            or "media"
            or "press" => (SectionKind.Publications, 1),

            "activity"
            or "activities"
            or "extracurricular"
            or "extracurriculars"
            or "volunteer"
            or "volunteering"
            or "leadership"
            or "involvement"
            or "memberships"
            or "membership"
            or "affiliations"
            or "societies"
            or "clubs"
            or "organisations"
            or "organizations" => (SectionKind.Activities, 4),
            "community"
            or "curricular"
            or "curriculars"
            or "cocurricular"
            or "voluntary"
            or "civic"
            or "outreach"
            or "service"
            or "campus"
            or "student"
            or "social"
            or "charity"
            or "responsibility"
            or "responsibilities"
            or "roles"
            or "mandates"
            or "directorships"
            or "boards"
            or "trusteeships"
            or "engagement"
            or "sports" => (SectionKind.Activities, 2),

            "information" => (SectionKind.Custom, 1),
            "built" or "made" => (SectionKind.Projects, 2),
            "visa" or "declaration" or "nationality" or "citizenship" or "availability" or "relocation" => (
                SectionKind.Custom,
                3
            ),
            "driving" or "driver" or "status" or "permit" => (SectionKind.Custom, 0),

            "language" or "languages" => (SectionKind.Languages, 3),

            "interest" or "interests" or "hobby" or "hobbies" or "pastimes" => (SectionKind.Interests, 4),
            "personal" => (SectionKind.Interests, 1),

            "reference" or "references" or "referees" or "referee" or "testimonials" => (SectionKind.References, 4),

            "summary"
            or "profile"
            or "objective"
            or "objectives"
            or "bio"
            or "biography"
            or "about"
            or "statement"
            or "introduction"
            or "goal"
            or "goals" => (SectionKind.Summary, 3),
            "me" or "executive" or "highlights" or "myself" => (SectionKind.Summary, 2),
            _ => (SectionKind.Custom, -1),
        };
    }
}
