using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Cli.Input.Given;

/// <summary>Reports where contact data that were taken away still stand in the text, which is not changed.</summary>
internal sealed class RemainingMentions
{
    /// <summary>Shorter words of a name stand in other words' places too often.</summary>
    private const int ShortestWord = 3;

    private readonly ImmutableArray<RichText> _texts;
    private readonly DiagnosticBag _diagnostics;

    private readonly bool _isHidden;

    private RemainingMentions(Resume resume, bool isHidden, DiagnosticBag diagnostics)
    {
        _texts = [.. resume.Sections.SelectMany(TextsOf)];
        (_isHidden, _diagnostics) = (isHidden, diagnostics);
    }

    /// <summary>Reports where contact data still stand that the data of a file hide.</summary>
    internal static void TellOfHidden(Resume resume, DiagnosticBag diagnostics)
    {
        if (resume.WithoutHidden() is var shown && shown != resume)
            Tell(TakenAway.OfHidden(resume), shown, diagnostics, isHidden: true);
    }

    internal static void Tell(TakenAway gone, Resume resume, DiagnosticBag diagnostics, bool isHidden = false)
    {
        var mentions = new RemainingMentions(resume, isHidden, diagnostics);
        foreach (var email in gone.Emails)
            mentions.Tell("e-mail address", email, text => Contains(text, email));
        foreach (var phone in gone.Phones)
            mentions.Tell("phone number", phone, text =>
                Digits(text).Contains(Digits(phone), StringComparison.Ordinal)
            );
        foreach (var street in gone.Streets)
            mentions.Tell("location", street, text => Contains(text, street));
        foreach (var link in gone.Links)
            mentions.Tell("link", link, text => Contains(text, link));
        if (gone.Name is { } name && !mentions.Tell("name", name, text => Contains(text, name)))
            mentions.TellOfWords(name);
    }

    /// <summary>Reports the first place, and how many more there are.</summary>
    private bool Tell(string field, string value, Func<string, bool> isIn)
    {
        var places = _texts
            .Where(text => isIn(text.PlainText) || text.Any(run => run.Link is { } link && isIn(link)))
            .ToList();
        if (places.Count > 0)
            _diagnostics.Add(
                RemovalDiagnostics.StillThere(PlaceOf(places[0], isIn), field, value, places.Count - 1, _isHidden)
            );
        return places.Count > 0;
    }

    /// <summary>Half a name may be a word like any other, so it is only noted.</summary>
    private void TellOfWords(string name)
    {
        foreach (var word in Words(name).Where(static w => w.Length >= ShortestWord).Distinct())
        {
            var capitals = word.ToUpperInvariant();
            bool IsIn(string text) => Words(text).Any(w => w == word || w == capitals);
            if (_texts.FirstOrDefault(text => IsIn(text.PlainText)) is { } place)
                _diagnostics.Add(RemovalDiagnostics.WordStillThere(PlaceOf(place, IsIn), word, _isHidden));
        }
    }

    private static SourceSpan PlaceOf(RichText text, Func<string, bool> isIn) =>
        text.FirstOrDefault(run => isIn(run.Text) || (run.Link is { } link && isIn(link)))?.Span ?? text.Span;

    private static bool Contains(string text, string value) => text.Contains(value, StringComparison.OrdinalIgnoreCase);

    private static string Digits(string text) =>
        string.Concat(text.Where(static c => char.IsAsciiDigit(c) || char.IsLetter(c)));

    private static string[] Words(string text) =>
        text.Split([.. text.Where(static c => !char.IsLetter(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<RichText> TextsOf(Section section) =>
        [section.Title, .. section.Body.SelectMany(TextsOf), .. section.Entries.SelectMany(TextsOf)];

    private static IEnumerable<RichText> TextsOf(Entry entry) =>
    [
        .. new[] { entry.Title, entry.Subtitle, entry.Organization }.OfType<RichText>(),
        .. entry.Location is { } place ? [RichText.Plain(place.Text, place.Span)] : Array.Empty<RichText>(),
        .. entry.Link is { } link ? [RichText.Plain(link.Uri, link.Span)] : Array.Empty<RichText>(),
        .. entry.Body.SelectMany(TextsOf),
        .. entry.Roles.SelectMany(TextsOf),
    ];

    private static IEnumerable<RichText> TextsOf(BodyItem item) =>
        item switch
        {
            ParagraphItem paragraph => [paragraph.Text],
            LabelledItem labelled =>
            [
                labelled.Label,
                labelled.Value,
                .. labelled.Level is { } level ? [level] : Array.Empty<RichText>(),
            ],
            BulletItem bullet => [bullet.Text, .. bullet.Children.SelectMany(TextsOf)],
            _ => [],
        };
}
