namespace ResumeRender.Parsing.LinkedIn;

/// <summary>A file of the export that is read.</summary>
internal enum LinkedInFile
{
    Profile,
    Summary,
    Emails,
    Phones,
    Positions,
    Education,
    Projects,
    Skills,
    Certifications,
    Courses,
    Honors,
    Publications,
    Patents,
    Volunteering,
    Organizations,
    TestScores,
    Languages,
    Recommendations,
}

/// <summary>Recognises the files of the export by their names and by their columns.</summary>
internal static class LinkedInFiles
{
    private static readonly (LinkedInFile File, string Name, string[] Columns)[] Known =
    [
        (LinkedInFile.Profile, "Profile", ["First Name", "Last Name"]),
        (LinkedInFile.Summary, "Profile Summary", ["Profile Summary"]),
        (LinkedInFile.Emails, "Email Addresses", ["Email Address"]),
        (LinkedInFile.Phones, "PhoneNumbers", ["Number"]),
        (LinkedInFile.Phones, "Phone Numbers", ["Number"]),
        (LinkedInFile.Positions, "Positions", ["Company Name", "Title"]),
        (LinkedInFile.Education, "Education", ["School Name"]),
        (LinkedInFile.Projects, "Projects", ["Title"]),
        (LinkedInFile.Skills, "Skills", ["Name"]),
        (LinkedInFile.Certifications, "Certifications", ["Name"]),
        (LinkedInFile.Courses, "Courses", ["Name"]),
        (LinkedInFile.Honors, "Honors", ["Title"]),
        (LinkedInFile.Publications, "Publications", ["Name"]),
        (LinkedInFile.Patents, "Patents", ["Title"]),
        (LinkedInFile.Volunteering, "Volunteering", ["Role"]),
        (LinkedInFile.Volunteering, "Volunteer Experiences", ["Role"]),
        (LinkedInFile.Organizations, "Organizations", ["Name"]),
        (LinkedInFile.TestScores, "Test Scores", ["Name"]),
        (LinkedInFile.TestScores, "TestScores", ["Name"]),
        (LinkedInFile.Languages, "Languages", ["Name"]),
        (LinkedInFile.Recommendations, "Recommendations Received", ["Text"]),
        (LinkedInFile.Recommendations, "Recommendations", ["Text"]),
    ];

    // What tells a table without its file's name: columns that only LinkedIn puts together.
    private static readonly (LinkedInFile File, string[] Columns)[] Signatures =
    [
        (LinkedInFile.Profile, ["First Name", "Last Name", "Headline"]),
        (LinkedInFile.Positions, ["Company Name", "Title", "Started On", "Finished On"]),
        (LinkedInFile.Education, ["School Name", "Degree Name"]),
        (LinkedInFile.Certifications, ["Name", "Authority", "Started On"]),
        (LinkedInFile.Volunteering, ["Company Name", "Role", "Cause"]),
        (LinkedInFile.Publications, ["Name", "Published On", "Publisher"]),
        (LinkedInFile.Patents, ["Title", "Issuer", "Description"]),
        (LinkedInFile.Projects, ["Title", "Description", "Started On", "Finished On"]),
        (LinkedInFile.Honors, ["Title", "Description", "Issued On"]),
        (LinkedInFile.Organizations, ["Name", "Position", "Started On"]),
        (LinkedInFile.TestScores, ["Name", "Score"]),
        (LinkedInFile.Emails, ["Email Address", "Confirmed"]),
        (LinkedInFile.Languages, ["Name", "Proficiency"]),
        (LinkedInFile.Recommendations, ["First Name", "Last Name", "Text", "Job Title"]),
        (LinkedInFile.Phones, ["Extension", "Number", "Type"]),
    ];

    /// <summary>The file of this name, whatever folder it lies in.</summary>
    public static bool TryFind(string path, out LinkedInFile file, out string[] columns)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        (file, columns) = (default, []);
        if (!name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            return false;
        name = name[..^4].Replace('_', ' ').Trim();
        foreach (var known in Known)
        {
            if (!known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;
            (file, columns) = (known.File, known.Columns);
            return true;
        }

        return false;
    }

    /// <summary>The file whose columns the first line of a text names.</summary>
    public static bool TryFindByColumns(ReadOnlySpan<char> text, out LinkedInFile file, out string[] columns)
    {
        (file, columns) = (default, []);
        var end = text.IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).Trim();
        if (line.Length > 1000 || !line.Contains(','))
            return false;
        var names = line.ToString()
            .Split(',')
            .Select(static n => n.Trim().Trim('"'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var signature in Signatures)
        {
            if (!signature.Columns.All(names.Contains))
                continue;
            (file, columns) = signature;
            return true;
        }

        return false;
    }
}
