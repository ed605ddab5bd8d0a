using System.Collections.Immutable;
using CsCheck;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Tests.Output;

/// <summary>Makes up résumés for tests of properties: realistic ones with every sign that some notation takes for its
/// own.</summary>
/// <remarks>Their texts are as importers leave them: single spaces, none at the ends, no empty texts. None is wholly
/// empty: a file without text is an error.</remarks>
internal static class ResumeGenerator
{
    private static readonly string[] Words =
    [
        "Led", "a", "team", "of", "12", "nurses", "Acme", "GmbH", "C#", "F#", "C++", "Node.js", "A/B", "R&D", "100%",
        "snake_case", "2020", "2020-01", "*", "**bold**", "_under_", "`code`", "[link](x)", "[1]", "<b>", "<!--", "-->",
        "a<b", "&amp;", "&", "|", "#", "##", "-", "–", "+", "1.", "2)", ">", "~", "~~gone~~", "\\", "\\*", "no", "yes",
        "null", "~", "{.class}", "{x}", "key: value", "Tools:", "\"quoted\"", "'single'", "it's", "@home", "!",
        "![x](y)", "$5", "=", "==", "https://example.com/a_b?c=1&d=2", "www.example.org", "mail@example.com", "Present",
        "Jan", "é", "Zoë", "東京", "😀", "---", "***", "...", ":", "a:b", "50%", "(x)", "x)", "Skills", "Experience",
    ];

    private static readonly Gen<string> Phrase = OneOf(Words)
        .Array[1, 6]
        .Select(static words => string.Join(' ', words));

    private static readonly Gen<string> Plain = OneOf(
        "Harbour Bakery", "Baker", "Charge Nurse, Emergency", "BSc Physics", "Leeds, UK", "Cut costs by 3 %",
        "Rust and C#"
    );

    private static readonly Gen<string> Line = Gen.Frequency((2, Phrase), (1, Plain));

    private static readonly Gen<string> Uri = OneOf(
        "https://example.com", "https://example.com/a_b", "https://example.com/x(y)", "http://example.org/?a=1&copy=2",
        "mailto:bob@example.com", "tel:+4912345", "https://github.com/ann", "https://example.com/*a*_b_"
    );

    private static readonly Gen<TextRun> Run = Gen.Select(
        Line,
        Gen.Int[0, 7],
        Uri.Null(0.8),
        Gen.Bool,
        static (text, marks, uri, spaced) => new TextRun(spaced ? text + " " : text, (TextMarks)marks, uri)
    );

    private static readonly Gen<RichText> Text = Gen.Frequency(
        (3, Line.Select(static t => RichText.Plain(t))),
        (
            2,
            Run.Array[1, 4]
                .Select(static runs => new RichText([.. runs[..^1], runs[^1] with { Text = runs[^1].Text.TrimEnd() }]))
        )
    );

    /// <summary>Runs of nothing but letters, spaces and the signs of marks, in any order.</summary>
    internal static Gen<RichText> Signs { get; } =
        Gen.Select(
                Gen.Char["ab  *_`[]()\\&#32;!<>"].Array[1, 6],
                Gen.Int[0, 7],
                Uri.Null(0.7),
                static (signs, marks, uri) => new TextRun(new string(signs), (TextMarks)marks, uri)
            )
            .Array[1, 5]
            .Select(static runs => new RichText(runs))
            .Where(static text => !string.IsNullOrWhiteSpace(text.PlainText));

    private static readonly Gen<string> DateText = OneOf(
        "2019", "Mar 2020", "2020-03", "5 March 2020", "Summer 2018", "Expected May 2026", "Jan 2020 – Present",
        "2019–2021", "01/2020 - 03/2021", "until May 2024", "Mar 2024 - Current", "Winter 2018 – 2019",
        "when I was young", "03/04/2021", "Q3 2023"
    );

    private static readonly Gen<PartialDate> Partial = Gen.Select(
        Gen.Int[1950, 2030],
        Gen.Int[0, 12],
        Gen.Int[0, 28],
        Gen.Int[0, 9],
        static (year, month, day, extra) =>
            new PartialDate(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day)
            {
                Season = month == 0 && extra < 4 ? (Season)extra : null,
                Qualifier = extra == 9 ? "Expected" : null,
            }
    );

    private static readonly Gen<DateRange> Dates = Gen.Frequency(
        (3, DateText.Select(static t => DateReader.Read(t, SourceSpan.None, new DiagnosticBag()))),
        (
            1,
            Gen.Select(Partial.Nullable(), Partial.Nullable(), Gen.Bool, DateText, static (start, end, open, text) =>
                new DateRange
                {
                    Start = start,
                    End = open ? null : end,
                    IsOpen = open,
                    OpenWord = open && start is not null ? "heute" : null,
                    Text = text,
                }
            )
        )
    );

    private static readonly Gen<Place> Place = Gen.Select(
        Line,
        Line.Null(0.6),
        OneOf("GB", "SG").Null(0.6),
        static (text, city, country) =>
            new Place(text)
            {
                City = city,
                CountryCode = country,
                PostalCode = country is null ? null : "LS1 --> 4AP",
            }
    );

    private static readonly Gen<WebLink> Link = Gen.Select(
        Uri,
        Line.Null(0.5),
        OneOf("GitHub", "My page").Null(0.5),
        static (uri, text, network) =>
            new WebLink(uri)
            {
                Text = text,
                Network = network,
                Username = network is null ? null : "ann",
            }
    );

    private static readonly Gen<string> Field = OneOf("score", "courses");

    private static readonly Gen<Priority?> Priority = Gen.Enum<Priority>().Nullable(0.85);

    private static readonly Gen<BodyItem> Paragraph = Gen.Select(
        Text,
        Field.Null(0.8),
        Priority,
        static (text, field, priority) => (BodyItem)new ParagraphItem(text) { Field = field, Priority = priority }
    );

    private static readonly Gen<BodyItem> Labelled = Gen.Select(
        Text,
        Text,
        Text.Null(0.7),
        Gen.Select(Field.Null(0.8), Priority),
        Gen.Int[0, 9],
        static (label, value, level, marks, empty) =>
            (BodyItem)
                new LabelledItem(label, empty == 0 ? RichText.Empty : value)
                {
                    Level = level,
                    Field = marks.Item1,
                    Priority = marks.Item2,
                }
    );

    private static readonly Gen<string> Number = OneOf("[4]", "(5)", "b)", "iv.");

    private static readonly Gen<BulletItem> Leaf = Gen.Select(
        Text,
        Priority,
        Number.Null(0.8),
        static (text, priority, number) => new BulletItem(text) { Number = number, Priority = priority }
    );

    private static readonly Gen<BulletItem> Branch = Gen.Select(
        Text,
        Leaf.Array[0, 2],
        Field.Null(0.9),
        Priority,
        static (text, children, field, priority) =>
            new BulletItem(text)
            {
                Children = [.. children],
                Field = field,
                Priority = priority,
            }
    );

    private static readonly Gen<BulletItem> Bullet = Gen.Frequency(
        (3, Leaf),
        (
            1,
            Gen.Select(Text, Branch.Array[0, 2], static (text, children) =>
                new BulletItem(text) { Children = [.. children] }
            )
        )
    );

    /// <summary>Some bodies are numbered throughout; a number that stands twice in a list is counted on by a reader of
    /// Markdown.</summary>
    private static ImmutableArray<BodyItem> Numbered(BodyItem[] items, int numbers, int first) =>
        [
            .. items.Select(
                (item, i) =>
                    item is not BulletItem bullet
                        ? item
                        : bullet with
                        {
                            Number =
                                numbers < 2
                                    ? FormattableString.Invariant($"{first + i}{(numbers == 0 ? '.' : ')')}")
                                    : bullet.Number,
                        }
            ),
        ];

    private static readonly Gen<ImmutableArray<BodyItem>> Body = Gen.Frequency(
            (3, Bullet.Select(static b => (BodyItem)b)),
            (1, Paragraph),
            (1, Labelled)
        )
        .Array[0, 4]
        .SelectMany(static items =>
            Gen.Select(Gen.Int[0, 9], Gen.Int[1, 3], (numbers, first) => Numbered(items, numbers, first))
        );

    private static readonly Gen<Entry> Role = Gen.Select(
        Gen.Select(Text.Null(0.2), Text.Null(0.7), Text.Null(0.3), Gen.Bool),
        Gen.Select(Place.Null(0.5), Link.Null(0.7), Dates.Null(0.3)),
        Body,
        Priority,
        static (head, facts, body, priority) => new Entry
        {
            Priority = priority,
            Title = head.Item1,
            Subtitle = head.Item2,
            Organization = head.Item3,
            Order = head.Item4 ? HeadOrder.TitleFirst : HeadOrder.OrganizationFirst,
            Location = facts.Item1,
            Link = facts.Item2,
            Dates = facts.Item3,
            Body = body,
        });

    private static readonly Gen<Entry> Entry = Gen.Frequency(
        (4, Role),
        (
            1,
            Gen.Select(Role, Role.Array[1, 3], static (employer, roles) =>
                employer with
                {
                    Title = null,
                    Roles = [.. roles.Select(static r => r with { Organization = null })],
                }
            )
        )
    );

    private static readonly Gen<Section> Section = Gen.Select(
        Gen.Frequency(
            (1, Text),
            (
                2,
                OneOf("Experience", "Education", "Skills", "Contact", "Summary", "Résumé")
                    .Select(static t => RichText.Plain(t))
            ),
            (1, Gen.Const(RichText.Empty))
        ),
        Gen.Enum<SectionKind>(),
        Body,
        Entry.Array[0, 3],
        Priority,
        static (title, kind, body, entries, priority) =>
            new Section
            {
                Title = title,
                Kind = kind,
                Priority = priority,
                Body = body,
                Entries = [.. entries],
            }
    );

    private static readonly Gen<Person> Person = Gen.Select(
        Gen.Select(Text.Null(0.2), Text.Null(0.5), Place.Null(0.4)),
        OneOf("ann@example.com", "a.b+c@example.co.uk", "no address").Array[0, 2],
        OneOf("+44 20 7946 0123", "(503) 555-0147", "ask me").Array[0, 2],
        Link.Array[0, 3],
        OneOf("me.jpg", "photos/me 2.png").Null(0.8),
        static (texts, emails, phones, links, photo) => new Person
        {
            Name = texts.Item1,
            Headline = texts.Item2,
            Location = texts.Item3,
            Emails = [.. emails.Select(static e => new ContactValue(e))],
            Phones = [.. phones.Select(static p => new ContactValue(p))],
            Links = [.. links],
            Photo = photo is null ? null : new PhotoReference(photo),
        });

    /// <summary>Any résumé.</summary>
    internal static Gen<Resume> Resume { get; } =
        Gen.Select(
                Person,
                Section.Array[0, 4],
                OneOf("en", "de", "zh-Hans"),
                Gen.Select(
                    OneOf("render.layout", "render.paper", "front-matter.x", "meta.version", "a key"),
                    Gen.Frequency((1, Gen.Const("modern")), (1, Phrase)),
                    static (key, value) => KeyValuePair.Create(key, value)
                ).Array[0, 2],
                static (person, sections, language, metadata) =>
                    new Resume
                    {
                        Person = person,
                        Sections = [.. sections],
                        Language = language,
                        Metadata = [.. metadata.DistinctBy(static m => m.Key)],
                    }
            )
            .Where(static r => r.Person.Name is not null || !r.Sections.IsEmpty);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
