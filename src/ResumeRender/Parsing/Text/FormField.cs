namespace ResumeRender.Parsing.Text;

/// <summary>The content that a field of an application form asks for.</summary>
internal enum FormField
{
    None,

    /// <summary>A field with a star that no list knows: its label stays beside its value.</summary>
    Other,

    /// <summary>Information only for the office that hands out the form.</summary>
    Office,
    FirstName,
    LastName,
    FullName,
    Email,
    Phone,
    Title,
    Organization,
    School,
    Degree,
    Place,

    /// <summary>A box to tick: the job goes on.</summary>
    Current,
    From,
    To,
    Text,
}
