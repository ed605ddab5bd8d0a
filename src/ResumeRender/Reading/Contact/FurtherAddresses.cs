using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Contact;

/// <summary>The postal addresses of a person who has several: the first is where they live, the others stand with their
/// labels among the personal data.</summary>
internal sealed class FurtherAddresses(DiagnosticBag diagnostics)
{
    private readonly List<(MarkedSlice Label, HomeAddress Address)> _found = [];
    private readonly HashSet<Line> _labels = new(ReferenceEqualityComparer.Instance);
    private MarkedSlice? _label;

    /// <summary>The addresses, each a line with its label.</summary>
    public IEnumerable<BodyItem> Items =>
        _found.Select(static f =>
            f.Label.IsEmpty
                ? (BodyItem)new ParagraphItem(Text(f.Address)) { Span = f.Address.Place!.Span }
                : new LabelledItem(f.Label.ToName(), Text(f.Address))
                {
                    Span = f.Label.Span.Union(f.Address.Place!.Span),
                }
        );

    /// <summary>Looks for labels that stand on the line above their address.</summary>
    public void LookAhead(List<Line> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (
                lines[i] is { Form: LineForm.Text }
                && LabelOfSeveral.IsOfAddress(lines[i].Text)
                && lines[i + 1] is { Form: LineForm.Text } next
                && IsPart(next.Text, next.Span)
            )
                _labels.Add(lines[i]);
        }
    }

    /// <summary>Takes the label above an address; false for other lines.</summary>
    public bool TakeLabel(Line line)
    {
        if (!_labels.Contains(line))
            return false;
        _label = line.Content.All.Trim(":：");
        return true;
    }

    /// <summary>Reports the label above the address that is where the person lives.</summary>
    public void TellLabel()
    {
        if (_label is { } label)
            diagnostics.Add(ReadingDiagnostics.ContactLabelLeftOut(label.Span, label.Chars.ToString()));
        _label = null;
    }

    /// <summary>Takes an address, or a part of one, after the first; false for anything else.</summary>
    /// <param name="piece">The piece with its label.</param>
    /// <param name="value">The piece without its label.</param>
    /// <param name="label">The word that says what the value is; empty for none.</param>
    /// <param name="home">The first address.</param>
    public bool Take(MarkedSlice piece, MarkedSlice value, string label, HomeAddress home)
    {
        var text = Whitespace.Collapse(value.Chars);
        // “Email Address: …”
        if (LinkReader.IsEmail(text) || LinkReader.ToUri(text) is not null || PhoneReader.IsPhone(text))
            return false;
        var written = piece[..(value.Start - piece.Start)].Trim(":：");
        var isNext = _label is not null || LabelOfSeveral.Is(written.Chars, value.Chars);
        if (text.Equals(home.Place?.Text, StringComparison.OrdinalIgnoreCase) || (!isNext && home.GoesOn(text)))
            return false;
        if (!isNext && _found is [.., var last] && last.Address.GoesOn(text))
            return last.Address.Take(text, value.Span, label, isAfterName: true);
        if (!isNext && !ContactPlace.IsLabel(label) && StreetAddress.TryRead(text, value.Span) is null)
            return false;
        var address = new HomeAddress(diagnostics, null);
        if (!address.Take(text, value.Span, label, isAfterName: true))
            return false;
        _found.Add((_label ?? written, address));
        _label = null;
        return true;
    }

    private static bool IsPart(string text, SourceSpan span) =>
        StreetAddress.TryRead(text, span) is not null
        || StreetAddress.IsStreet(text)
        || StreetAddress.IsNameWithNumber(text)
        || PostTown.TryRead(text) is not null;

    private static RichText Text(HomeAddress address) =>
        RichText.Plain(address.Place!.Text, address.Place.Span);
}
