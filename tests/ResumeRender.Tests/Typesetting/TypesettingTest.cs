using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Tests.Typesetting;

/// <summary>Short words for geometry tests: a page of 300 × 200 points with margins of 10, set in a monospaced face of
/// which each letter is 6 points wide.</summary>
public abstract class TypesettingTest
{
    private protected static TextStyle Mono { get; } = new(FontFamilies.Monospace.Name, Length.Pt(10));

    private protected static BlockStyle Plain { get; } = new("Body Text", Mono) { Leading = 1.2 };

    private protected static BlockStyle Bullet { get; } =
        Plain with
        {
            Name = "List Bullet",
            Indent = Length.Pt(18),
            Hang = Length.Pt(12),
        };

    private protected static ParagraphBlock Paragraph(string text, BlockStyle? style = null) =>
        new(style ?? Plain) { Line = Text(text) };

    private protected static Line Text(string content, string lead = "", string trail = "") =>
        new(Inlines(content)) { Lead = Inlines(lead), Trail = Inlines(trail) };

    private protected static Composition Page(params ImmutableArray<Block> blocks) => new()
    {
        Blocks = blocks,
        Paper = new Paper("test", Length.Pt(300), Length.Pt(200)),
        Margins = Margins.Symmetric(Length.Pt(10), Length.Pt(10)),
        Title = "A test",
        Language = "en",
    };

    private protected static TypesetResult Typeset(Composition composition) =>
        Typesetter.Typeset(composition, new DiagnosticBag());

    /// <summary>Each line of text as <c>x,baseline text</c>, a part set apart from the one before on the same line as
    /// <c>… x text</c>.</summary>
    private protected static string[] Lines(Composition composition) =>
        [
            .. Typeset(composition)
                .Document.Pages.SelectMany(p => p.Items)
                .OfType<TextLine>()
                .Where(static l => l.Runs[0].Owner.Role != StructureRole.Artifact)
                .Select(Describe),
        ];

    private static string Describe(TextLine line)
    {
        var text = FormattableString.Invariant($"{line.Runs[0].X:0.#},{line.Baseline:0.#} ");
        for (var i = 0; i < line.Runs.Length; i++)
        {
            var run = line.Runs[i];
            var isApart = i > 0 && Math.Abs(run.X - (line.Runs[i - 1].X + line.Runs[i - 1].Width)) > 0.01;
            text += isApart ? FormattableString.Invariant($"… {run.X:0.#} {run.Text}") : run.Text;
        }

        return text;
    }

    private static ImmutableArray<Inline> Inlines(string text) => text.Length == 0 ? [] : [new TextInline(text, Mono)];
}
