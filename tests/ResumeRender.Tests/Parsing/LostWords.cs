using System.Text;
using System.Text.RegularExpressions;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Parsing.Markdown;

namespace ResumeRender.Tests.Parsing;

/// <summary>Proves that every word of a text is in the résumé that it is read as.</summary>
/// <remarks>
/// Tags, link targets, list numbers and the labels of contact data (“Email:”) and the “at” between role and employer are signs, not words; a document title is
/// told by a diagnostic, as are page numbers and lengths of time. A word that glued two items together is found where the items meet.
/// </remarks>
internal static partial class LostWords
{
    public static void AssertNone(SpecExample example)
    {
        var diagnostics = new DiagnosticBag();
        var source = InputDecoder.Decode(example.FileName, Encoding.UTF8.GetBytes(example.Input), diagnostics);
        var resume = SpecTests.ImporterOf(example, source).Import(source, diagnostics);
        var said = string.Concat(diagnostics.ToImmutable().Where(d => d.Code is "RR1302" or "RR1103" or "RR1305" or "RR1306" or "RR1307" or "RR1308" || d.Code.StartsWith("RR16", StringComparison.Ordinal)).Select(d => d.Message + " "));
        var isMarkdown = example.Format == "md";
        var text = isMarkdown ? WithoutMarkdownSigns(source.Text) : source.Text;
        Assert.Empty(Find(text, ModelText(resume) + said));
    }

    /// <summary>Keys of front matter are signs, and so are the targets that a link refers to and the name of a code block's language.</summary>
    private static string WithoutMarkdownSigns(string source)
    {
        var text = source;
        if (FrontMatterReader.FindEnd(source) is > 0 and var end)
            text = FrontMatterSign().Replace(source[..end], " ") + source[end..];
        return CodeLanguage().Replace(LinkDefinition().Replace(text, ""), "");
    }

    /// <summary>The words of a source that a text lacks.</summary>
    public static IReadOnlyList<string> Find(string source, string model)
    {
        var available = Words(model).GroupBy(static w => w).ToDictionary(static g => g.Key, static g => g.Count());
        var squeezed = string.Concat(Words(model));
        var lost = new List<string>();
        foreach (var word in Words(WithoutSigns(source)))
        {
            var left = available.GetValueOrDefault(word);
            if (left > 0)
                available[word] = left - 1;
            else if (!squeezed.Contains(word, StringComparison.Ordinal) || available.ContainsKey(word))
                lost.Add(word);
        }

        return lost;
    }

    private static string WithoutSigns(string source)
    {
        var text = Tag().Replace(source, " ");
        text = ListNumber().Replace(text, "");
        text = LinkTarget().Replace(text, "] ");
        text = ContactLabel().Replace(text, "");
        text = ContactHeading().Replace(text, " ");
        return System.Net.WebUtility.HtmlDecode(text).Replace("\u00AD", "", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(static m => m.Value);

    private static string ModelText(Resume resume)
    {
        var text = new StringBuilder();
        var person = resume.Person;
        void Add(string? part) => text.Append(part).Append(' ');
        Add(person.Name?.PlainText);
        Add(person.Headline?.PlainText);
        foreach (var value in person.Emails.Concat(person.Phones))
            Add(value.Value);
        Add(person.Location?.Text);
        Add(resume.Language);
        Add(person.Photo);
        foreach (var (_, value) in resume.Metadata)
            Add(value);
        foreach (var link in person.Links)
            Add(link.Text ?? link.Uri);
        foreach (var section in resume.Sections)
        {
            Add(section.Title.PlainText);
            foreach (var item in section.Body)
                AddItem(item);
            foreach (var entry in section.Entries)
                AddEntry(entry);
        }

        return text.ToString();

        void AddEntry(Entry entry)
        {
            Add(entry.Title?.PlainText);
            Add(entry.Subtitle?.PlainText);
            Add(entry.Organization?.PlainText);
            Add(entry.Location?.Text);
            Add(entry.Link is { } link ? link.Text ?? link.Uri : null);
            Add(entry.Dates?.Text);
            foreach (var item in entry.Body)
                AddItem(item);
            foreach (var role in entry.Roles)
            {
                // An employer or a place that each role named stands once above them.
                Add(entry.Organization?.PlainText);
                Add(entry.Location?.Text);
                AddEntry(role);
            }
        }

        void AddItem(BodyItem item)
        {
            switch (item)
            {
                case ParagraphItem paragraph:
                    Add(paragraph.Text.PlainText);
                    break;
                case LabelledItem labelled:
                    Add(labelled.Label.PlainText);
                    Add(labelled.Value.PlainText);
                    break;
                case BulletItem bullet:
                    Add(bullet.Text.PlainText);
                    foreach (var child in bullet.Children)
                        AddItem(child);
                    break;
            }
        }
    }

    [GeneratedRegex(@"</?[a-zA-Z][a-zA-Z0-9]*(\s[^<>\n]*)?/?>|<!--.*?-->")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*(\(?\d{1,2}[.)\]]|o)\s", RegexOptions.Multiline)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"^[ -]*[\w-]+:(?=\s)|\s#[^\n]*|^#[^\n]*", RegexOptions.Multiline)]
    private static partial Regex FrontMatterSign();

    [GeneratedRegex(@"^\[[^\]]+\]:\s*https?:\S+|(?<=\])\[\w+\]", RegexOptions.Multiline)]
    private static partial Regex LinkDefinition();

    [GeneratedRegex(@"(?<=^```)\w+", RegexOptions.Multiline)]
    private static partial Regex CodeLanguage();

    [GeneratedRegex(@"\]\([^)\s]*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"\b(E-?mail(?: id)?|Phone|Tel|Mobile(?: No)?|M|E|Address|Location|LinkedIn|GitHub|Website|Portfolio|Name)\s*:\s", RegexOptions.IgnoreCase)]
    private static partial Regex ContactLabel();

    [GeneratedRegex(@"^[#* ]*contact( information| details| info| me)?[* ]*:?\s*$|(?-i: at (?=\p{Lu}))", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex ContactHeading();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
