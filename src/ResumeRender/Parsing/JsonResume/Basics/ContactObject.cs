using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Basics;

/// <summary>An e-mail address or phone number that is an object: <c>{"type": "mobile", "value": "+47 912 34
/// 567"}</c>.</summary>
internal static class ContactObject
{
    private static readonly KeySet Keys = new(
        "value: number address email mail phone tel telephone mobile text phoneNumber emailAddress"
    );

    /// <summary>True if one of its keys holds the value; else each key is a use.</summary>
    public static bool IsIn(DataMap map) =>
        map.Entries.Any(static e =>
            Keys.Find(e.Key) is not null
            && e.Value is DataScalar { IsAbsent: false }
            && KeySet.Plain(e.Key) is not "mobile"
        );

    public static ContactValue Read(DataNode node, bool isEmail, DiagnosticBag diagnostics)
    {
        if (
            node is not DataMap map
            || map.Entries.FirstOrDefault(static e =>
                Keys.Find(e.Key) is not null && e.Value is DataScalar { IsAbsent: false }
            )
                is not { } entry
        )
            return new ContactValue(ValueText.Line(node).PlainText, node.Span)
            {
                IsHidden = node is DataMap { IsHidden: true },
            };
        // A country code of its own stands before the number.
        var code = isEmail
            ? null
            : map.Entries.FirstOrDefault(static e =>
                KeySet.Plain(e.Key) is "countrycode" or "prefix" or "dialcode" or "code"
                && e.Value is DataScalar { Text: ['+', ..] }
            )?.Value as DataScalar;
        foreach (var other in map.Entries.Where(e => e != entry && e.Value != code && !Fields.IsAbsent(e.Value)))
            diagnostics.Add(
                JsonResumeDiagnostics.KeptForPrograms(other.KeySpan, other.Key, ValueText.Line(other.Value).PlainText)
            );
        var value = ValueText.Line(entry.Value).PlainText;
        return new ContactValue(
            code is null || value.StartsWith('+') ? value : $"{code.Text.Trim()} {value}",
            node.Span
        )
        {
            IsHidden = map.IsHidden,
        };
    }
}
