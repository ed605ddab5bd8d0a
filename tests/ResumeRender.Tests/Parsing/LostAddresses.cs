using System.Text.RegularExpressions;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing;

/// <summary>Proves that every address that a link of a text leads to is in the résumé that it is read as, or told
/// of.</summary>
internal static partial class LostAddresses
{
    /// <summary>The addresses that neither the résumé nor any message has.</summary>
    public static IReadOnlyList<string> Find(string source, Resume resume, DiagnosticBag diagnostics)
    {
        var known = Plain(
            ResumeText.Of(resume) + string.Concat(diagnostics.ToImmutable().Select(static d => d.Message + "\n"))
        );
        return
        [
            .. Link()
                .Matches(WithoutComments(source))
                .Select(static m => Plain(System.Net.WebUtility.HtmlDecode(m.Groups[1].Value)))
                .Where(a => !known.Contains(a, StringComparison.OrdinalIgnoreCase)),
        ];
    }

    private static string WithoutComments(string text) => Comment().Replace(text, "");

    /// <summary>The subject of a mail and the spaces in a number are not part of where a link leads.</summary>
    private static string Plain(string text) => Ignored().Replace(text, "");

    [GeneratedRegex(
        @"(?:href\s*=\s*[""']?|\]\()(?:https://www\.google\.com/url\?q=)?(?:mailto:|tel:|(?=https?://))([^""'\s)>?&]+)"
    )]
    private static partial Regex Link();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[ \-()]|/(?=[\s"")>?`]|$)")]
    private static partial Regex Ignored();
}
