using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Tests.Typesetting.Fit;

/// <summary>Forty fictional résumés of growing length: from a few lines to more than two pages.</summary>
/// <remarks>Made by a generator of fixed numbers, so they are the same on every machine.</remarks>
internal static class GeneratedResumes
{
    internal const int Count = 40;

    private static readonly string[] Words =
    [
        "analysed", "budget", "for", "the", "regional", "clinic", "and", "rewrote", "scheduling", "rules", "with",
        "nurses", "cutting", "overtime", "by", "12%", "across", "4", "wards", "in", "six", "months", "a", "new",
        "cross-functional", "process", "that", "saved", "EUR", "40", "k", "per", "year", "PostgreSQL", "CI/CD",
        "on-call", "documentation", "of", "responsibilities", "to", "international", "partners",
    ];

    /// <summary>The résumé of a number from 0, the shortest, to 39, the longest.</summary>
    internal static Resume Of(int number)
    {
        var next = new Numbers(number);
        var jobs = 1 + (number / 6);
        var education = 1 + (number / 16);
        return new Resume
        {
            Person = new Person
            {
                Name = "Robin Aster",
                Headline = number % 3 == 0 ? null : (RichText)"Operations analyst",
                Emails = [new ContactValue("robin.aster@example.com")],
                Location = new Place("Utrecht"),
            },
            Sections =
            [
                .. number < 5
                    ? []
                    : ImmutableArray.Create(
                        new Section
                        {
                            Title = "Summary",
                            Kind = SectionKind.Summary,
                            Body = [new ParagraphItem(Sentence(next, 25))],
                        }
                    ),
                new Section
                {
                    Title = "Experience",
                    Kind = SectionKind.Work,
                    Entries = [.. Enumerable.Range(0, jobs).Select(i => Job(next, i, 2 + (number / 10)))],
                },
                new Section
                {
                    Title = "Education",
                    Kind = SectionKind.Education,
                    Entries = [.. Enumerable.Range(0, education).Select(i => Job(next, i + jobs, number / 20))],
                },
                new Section
                {
                    Title = "Skills",
                    Kind = SectionKind.Skills,
                    Body =
                    [
                        .. Enumerable
                            .Range(0, 1 + (number / 12))
                            .Select(i => (BodyItem)new LabelledItem($"Group {i + 1}", Sentence(next, 8))),
                    ],
                },
            ],
        };
    }

    /// <summary>A career that fits on two pages in every look, and on one in none.</summary>
    internal static Resume TwoPages
    {
        get
        {
            var longest = Of(Count - 1);
            var work = longest.Sections.First(static s => s.Kind == SectionKind.Work);
            return longest with
            {
                Sections = longest.Sections.Replace(
                    work,
                    work with
                    {
                        Entries = work.Entries.AddRange(work.Entries[..4]),
                    }
                ),
            };
        }
    }

    /// <summary>The same résumé with one more highlight in its first job.</summary>
    internal static Resume WithOneMore(Resume resume, string words)
    {
        var work = resume.Sections.First(static s => s.Kind == SectionKind.Work);
        var job = work.Entries[0] with { Body = work.Entries[0].Body.Add(new BulletItem(words)) };
        return resume with
        {
            Sections = resume.Sections.Replace(work, work with { Entries = work.Entries.SetItem(0, job) }),
        };
    }

    private static Entry Job(Numbers next, int index, int highlights) =>
        new()
        {
            Title = "Analyst",
            Organization = $"Northern Works {index + 1}",
            Location = new Place("Leeds"),
            Dates = new DateRange
            {
                Start = new PartialDate(2022 - (2 * index)),
                End = new PartialDate(2024 - (2 * index)),
                Text = "",
            },
            Body =
            [
                .. Enumerable
                    .Range(0, highlights)
                    .Select(_ => (BodyItem)new BulletItem(Sentence(next, 6 + next.Below(22)))),
            ],
        };

    private static RichText Sentence(Numbers next, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[next.Below(Words.Length)]));

    /// <summary>Numbers that look random; a generator of Lehmer's kind.</summary>
    private sealed class Numbers(int seed)
    {
        private long _state = seed + 17;

        internal int Below(int limit) => (int)((_state = _state * 48271 % 2147483647) % limit);
    }
}
