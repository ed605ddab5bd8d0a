using System.Collections.Immutable;
using System.Text;
using ResumeRender.Model;

namespace ResumeRender.Output.Markdown;

/// <summary>Writes a résumé as Markdown to write on, which our own importer reads back as the same résumé.</summary>
/// <remarks>
/// Markdown says what things are by their look alone, and a look can be misread. So the writer reads what it wrote: a
/// section that comes back as another is set out in the next manner, and in the last one each line says what it is in a
/// comment (<see cref="FieldMarkWriter"/>). That keeps the usual résumé free of comments and the unusual one whole,
/// however the importer learns to read. The number of readings does not depend on the résumé.
/// </remarks>
/// <param name="read">Reads what was written.</param>
internal sealed class MarkdownWriter(Func<string, Resume> read) : IDataWriter
{
    private const int Marked = 3;

    public string Id => "markdown";

    public ImmutableArray<string> Extensions => ["md", "markdown"];

    public void Write(Resume resume, Stream output) => output.Write(Encoding.UTF8.GetBytes(Text(resume)));

    private string Text(Resume resume)
    {
        // What is hidden must not read as shown, so it is marked from the first.
        var manners = resume
            .Sections.Select(static s => HiddenParts.AreIn(new Resume { Sections = [s] }) ? Marked : 0)
            .ToArray();
        var (isPersonMarked, isPageMarked) = (HiddenParts.AreIn(resume with { Sections = [] }), false);
        for (var round = 0; ; round++)
        {
            var text = Compose(resume, manners, isPersonMarked, isPageMarked);
            if (round > Marked)
                return text;
            var back = read(text);
            var person = SameModel.Are(resume.Person, back.Person);
            var page = resume.Language == back.Language && resume.Metadata.SequenceEqual(back.Metadata);
            var wrong = Enumerable
                .Range(0, manners.Length)
                .Where(i =>
                    back.Sections.Length != manners.Length || !SameModel.Are(resume.Sections[i], back.Sections[i])
                )
                .ToList();
            if (person && page && wrong.Count == 0 && back.Sections.Length == manners.Length)
                return text;
            // A name that is not read as one becomes a section: if marks at all sections do not help, it is the name.
            var isMiscounted = back.Sections.Length != manners.Length;
            isPersonMarked |= !person || (isMiscounted && manners.All(static m => m == Marked));
            isPageMarked |= !page;
            // Sections that ran into each other cannot be told apart: then all are marked at once, as is what the last
            // reading still misread.
            foreach (var i in wrong)
                manners[i] = isMiscounted || round == Marked ? Marked : Math.Min(manners[i] + 1, Marked);
        }
    }

    private static string Compose(Resume resume, int[] manners, bool isPersonMarked, bool isPageMarked)
    {
        var text = new StringBuilder();
        if (isPageMarked)
            text.Append(ContactWriter.PageAsMarks(resume));
        else if (isPersonMarked)
            text.Append(ContactWriter.PageAsFrontMatter(resume));
        text.Append(
            isPersonMarked || isPageMarked ? ContactWriter.AsMarkedLines(resume) : ContactWriter.AsFrontMatter(resume)
        );
        for (var i = 0; i < manners.Length; i++)
        {
            text.Append(i > 0 ? "\n" : "");
            text.Append(
                manners[i] == Marked
                    ? MarkedSectionWriter.Of(resume.Sections[i])
                    : NaturalSectionWriter.Of(resume.Sections[i], (HeadManner)manners[i])
            );
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
