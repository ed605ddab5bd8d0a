using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>How much text there is, counted without setting it.</summary>
/// <param name="Signs">All characters but white space, marks above and below signs as well.</param>
/// <param name="Items">Heads, paragraphs, lines and bullets: what begins a line of its own.</param>
internal readonly record struct ResumeAmount(long Signs, long Items)
{
    public static ResumeAmount operator +(ResumeAmount left, ResumeAmount right) =>
        new(left.Signs + right.Signs, left.Items + right.Items);

    /// <summary>All that a résumé tells: name, headline and the sections.</summary>
    internal static ResumeAmount Of(Resume resume) =>
        Line(resume.Person.Name) + Line(resume.Person.Headline) + Sum(resume.Sections, Of);

    /// <summary>A section with all that is in it.</summary>
    internal static ResumeAmount Of(Section section) =>
        Line(section.Title) + Sum(section.Body, Of) + Sum(section.Entries, Of);

    /// <summary>An entry with all that is in it.</summary>
    internal static ResumeAmount Of(Entry entry) => HeadOf(entry) + Sum(entry.Body, Of) + Sum(entry.Roles, Of);

    /// <summary>The head of an entry alone: a line, however many parts it has.</summary>
    internal static ResumeAmount HeadOf(Entry entry) =>
        new(SignsOf(entry.Title) + SignsOf(entry.Subtitle) + SignsOf(entry.Organization), 1);

    /// <summary>A paragraph, a labelled line, or a bullet with those below it.</summary>
    internal static ResumeAmount Of(BodyItem item) =>
        item switch
        {
            BulletItem bullet => Line(bullet.Text) + Sum(bullet.Children, Of),
            LabelledItem line => new(SignsOf(line.Label) + SignsOf(line.Value), 1),
            ParagraphItem paragraph => Line(paragraph.Text),
            _ => throw new ArgumentOutOfRangeException(
                nameof(item),
                item,
                "a kind of body item that cannot be counted yet"
            ),
        };

    private static ResumeAmount Line(RichText? text) => text is { IsEmpty: false } ? new(SignsOf(text), 1) : default;

    private static ResumeAmount Sum<T>(IEnumerable<T> parts, Func<T, ResumeAmount> amount)
    {
        var sum = default(ResumeAmount);
        foreach (var part in parts)
            sum += amount(part);
        return sum;
    }

    private static long SignsOf(RichText? text)
    {
        long signs = 0;
        foreach (var run in text ?? RichText.Empty)
        {
            foreach (var character in run.Text)
                signs += char.IsWhiteSpace(character) ? 0 : 1;
        }

        return signs;
    }
}
