using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.JsonResume.Basics;

/// <summary>A contact field that a program lets its users name: <c>{"name": "Licence", "value": "B"}</c>, <c>{"icon":
/// "car", "text": "Licence B", "link": ""}</c>.</summary>
internal sealed record CustomField
{
    private static readonly KeySet Keys = new("""
        name: label title key
        value: text content description
        url: link href
        """);

    public WebLink? Link { get; private init; }

    public ContactValue? Email { get; private init; }

    public ContactValue? Phone { get; private init; }

    /// <summary>What is neither a link, an address nor a number.</summary>
    public ImmutableArray<BodyItem> Lines { get; private init; } = [];

    public static CustomField Read(DataNode node, DiagnosticBag diagnostics)
    {
        if (node is not DataMap map)
            return new CustomField { Lines = ValueText.Body(node) };
        var fields = new Fields(map, Keys, diagnostics);
        var (name, value, url) = (fields.TakeScalar("name"), fields.TakeScalar("value"), fields.TakeScalar("url"));
        (name, value) = (value is null ? null : name, value ?? name);
        foreach (var entry in fields.Unknown)
            diagnostics.Add(
                JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, entry.Key, ValueText.Line(entry.Value).PlainText)
            );
        var field = Of(name, value, url);
        return map.IsHidden
            ? field with
            {
                Link = field.Link is { } link ? link with { IsHidden = true } : null,
                Email = field.Email is { } email ? email with { IsHidden = true } : null,
                Phone = field.Phone is { } phone ? phone with { IsHidden = true } : null,
                Lines = [.. field.Lines.Select(static l => l with { IsHidden = true })],
            }
            : field;
    }

    private static CustomField Of(DataScalar? name, DataScalar? value, DataScalar? url)
    {
        if (url is not null && LinkFields.Read(url) is { } page)
            return new CustomField
            {
                Link = page with
                {
                    Text = value?.Text.Trim() ?? page.Text,
                    Network = name?.Text.Trim() ?? page.Network,
                },
            };
        if (value is null)
            return url is null
                ? new CustomField()
                : new CustomField { Lines = [new ParagraphItem(DataText.Inline(url)) { Span = url.Span }] };
        var text = value.Text.Trim();
        if (LinkReader.IsEmail(text))
            return new CustomField { Email = new ContactValue(text, value.Span) };
        // A number that its author named is a line: it may be a passport.
        if (name is null && PhoneReader.IsPhone(text))
            return new CustomField { Phone = new ContactValue(text, value.Span) };
        if (LinkReader.ToUri(text) is not null && LinkFields.Read(value) is { } link)
            return new CustomField { Link = link with { Network = link.Network ?? name?.Text.Trim() } };
        return new CustomField
        {
            Lines =
            [
                name is null
                    ? new ParagraphItem(DataText.Inline(value)) { Span = value.Span }
                    : new LabelledItem(DataText.Inline(name), DataText.Inline(value)) { Span = value.Span },
            ],
        };
    }
}
