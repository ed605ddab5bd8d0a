using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Contact;

/// <summary>Puts together where the person lives, of lines that may each hold a part: the street, the post code with
/// its town.</summary>
/// <param name="diagnostics">Gets what was said twice.</param>
/// <param name="known">The place that is known already.</param>
internal sealed class HomeAddress(DiagnosticBag diagnostics, Place? known)
{
    private readonly HashSet<string> _streets = [];
    private bool _townIsOpen;

    public Place? Place { get; set; } = known;

    /// <summary>Looks for streets that are told by the town after them only.</summary>
    public void LookAhead(List<Line> lines) => _streets.UnionWith(StreetsBeforeTowns.In(lines));

    /// <summary>True for the town, or the post code, of a street that was taken before.</summary>
    public bool GoesOn(string text) =>
        Place is { Address: not null, PostalCode: null }
        && (PostTown.IsBareCode(text) || (_townIsOpen && PostTown.TryRead(text) is not null));

    /// <summary>Takes a place; a street without a town waits for the next line, and a town that follows is put after
    /// it.</summary>
    public bool Take(string text, SourceSpan span, ReadOnlySpan<char> label, bool isAfterName)
    {
        text = text.TrimEnd(',', ' ');
        if (GoesOn(text) && Place is { } street)
        {
            var all = $"{street.Text}, {text}";
            Place = StreetAddress.TryRead(all, street.Span.Union(span)) ?? new Place(all, street.Span.Union(span));
            _townIsOpen = false;
            return true;
        }

        if (Place is { } taken)
        {
            if (!taken.Text.Equals(text, StringComparison.OrdinalIgnoreCase))
                return false;
            diagnostics.Add(ReadingDiagnostics.RepeatedContactLeftOut(span, text));
            return true;
        }

        if (
            isAfterName
            && (StreetAddress.TryRead(text, span) ?? StreetAddress.TryReadWithUnknownTown(text, span)) is { } address
        )
        {
            Place = address;
            _townIsOpen = address.PostalCode is null;
            return true;
        }

        if (isAfterName && (StreetAddress.IsStreet(text) || _streets.Contains(text)))
        {
            Place = new Place(text, span) { Address = text };
            _townIsOpen = true;
            return true;
        }

        if (!ContactPlace.Is(text, label, isAfterName))
            return false;
        Place = PlaceReader.ToPlace(text, span);
        return true;
    }
}
