using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing;

/// <summary>Makes one résumé of several, so that private data can live in a file of its own.</summary>
public static class ResumeMerger
{
    /// <summary>Merges résumés in order; an empty list gives an empty résumé.</summary>
    public static Resume Merge(ImmutableArray<Resume> resumes, DiagnosticBag? diagnostics = null)
    {
        if (resumes.IsDefaultOrEmpty)
            return new Resume();
        var merged = resumes[0];
        for (var i = 1; i < resumes.Length; i++)
            merged = Merge(merged, resumes[i], diagnostics);
        return merged;
    }

    /// <summary>Merges two résumés.</summary>
    /// <param name="first">The earlier one.</param>
    /// <param name="second">The later one: its name, headline, place and photo win.</param>
    /// <param name="diagnostics">Gets a note for each field that was replaced.</param>
    /// <remarks>
    /// Addresses, numbers and links are united. Sections of the second follow those of the first; one of the same kind
    /// and title goes on with it, and an entry that both have stands there once. Of metadata and language the later
    /// wins. What the second takes away (<see cref="Person.Removed"/>) is taken from the first.
    /// </remarks>
    public static Resume Merge(Resume first, Resume second, DiagnosticBag? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var merged = first with
        {
            Person = Merge(first.Person, second.Person, diagnostics),
            Sections = new SectionMerger(diagnostics).Merge(first.Sections, second.Sections),
            Language = MergeLanguage(first.Language, second.Language, diagnostics),
            Metadata = MergeMetadata(first.Metadata, second.Metadata, diagnostics),
        };
        return diagnostics is null ? merged : SettledDates.Of(merged, diagnostics);
    }

    // English is what a résumé has that names no language, so it overrides none.
    private static string MergeLanguage(string first, string second, DiagnosticBag? diagnostics)
    {
        var unsaid = new Resume().Language;
        if (second == unsaid)
            return first;
        if (first != unsaid && first != second)
            diagnostics?.Add(ParsingDiagnostics.FieldOverridden(default, "language", first, second));
        return second;
    }

    private static ImmutableArray<KeyValuePair<string, string>> MergeMetadata(
        ImmutableArray<KeyValuePair<string, string>> first,
        ImmutableArray<KeyValuePair<string, string>> second,
        DiagnosticBag? diagnostics
    )
    {
        var merged = first.ToBuilder();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < merged.Count; i++)
            places.TryAdd(merged[i].Key, i);
        foreach (var pair in second)
        {
            // A key that one file has several times is a list; only those of an earlier input are replaced.
            if (!places.TryGetValue(pair.Key, out var place))
            {
                merged.Add(pair);
                continue;
            }

            if (merged[place].Value != pair.Value)
                diagnostics?.Add(
                    ParsingDiagnostics.FieldOverridden(default, pair.Key, merged[place].Value, pair.Value)
                );
            merged[place] = pair;
        }

        return merged.ToImmutable();
    }

    private static Person Merge(Person first, Person second, DiagnosticBag? diagnostics)
    {
        var taken = PartRemover.Of(first, second.Removed, diagnostics, second.RemovedNetworks);
        return Unite(taken, second, diagnostics) with
        {
            Removed = first.Removed | second.Removed,
            RemovedNetworks = SocialNetworks.Unite(first.RemovedNetworks, second.RemovedNetworks),
        };
    }

    private static Person Unite(Person first, Person second, DiagnosticBag? diagnostics) => new()
    {
        Name = Later(first.Name, second.Name, "name", second.Name?.Span ?? default, diagnostics),
        Pronouns = Later(first.Pronouns, second.Pronouns, "pronouns", second.Pronouns?.Span ?? default, diagnostics),
        Headline = Later(first.Headline, second.Headline, "headline", second.Headline?.Span ?? default, diagnostics),
        Location = Later(first.Location, second.Location, "location", second.Location?.Span ?? default, diagnostics),
        Photo = Later(first.Photo, second.Photo, "photo", second.Photo?.Span ?? default, diagnostics),
        Emails = Unite(first.Emails, second.Emails, static e => e.Value.ToUpperInvariant()),
        Phones = Unite(first.Phones, second.Phones, static p => string.Concat(p.Value.Where(char.IsAsciiDigit))),
        Links = Unite(first.Links, second.Links, static l => l.Uri.TrimEnd('/')),
    };

    internal static T? Later<T>(T? first, T? second, string field, SourceSpan span, DiagnosticBag? diagnostics)
        where T : class
    {
        if (first is null || second is null)
            return second ?? first;
        var (before, after) = (TextOf(first), TextOf(second));
        if (before != after)
            diagnostics?.Add(ParsingDiagnostics.FieldOverridden(span, field, before, after));
        return second;
    }

    private static string TextOf(object value) => value switch
    {
        RichText text => text.PlainText,
        Place place => place.Text,
        WebLink link => link.Uri,
        PhotoReference photo => photo.Target,
        _ => value as string ?? "",
    };

    private static ImmutableArray<T> Unite<T>(ImmutableArray<T> first, ImmutableArray<T> second, Func<T, string> key)
    {
        var seen = new HashSet<string>(first.Select(key), StringComparer.Ordinal);
        return first.AddRange(second.Where(item => seen.Add(key(item))));
    }
}
