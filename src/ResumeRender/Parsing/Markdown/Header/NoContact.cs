using System.Collections.Frozen;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.Markdown.Header;

/// <summary>Recognises the values by which front matter says that there is none: <c>email: null</c>, <c>phone:
/// none</c>, <c>github: ""</c>.</summary>
internal static class NoContact
{
    private static readonly FrozenSet<string> Words = new[] { "none", "null", "nil", "n/a", "na", "-", "–", "false" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a value that is absent, or a word for nothing where contact data stand.</summary>
    public static bool Is(string key, DataScalar value) =>
        value.IsAbsent || (Words.Contains(value.Text.Trim()) && IsContact(key));

    private static bool IsContact(string key) =>
        RemovedParts.Of(key) != PersonParts.None || SocialNetworks.Name(key) is not null;
}
