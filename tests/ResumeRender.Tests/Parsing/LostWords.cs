using System.Text;
using System.Text.RegularExpressions;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.Editors;
using ResumeRender.Parsing.Markdown.Header;
using ResumeRender.Words;

namespace ResumeRender.Tests.Parsing;

/// <summary>Proves that every word of a text is in the résumé that it is read as.</summary>
/// <remarks>
/// Tags, link targets, list numbers and the labels of contact data (“Email:”) and the “at” between role and employer
/// are signs, not words; a document title is told by a diagnostic, as are page numbers and lengths of time. A word that
/// glued two items together is found where the items meet.
/// </remarks>
internal static partial class LostWords
{
    private static readonly Regex ContactLabels = LabelsOfAllLanguages();

    public static void AssertNone(SpecExample example)
    {
        var diagnostics = new DiagnosticBag();
        var source = InputDecoder.Decode(example.FileName, Encoding.UTF8.GetBytes(example.Input), diagnostics);
        var resume = SpecTests.ImporterOf(example, source).Import(source, diagnostics);
        if (example.Format is "json" or "yaml")
        {
            Assert.Empty(FindInData(source, resume, diagnostics));
            return;
        }

        var said = string.Concat(
            diagnostics
                .ToImmutable()
                .Where(d =>
                    d.Code
                        is "RR1013"
                            or "RR1014"
                            or "RR1015"
                            or "RR1302"
                            or "RR1103"
                            or "RR1305"
                            or "RR1306"
                            or "RR1307"
                            or "RR1308"
                            or "RR1311"
                            or "RR1312"
                            or "RR1313"
                            or "RR1315"
                            or "RR1321"
                    || d.Code.StartsWith("RR16", StringComparison.Ordinal)
                )
                .Select(d => d.Message + " ")
        );
        var isMarkdown = example.Format == "md";
        var text = isMarkdown ? WithoutMarkdownSigns(NoValue().Replace(source.Text, "")) : source.Text;
        if (diagnostics.ToImmutable().Any(static d => d.Code == "RR1313"))
            text = WithoutSecondLines(text);
        Assert.Empty(Find(text, ModelText.Of(resume) + said));
    }

    /// <summary>A page whose every line stands twice, with the first of each.</summary>
    private static string WithoutSecondLines(string text)
    {
        var lines = text.Split('\n');
        return string.Join('\n', lines.Where((line, i) => i == 0 || line.Trim().Length == 0 || line != lines[i - 1]));
    }

    /// <summary>The words of a text that neither the résumé that was read from it nor any message has.</summary>
    /// <remarks>Capitals do not count: small capitals of a PDF are written in either case.</remarks>
    public static IReadOnlyList<string> Find(string source, Resume resume, DiagnosticBag diagnostics) =>
        Find(
            source,
            ModelText.Of(resume) + string.Join(' ', diagnostics.ToImmutable().Select(static d => d.Message)),
            StringComparison.OrdinalIgnoreCase
        );

    /// <summary>The words of texts in data that are neither in the résumé nor in what was said.</summary>
    public static IReadOnlyList<string> FindInData(SourceText source, Resume resume, DiagnosticBag diagnostics)
    {
        var said = string.Concat(diagnostics.ToImmutable().Select(static d => d.Message + " "));
        var parts = resume
            .Sections.SelectMany(static s =>
                s.Entries.SelectMany(static e => e.Roles.Prepend(e)).Select(static e => e.Location)
            )
            .Append(resume.Person.Location)
            .OfType<Place>()
            .SelectMany(static p => new[] { p.Address, p.PostalCode, p.City, p.Region, p.CountryCode });
        var levels = resume
            .Sections.SelectMany(static s => s.Body)
            .OfType<LabelledItem>()
            .Select(static i => i.Level?.PlainText);
        var profiles = resume.Person.Links.SelectMany(static l => new[] { l.Network, l.Username, l.Uri });
        var pages = resume.Sections.SelectMany(static s => s.Entries).Select(static e => e.Link?.Uri);
        // What roles share with their employer is told once.
        var shared = resume
            .Sections.SelectMany(static s => s.Entries)
            .SelectMany(static e =>
                e.Roles.SelectMany(_ =>
                    new[]
                    {
                        e.Organization?.PlainText,
                        e.Location?.Text,
                        e.Link?.Uri,
                        string.Join(' ', e.Body.OfType<ParagraphItem>().Select(static p => p.Text.PlainText)),
                    }
                )
            );
        var model =
            ModelText.Of(resume)
            + said
            + string.Join(' ', parts.Concat(levels).Concat(profiles).Concat(pages).Concat(shared));
        return Find(
            System.Net.WebUtility.HtmlDecode(string.Join(' ', Texts(ReadData(source)))).ToUpperInvariant(),
            model.ToUpperInvariant()
        );
    }

    /// <remarks>Words that stand for nothing do not count; a document of an editor counts as its text.</remarks>
    private static DataNode? ReadData(SourceText source)
    {
        var node = source.Name.EndsWith(".yaml", StringComparison.Ordinal)
            ? YamlReader.Read(source, new DiagnosticBag())
            : JsonReader.Read(source, new DiagnosticBag());
        return node is DataMap map
            ? EditorDocuments.ToText(AbsentWords.Of(map), new DiagnosticBag())
            : node;
    }

    [GeneratedRegex("""(?m)(?<=^\w+: )"?(none|None|null)"?$""")]
    private static partial Regex NoValue();

    private static IEnumerable<string> Texts(DataNode? node) =>
        node switch
        {
            DataScalar scalar => [SpelledField().Replace(scalar.Text, " ")],
            DataList list => list.Items.SelectMany(Texts),
            DataMap map => map
                .Entries.Where(static e =>
                    e.Key
                        is not (
                            "$schema"
                            or "design"
                            or "locale"
                            or "lang"
                            or "settings"
                            or "kind"
                            or "section_order"
                            or "entry_type"
                            or "id"
                            or "metadata"
                            or "columns"
                            or "level"
                            or "separateLinks"
                        )
                    && !HiddenSwitch.IsIn(e)
                    && HiddenSwitch.ReadNamed(e) is null
                )
                .SelectMany(static e => Texts(e.Value)),
            _ => [],
        };

    /// <summary>Keys of front matter are signs, and so are the targets that a link refers to and the name of a code
    /// block's language.</summary>
    internal static string WithoutMarkdownSigns(string source)
    {
        var text = source;
        if (FrontMatterFence.FindEnd(source) is > 0 and var end)
            text = FrontMatterSign().Replace(source[..end], " ") + source[end..];
        return CodeLanguage().Replace(LinkDefinition().Replace(FootnoteSign().Replace(text, ""), ""), "");
    }

    /// <summary>The words of a source that a text lacks.</summary>
    public static IReadOnlyList<string> Find(
        string source,
        string model,
        StringComparison comparison = StringComparison.Ordinal
    )
    {
        var comparer = StringComparer.FromComparison(comparison);
        var available = Words(model)
            .GroupBy(static w => w, comparer)
            .ToDictionary(static g => g.Key, static g => g.Count(), comparer);
        var squeezed = string.Concat(Words(model));
        var lost = new List<string>();
        foreach (var word in Words(WithoutSigns(source)))
        {
            var left = available.GetValueOrDefault(word);
            if (left > 0)
                available[word] = left - 1;
            else if (!squeezed.Contains(word, comparison) || available.ContainsKey(word))
                lost.Add(word);
        }

        return lost;
    }

    /// <summary>The words of a text, without tags, list numbers and the like.</summary>
    internal static IEnumerable<string> WordsOf(string text) => Words(WithoutSigns(text));

    private static string WithoutSigns(string source)
    {
        var text = Tag().Replace(InlineTag().Replace(source, ""), " ");
        text = ListNumber().Replace(text, "");
        text = LinkTarget().Replace(text, "] ");
        text = ContactLabels.Replace(text.Replace("ㅡ", " ", StringComparison.Ordinal), "");
        text = LabelWithoutSign().Replace(text, "");
        text = ContactHeading().Replace(text, " ");
        return System.Net.WebUtility.HtmlDecode(text).Replace("\u00AD", "", StringComparison.Ordinal);
    }

    /// <remarks>Raised figures and their substitutes (<c>10⁶</c>, <c>x^n</c>) count as those on the line.</remarks>
    private static IEnumerable<string> Words(string text) =>
        Word().Matches(OnTheLine(text)).Select(static m => m.Value);

    private static string OnTheLine(string text)
    {
        const string Signs = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉";
        if (!text.AsSpan().ContainsAny(Signs + "™^_"))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Signs.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index)
                plain.Append((char)('0' + (index % 10)));
            else if (c is not ('^' or '_'))
                plain.Append(c == '™' ? "TM" : c.ToString());
        }

        return plain.ToString();
    }

    /// <summary>The label of a field that a text spells out is a sign, as a key is.</summary>
    [GeneratedRegex(
        @"(Title|Company|Position|Start|End|Organization|Role|Date|Institution|Degree|Year|Issuer):(</b>|\*\*)? "
    )]
    private static partial Regex SpelledField();

    [GeneratedRegex(@"</?!?[a-zA-Z][a-zA-Z0-9-]*(\s[^<>\n]*(\n\s*[\w:-]+[=:][^<>\n]*)*)?/?>|<!--.*?-->")]
    private static partial Regex Tag();

    /// <remarks>Such a tag may stand within a word; the others part words.</remarks>
    [GeneratedRegex(@"</?(?:sup|sub|b|i|em|strong|kbd)>", RegexOptions.IgnoreCase)]
    private static partial Regex InlineTag();

    [GeneratedRegex(@"^\s*(\(?\d{1,2}[.)\]]|[ivx]{1,4}[.)]|o)\s", RegexOptions.Multiline)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"^[ -]*[\w-]+:(?=\s)|\s#[^\n]*|^#[^\n]*", RegexOptions.Multiline)]
    private static partial Regex FrontMatterSign();

    [GeneratedRegex(@"^\[[^\]]+\]:\s*(https?|mailto):\S+|(?<=\])\[\w+\]", RegexOptions.Multiline)]
    private static partial Regex LinkDefinition();

    [GeneratedRegex(@"\[\^\w+\](:(?=\s))?")]
    private static partial Regex FootnoteSign();

    [GeneratedRegex(@"(?<=^```)\w+", RegexOptions.Multiline)]
    private static partial Regex CodeLanguage();

    [GeneratedRegex(@"\]\([^)\s]*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"\b(?:Mob\.|Tel\.?:?|Tlf\.?|Tél\.?|Ph)\s|\bE-?mail\s+(?=\S+@)", RegexOptions.IgnoreCase)]
    private static partial Regex LabelWithoutSign();

    /// <summary>“Email:”, “Nombre y apellidos:” and “(Mobile)”, in the words that the reader knows.</summary>
    private static Regex LabelsOfAllLanguages()
    {
        string[] groups =
        [
            "labels.name", "labels.first-name", "labels.email", "labels.phone", "labels.address", "labels.web",
            "labels.other",
        ];
        var words = Alternatives(groups);
        // Most lines have no sign after which a value could stand: there no label is looked for.
        const string SignAhead = @"(?=[^:：\t\n]*\s*[:：\t])";
        return new Regex(
            $@"(?<![\p{{L}}\p{{N}}]){SignAhead}(?:(?:{words}|y|postal)\.?[ ])*(?:{words})\.?(?:\s*[:：]\s*|\t)"
                + $@"|\((?:{Alternatives("labels.after")})\)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled
        );
    }

    private static string Alternatives(params string[] groups) =>
        string.Join('|', groups.SelectMany(static g => WordFiles.Distinct(g)).Select(Regex.Escape));

    [GeneratedRegex(
        @"^[#* ]*(?:contact( information| details| info| me)?|personal details)[* ]*:?\s*$|"
            + @"(?-i: (?:at|bei|chez|presso) (?=\p{Lu}))",
        RegexOptions.IgnoreCase | RegexOptions.Multiline
    )]
    private static partial Regex ContactHeading();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
