using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Reading.Headings;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>The keys of JSON Resume 0.0.0 to 1.3.1, and those that are often found in their place.</summary>
internal static class Vocabulary
{
    private const string Range = """

        startDate: start started from begin beginDate dateStart startdate_ since dateFrom
        endDate: end ended to until finish dateEnd endsAt dateTo graduationDate
        date: dates period duration years year dateRange time when timeframe
        current: isCurrent present isOngoing ongoing currentlyWorking isPresent currentJob isCurrentJob isCurrentRole isCurrentPosition currentlyWorkHere stillWorking stillHere tillNow toPresent
        """;

    public static KeySet Root { get; } =
        new(
            """
            basics: bio basic personal personalInfo personalInformation profile contact info about header personalDetails
            work: workExperience experience experiences employment jobs workHistory career professionalExperience employmentHistory positions
            volunteer: volunteering volunteerWork volunteerExperience volunteers
            education: educations academic academics studies schools educationHistory
            awards: award honors honours prizes achievementsAndAwards
            certificates: certifications certificate certification licenses licences certs
            publications: publication papers
            skills: skill technicalSkills competencies skillset techSkills
            languages: language languageSkills spokenLanguages
            interests: interest hobbies hobby
            references: reference referees recommendations testimonials
            projects: project personalProjects sideProjects portfolio
            sections:
            meta: metadata
            $schema: schema
            summary_: objective
            """
        );

    public static KeySet Basics { get; } = new("""
        name: fullName
        firstName: givenName first forename
        lastName: familyName surname last
        pronouns: pronoun preferredPronouns
        label: headline title jobTitle position role tagline profession
        image: picture photo avatar
        email: mail emailAddress emails e-mail
        phone: telephone tel mobile phoneNumber cell phones
        url: website websites site homepage web web_site portfolio blog
        summary: about bio profile objective description aboutMe summaries
        location: address residence addresses
        profiles: profile_ socials social socialProfiles socialMedia links networks
        customFields: extraFields
        city: town
        region: state province
        countryCode: country
        postalCode: zip zipCode postcode postal
        """);

    public static KeySet Location { get; } = new("""
        address: street streetAddress addressLine line1
        postalCode: zip zipCode postcode postal
        city: town locality
        countryCode: country countryName
        region: state province county
        text: name label
        """);

    public static KeySet Profile { get; } = new("""
        network: name title site platform type label service provider
        username: user handle account id
        url: link href website uri address value
        text: displayText
        """);

    public static ImmutableArray<SectionKeys> Sections { get; } =
    [
        new("work", SectionKind.Work, """
            name: company employer organization organisation companyName institution client
            location: place city
            description: companyDescription about
            position: title role jobTitle job
            url: website site link companyUrl
            summary: text details overview
            highlights: achievements accomplishments bullets points tasks responsibilities duties keyAchievements keyResponsibilities mainTasks dutiesAndResponsibilities
            keywords: technologies techStack stack tags skills tools tech
            """ + Range) { Title = "position", Organization = "name" },
        new("volunteer", SectionKind.Activities, """
            organization: organisation name company institution
            location: place city
            description: about
            position: title role
            url: website site link
            summary: text details overview
            highlights: achievements accomplishments bullets points tasks responsibilities duties
            keywords: technologies tags
            """ + Range) { Title = "position", Organization = "organization" },
        new("education", SectionKind.Education, """
            institution: school university college name organization organisation
            location: place city
            url: website site link
            area: major field fieldOfStudy subject discipline course program programme
            studyType: degree qualification title level degreeType
            score: gpa cgpa grade grades mark gradePointAverage finalGrade overallGrade
            courses: coursework relevantCoursework relevantCourses modules
            summary: description text details notes
            highlights: achievements accomplishments honors activities bullets
            """ + Range) { Title = "studyType", Subtitle = "area", Organization = "institution" },
        new("awards", SectionKind.Awards, """
            title: name award
            date: awardDate year when dates
            awarder: issuer organization organisation by from awardedBy company
            url: website link
            location: place
            summary: description text details
            highlights: bullets
            """) { Title = "title", Organization = "awarder" },
        new("certificates", SectionKind.Certificates, """
            name: title certificate certification
            date: issueDate issued year when dates releaseDate startDate
            endDate: expiryDate expirationDate expires validUntil expiry
            url: website link credentialUrl
            issuer: organization organisation authority by issuedBy company awarder institution
            summary: description text details
            highlights: bullets
            """) { Title = "name", Organization = "issuer" },
        new("publications", SectionKind.Publications, """
            name: title
            publisher: journal venue conference publication
            date: releaseDate year when publishedDate published dates publicationDate
            url: website link doiUrl
            authors: author coauthors
            summary: description abstract text details
            highlights: bullets
            """) { Title = "name", Subtitle = "authors", Organization = "publisher" },
        new("skills", SectionKind.Skills, """
            name: category title group area type skill label
            level: proficiency rating
            keywords: items skills list technologies tools details values
            summary: description
            """),
        new("languages", SectionKind.Languages, """
            language: name title
            fluency: level proficiency
            summary: description
            """),
        new("interests", SectionKind.Interests, """
            name: title interest hobby
            keywords: items list details
            summary: description
            """),
        new("references", SectionKind.References, """
            name: author referee person
            position: title role
            company: organization organisation
            reference: summary text quote description recommendation
            email: mail
            phone: tel
            url: website link
            """) { Title = "name", Subtitle = "position", Organization = "company" },
        new("projects", SectionKind.Projects, """
            name: title project
            location: place
            description: summary about text details overview
            highlights: achievements features bullets points accomplishments responsibilities duties tasks
            keywords: technologies techStack stack tags tools tech skills
            url: website link site github repo repository githubUrl
            roles: role position
            entity: organization organisation company client employer
            type: kind
            """ + Range) { Title = "name", Subtitle = "roles", Organization = "entity" },
    ];

    /// <summary>The titles that sections get from their keys.</summary>
    public static IReadOnlySet<string> Headings { get; } =
        Sections.Select(static s => s.Heading).Append("Summary").ToHashSet(StringComparer.Ordinal);

    private const string RoleBody = """

        location: place city
        url: website site link
        summary: text details overview description about
        highlights: achievements accomplishments bullets points tasks responsibilities duties keyAchievements keyResponsibilities mainTasks items
        keywords: technologies techStack stack tags skills tools tech
        """;

    /// <summary>For one of several roles at an employer.</summary>
    public static SectionKeys Role { get; } = new("", SectionKind.Work, """
        position: title role name jobTitle job designation positionTitle label heading
        organization: company employer organisation
        subtitle: department team unit
        """ + RoleBody + Range) { Title = "position", Subtitle = "subtitle", Organization = "organization" };

    /// <summary>For one of several degrees of a school.</summary>
    public static SectionKeys Degree { get; } = new("", SectionKind.Education, """
        studyType: degree qualification title name level degreeType position
        area: major field fieldOfStudy subject discipline program programme specialization
        organization: institution school university college
        score: gpa cgpa grade grades mark gradePointAverage finalGrade overallGrade
        courses: coursework relevantCoursework relevantCourses modules
        """ + RoleBody + Range) { Title = "studyType", Subtitle = "area", Organization = "organization" };

    /// <summary>For sections that the standard does not know.</summary>
    public static SectionKeys Custom { get; } =
        new(
            "",
            SectionKind.Custom,
            """
            name: title position role event activity talk heading course patent label
            organization: organisation company institution publisher issuer awarder venue conference entity employer school journal host provider
            subtitle: area field authors author
            location: place city
            url: website link site href
            summary: description text details content abstract
            highlights: achievements bullets points items accomplishments responsibilities duties tasks highlight
            keywords: technologies tags skills tools
            """
                + Range
                + "\n releaseDate: awardDate issueDate\n"
        )
        {
            Title = "name",
            Subtitle = "subtitle",
            Organization = "organization",
        };
}

/// <summary>One array of the standard.</summary>
/// <param name="Array">Its key in the root.</param>
/// <param name="Kind">The kind of the section.</param>
/// <param name="Names">Its keys, see <see cref="KeySet"/>.</param>
internal sealed record SectionKeys(string Array, SectionKind Kind, string Names)
{
    /// <summary>The title of the section that it becomes.</summary>
    public string Heading => HeadingLexicon.EnglishTitle(Kind);

    public KeySet Keys { get; } = new(Names + "\npriority:");

    public string? Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Organization { get; init; }

    /// <summary>True if each element is a line, such as “Languages: C#, F#”, and no entry.</summary>
    public bool IsLines => Kind is SectionKind.Skills or SectionKind.Languages or SectionKind.Interests;

    public bool HasRange =>
        Kind
            is SectionKind.Work
                or SectionKind.Activities
                or SectionKind.Education
                or SectionKind.Projects
                or SectionKind.Custom;
}
