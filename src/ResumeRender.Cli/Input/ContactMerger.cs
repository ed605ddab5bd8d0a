using ResumeRender.Model;

namespace ResumeRender.Cli.Input;

/// <summary>Puts what the command line says about the person over what the files say.</summary>
/// <remarks>
/// A single value from the command line replaces the file's; an e-mail address or phone number becomes the preferred one,
/// in place of the others; links are added behind those of the files, each once.
/// </remarks>
internal static class ContactMerger
{
    internal static Resume Over(Resume resume, Person given)
    {
        var read = resume.Person;
        return resume with
        {
            Person = read with
            {
                Name = given.Name ?? read.Name,
                Headline = given.Headline ?? read.Headline,
                Emails = given.Emails.IsEmpty ? read.Emails : given.Emails,
                Phones = given.Phones.IsEmpty ? read.Phones : given.Phones,
                Location = given.Location ?? read.Location,
                Links = read.Links.AddRange(given.Links.Where(link => !read.Links.Any(l => l.Uri == link.Uri))),
            },
        };
    }
}
