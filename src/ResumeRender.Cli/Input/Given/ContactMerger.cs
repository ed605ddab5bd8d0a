using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Cli.Input.Given;

/// <summary>Puts what the command line says over what the files say.</summary>
/// <remarks>
/// As with one more input, but an e-mail address, phone number or link from the command line comes first: it is the
/// preferred one. Those of the files follow it.
/// </remarks>
internal static class ContactMerger
{
    internal static Resume Over(Resume resume, GivenData data, DiagnosticBag diagnostics)
    {
        var given = data.Person;
        var merged = ResumeMerger.Merge(resume, new Resume { Person = given }, diagnostics);
        return merged with
        {
            Language = data.Language ?? merged.Language,
            Person = merged.Person with
            {
                Emails = First(given.Emails, merged.Person.Emails, static e => e.Value),
                Phones = First(given.Phones, merged.Person.Phones, static p =>
                    string.Concat(p.Value.Where(char.IsAsciiDigit))
                ),
                Links = First(given.Links, merged.Person.Links, static l => l.Uri.TrimEnd('/')),
            },
        };
    }

    private static ImmutableArray<T> First<T>(ImmutableArray<T> given, ImmutableArray<T> all, Func<T, string> key) =>
        given.AddRange(
            all.Where(item => !given.Any(g => key(g).Equals(key(item), StringComparison.OrdinalIgnoreCase)))
        );
}
