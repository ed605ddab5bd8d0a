using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace ResumeRender.Parsing.Markdown.Signs;

/// <summary>Closes the emphases of a paragraph in stretches, if very many stand in it.</summary>
/// <remarks>
/// Markdig closes all at the end of a paragraph; until then each sign stands inside the one before it, and each piece
/// of text is put in by a walk through them all: the cost is the square of their number. Where every sign so far has
/// found its partner, none of them can mean anything to the rest.
/// </remarks>
internal sealed class PairedSigns(EmphasisInlineParser emphasis) : InlineParser
{
    /// <summary>So many cost little, and no paragraph that a person wrote has more.</summary>
    private const int Enough = 500;

    /// <summary>More that wait for a partner are nested too deep to be meant, as Markdig says of five times as
    /// many.</summary>
    private const int MostOpen = 2_000;

    /// <inheritdoc/>
    public override void Initialize() => OpeningCharacters = ['*', '_', '~', '['];

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Too many signs wait for a partner.</exception>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ArgumentNullException.ThrowIfNull(processor);
        var count = (Counter)(processor.ParserStates[Index] ??= new Counter());
        if (++count.Signs < count.Next)
            return false;
        var (open, arePaired) = Look(processor.Root!);
        if (open > MostOpen)
            throw new ArgumentException("too many signs without a partner");
        count.Wait(arePaired);
        if (arePaired)
            Close(processor);
        return false;
    }

    /// <summary>How deep the signs stand in each other, and whether all of them have their partner.</summary>
    private static (int Open, bool ArePaired) Look(ContainerInline root)
    {
        var waiting = new Stack<EmphasisDelimiterInline>();
        var arePaired = true;
        var depth = 0;
        for (var at = root; at.LastChild is ContainerInline { IsClosed: false } next; at = next)
        {
            depth++;
            if (next is not EmphasisDelimiterInline sign)
                arePaired = false;
            else if (sign.Type == DelimiterType.Open)
                waiting.Push(sign);
            else if (sign.Type != DelimiterType.Close || !waiting.TryPop(out var open) || !Match(open, sign))
                arePaired = false;
        }

        return (depth, arePaired && waiting.Count == 0);

        static bool Match(EmphasisDelimiterInline open, EmphasisDelimiterInline close) =>
            open.DelimiterChar == close.DelimiterChar && open.DelimiterCount == close.DelimiterCount;
    }

    private void Close(InlineProcessor processor)
    {
        emphasis.PostProcess(processor, processor.Root, null, 0, false);
        if (processor.Inline is DelimiterInline)
            processor.Inline = null;
        // What follows stands after the last emphasis, not in it.
        if (processor.Root!.LastChild is ContainerInline last)
            last.IsClosed = true;
    }

    private sealed class Counter
    {
        private int _step = 1;

        public int Signs { get; set; }

        public int Next { get; private set; } = Enough;

        /// <summary>A sign that ends an emphasis comes just before the end of a pair: then the next one is asked, and
        /// if it is not at the end of pairs either, others further and further on.</summary>
        public void Wait(bool arePaired)
        {
            Next = Signs + (arePaired ? Enough : _step);
            _step = arePaired ? 1 : Math.Min(2 * _step, Enough);
        }
    }
}
