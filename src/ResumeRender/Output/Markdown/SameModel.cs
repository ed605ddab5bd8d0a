using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Output.Markdown;

/// <summary>Compares pieces of two résumés; where they were written does not count.</summary>
/// <remarks>
/// Which part of a head comes first counts only where there are two.
/// </remarks>
internal static class SameModel
{
    internal static bool Are(Person a, Person b) =>
        Equals(a.Name, b.Name)
        && Equals(a.Pronouns, b.Pronouns)
        && Equals(a.Headline, b.Headline)
        && a.Photo?.Target == b.Photo?.Target
        && a.Photo?.IsHidden == b.Photo?.IsHidden
        && Are(a.Location, b.Location)
        && All(a.Emails, b.Emails, static (x, y) => x.Value == y.Value && x.IsHidden == y.IsHidden)
        && All(a.Phones, b.Phones, static (x, y) => x.Value == y.Value && x.IsHidden == y.IsHidden)
        && All(a.Links, b.Links, Are);

    internal static bool Are(Section a, Section b) =>
        a.Title.Equals(b.Title)
        && a.Kind == b.Kind
        && a.Priority == b.Priority
        && a.IsHidden == b.IsHidden
        && All(a.Body, b.Body, Are)
        && All(a.Entries, b.Entries, Are);

    private static bool Are(Entry a, Entry b) =>
        Equals(a.Title, b.Title)
        && Equals(a.Subtitle, b.Subtitle)
        && Equals(a.Organization, b.Organization)
        && a.Priority == b.Priority
        && a.IsHidden == b.IsHidden
        && (a.Order == b.Order || a.Title is null || a.Organization is null)
        && Are(a.Location, b.Location)
        && Are(a.Link, b.Link)
        && Are(a.Dates, b.Dates)
        && All(a.Body, b.Body, Are)
        && All(a.Roles, b.Roles, Are);

    private static bool Are(BodyItem a, BodyItem b) =>
        a.Field == b.Field
        && a.Priority == b.Priority
        && a.IsHidden == b.IsHidden
        && (a, b) switch
        {
            (ParagraphItem x, ParagraphItem y) => x.Text.Equals(y.Text),
            (LabelledItem x, LabelledItem y) => x.Label.Equals(y.Label)
                && x.Value.Equals(y.Value)
                && Equals(x.Level, y.Level),
            (BulletItem x, BulletItem y) => x.Text.Equals(y.Text)
                && x.Number == y.Number
                && All(x.Children, y.Children, Are),
            _ => false,
        };

    private static bool Are(Place? a, Place? b) =>
        a is null || b is null ? a == b : a with { Span = SourceSpan.None } == b with { Span = SourceSpan.None };

    private static bool Are(WebLink? a, WebLink? b) =>
        a is null || b is null ? a == b : a with { Span = SourceSpan.None } == b with { Span = SourceSpan.None };

    private static bool Are(DateRange? a, DateRange? b) =>
        a is null || b is null ? a == b : a with { Span = SourceSpan.None } == b with { Span = SourceSpan.None };

    private static bool All<T>(ImmutableArray<T> a, ImmutableArray<T> b, Func<T, T, bool> areSame) =>
        a.Length == b.Length && a.Zip(b).All(p => areSame(p.First, p.Second));
}
