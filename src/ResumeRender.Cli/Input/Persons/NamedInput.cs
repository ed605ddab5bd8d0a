using ResumeRender.Model;

namespace ResumeRender.Cli.Input.Persons;

/// <summary>The person in one input.</summary>
/// <param name="File">The name that messages call the input by.</param>
/// <param name="Resume">What was read from it.</param>
internal sealed record NamedInput(string File, Resume Resume)
{
    /// <summary>The name of the person; null if the input names nobody.</summary>
    internal PersonalName? Name { get; } = Resume.Person.Name is { } name ? PersonalName.Of(name.PlainText) : null;

    internal ContactKeys Contact { get; } = ContactKeys.Of(Resume.Person);
}
