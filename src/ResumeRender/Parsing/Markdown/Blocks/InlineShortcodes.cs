using Markdig.Syntax.Inlines;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Markdown.Signs;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Reads the codes of website builders in a text: icons and buttons.</summary>
internal sealed class InlineShortcodes(SourceText source, InlineCharacters characters, DiagnosticBag diagnostics)
{
    private ShortcodeInline? _button;

    /// <summary>True for what stands in a button.</summary>
    public bool IsSkipped(Inline? inline) => _button is not null && !ReferenceEquals(inline, _button);

    /// <summary>A website's icon begins one more way to reach the person; its button has words that are not the
    /// person's.</summary>
    public void Add(ShortcodeInline code)
    {
        if (ReferenceEquals(code, _button))
        {
            _button = null;
            return;
        }

        if (code.FindEndOfButton() is { } end)
        {
            _button = end;
            diagnostics.Add(
                ParsingDiagnostics.ShortcodeLeftOut(
                    source.Span(code.Span.Start, end.Span.End + 1 - code.Span.Start),
                    source.Text[code.Span.Start..(end.Span.End + 1)]
                )
            );
            return;
        }

        diagnostics.Add(
            ParsingDiagnostics.ShortcodeLeftOut(
                source.Span(code.Span.Start, code.Span.Length),
                source.Text.Substring(code.Span.Start, code.Span.Length)
            )
        );
        if (!code.IsIcon || characters.Length == 0)
            return;
        if (!characters.TryEndLine())
            characters.AddColumn(code.Span.Start);
    }
}
