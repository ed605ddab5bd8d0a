using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Cli.Input.Persons;

/// <summary>How to reach a person, in a form that can be compared with another spelling of it.</summary>
internal sealed class ContactKeys
{
    /// <summary>A number of fewer digits is an extension, and many people have the same.</summary>
    private const int FewestDigits = 7;

    private const string MailTo = "mailto:";

    private readonly ImmutableArray<(string Key, string Shown)> _emails;
    private readonly ImmutableArray<(string Key, string Shown)> _phones;
    private readonly ImmutableArray<(string Key, string Shown)> _profiles;
    private readonly ImmutableArray<(string Key, string Shown)> _pages;

    private ContactKeys(Person person)
    {
        var links = person.Links;
        _emails =
        [
            .. person
                .Emails.Select(static e => e.Value)
                .Concat(
                    links
                        .Where(static l => l.Uri.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase))
                        .Select(static l => l.Uri[MailTo.Length..])
                )
                .Select(static value => (value.Trim().ToLowerInvariant(), value)),
        ];
        _phones =
        [
            .. person
                .Phones.Select(static p => (Digits(p.Value), p.Value))
                .Where(static p => p.Item1.Length >= FewestDigits),
        ];
        _profiles = [.. links.Where(static l => l.Username is not null).Select(static l => (Address(l.Uri), l.Uri))];
        _pages =
        [
            .. links
                .Where(static l => l.Username is null && l.Uri.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                .Select(static l => (Address(l.Uri), l.Uri)),
        ];
    }

    internal static ContactKeys Of(Person person) => new(person);

    internal bool IsEmpty => _emails.IsEmpty && _phones.IsEmpty && _profiles.IsEmpty && _pages.IsEmpty;

    /// <summary>The value that both share, as the first of them writes it; null if they share none.</summary>
    /// <param name="other">The other's.</param>
    /// <param name="isOwnPage">Tells whether a page without a user's name is the person's own: that of an employer is
    /// shared by many.</param>
    internal string? Shared(ContactKeys other, Func<string, bool> isOwnPage) =>
        Common(_emails, other._emails, static (a, b) => a == b)
        ?? Common(_phones, other._phones, IsSameNumber)
        ?? Common(_profiles, other._profiles, static (a, b) => a == b)
        ?? Common([.. _pages.Where(p => isOwnPage(p.Key))], other._pages, static (a, b) => a == b);

    /// <summary>True if both have the same kind of address, and none in common.</summary>
    internal bool Contradicts(ContactKeys other) =>
        Differ(_emails, other._emails, static (a, b) => a == b)
        || Differ(_phones, other._phones, IsSameNumber)
        || _profiles.Any(a => other._profiles.Any(b => IsOfSameNetwork(a.Key, b.Key) && a.Key != b.Key));

    private static string? Common(
        ImmutableArray<(string Key, string Shown)> own,
        ImmutableArray<(string Key, string Shown)> others,
        Func<string, string, bool> isSame
    ) => own.Where(a => others.Any(b => isSame(a.Key, b.Key))).Select(static a => a.Shown).FirstOrDefault();

    private static bool Differ(
        ImmutableArray<(string Key, string Shown)> own,
        ImmutableArray<(string Key, string Shown)> others,
        Func<string, string, bool> isSame
    ) => !own.IsEmpty && !others.IsEmpty && Common(own, others, isSame) is null;

    private static bool IsOfSameNetwork(string left, string right) => left.Split('/')[0] == right.Split('/')[0];

    /// <summary>The digits from the first that counts everywhere: <c>+44 (0)20 7946 0000</c> and <c>020 7946 0000</c>
    /// end alike.</summary>
    private static string Digits(string number) =>
        string.Concat(number.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit)).TrimStart('0');

    private static bool IsSameNumber(string left, string right) =>
        left.EndsWith(right, StringComparison.Ordinal) || right.EndsWith(left, StringComparison.Ordinal);

    /// <summary>An address without what browsers add to it.</summary>
    private static string Address(string uri)
    {
        var start = uri.IndexOf("://", StringComparison.Ordinal);
        var address = uri[(start < 0 ? 0 : start + 3)..].TrimEnd('/').ToLowerInvariant();
        return address.StartsWith("www.", StringComparison.Ordinal) ? address[4..] : address;
    }
}
