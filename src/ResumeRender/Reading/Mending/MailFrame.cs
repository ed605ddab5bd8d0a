using ResumeRender.Diagnostics;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Mending;

/// <summary>Takes off what a mail has around the résumé in it: header, greeting, “On … wrote:”, “Kind
/// regards”.</summary>
/// <remarks>All of it is reported, for none of it comes on the page. What a signature says of its owner is contact
/// data.</remarks>
internal sealed class MailFrame
{
    /// <summary>A longer letter above the résumé is left where it is.</summary>
    private const int MostGreetingWords = 60;

    private const int MostSignatureLines = 8;

    private const int MostLinesAboveForward = 15;

    private const int MostWordsOfThanks = 14;

    private static readonly string[] Thanks = WordFiles.Distinct("mails.thanks");

    private static readonly WordList Fields = WordList.Of("mails.fields");

    private static readonly WordList Farewells = WordList.Of("mails.farewells");

    /// <summary>The address that the mail came from, for a résumé that has none; null if no header gave it.</summary>
    public (string Address, SourceSpan Span)? Sender { get; private set; }

    /// <summary>The lines below the farewell.</summary>
    public List<Line> Signature { get; } = [];

    /// <summary>Takes the frame off the lines of a text; without one, they stay as they are.</summary>
    public static MailFrame TakeFrom(List<Line> lines, DiagnosticBag diagnostics)
    {
        var frame = new MailFrame();
        frame.TakeHeader(lines, diagnostics);
        TakeGreeting(lines, diagnostics);
        frame.TakeFarewell(lines, diagnostics);
        return frame;
    }

    private void TakeHeader(List<Line> lines, DiagnosticBag diagnostics)
    {
        var first = lines.FindIndex(static l => !l.IsBlank);
        if (first < 0)
            return;
        // What stands above a forwarded mail is a word to whom it was forwarded.
        var rule = lines.FindIndex(first, Math.Min(MostLinesAboveForward, lines.Count - first), IsRuleOfForward);
        var isForward = rule >= first && rule + 2 < lines.Count && IsField(lines[rule + 1]) && IsField(lines[rule + 2]);
        var end = isForward ? rule : first;
        if (IsRuleOfForward(lines[end]) && end + 1 < lines.Count)
            end++;
        var header = end;
        while (end < lines.Count && IsField(lines[end]))
            end++;
        // One such line may be a label of the résumé.
        if (end - header < 2)
            end = header > first ? header : first;
        if (end < lines.Count && IsQuoting(lines[end]))
            end++;
        for (var i = first; i < end; i++)
        {
            if (lines[i].Text.StartsWith("From", StringComparison.OrdinalIgnoreCase) || IsQuoting(lines[i]))
                FindSender(lines[i]);
        }

        LeaveOut(lines, first, end, diagnostics);
    }

    private static bool IsRuleOfForward(Line line) =>
        line.Text.Contains("Forwarded message", StringComparison.OrdinalIgnoreCase)
        || line.Text.Contains("Original Message", StringComparison.OrdinalIgnoreCase);

    private static bool IsField(Line line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return line.Form == LineForm.Text
            && colon is > 1 and < 28
            && line.Text.Length > colon + 1
            && Fields.Contains(line.Text.AsSpan(0, colon));
    }

    /// <summary>“On Mon, 12 Oct 2026 at 9:14 Jane Moss … wrote:”</summary>
    private static bool IsQuoting(Line line) =>
        (line.Form == LineForm.Text || line.Glyph == '>')
        && line.WordCount <= 20
        && line.Text.AsSpan().IndexOfAnyInRange('0', '9') > 0
        && (
            line.Text.EndsWith(" wrote:", StringComparison.OrdinalIgnoreCase)
            || line.Text.EndsWith(" a écrit :", StringComparison.OrdinalIgnoreCase)
            || line.Text.EndsWith(" escribió:", StringComparison.OrdinalIgnoreCase)
            || line.Text.Contains(" schrieb ", StringComparison.OrdinalIgnoreCase) && line.Text.EndsWith(':')
        );

    private void FindSender(Line line)
    {
        foreach (var range in line.Text.AsSpan().Split(' '))
        {
            var (start, length) = range.GetOffsetAndLength(line.Text.Length);
            var slice = line.Content.All[start..(start + length)].Trim("<>()[],;:");
            if (LinkReader.IsEmail(slice.Chars))
                Sender = (slice.Chars.ToString(), slice.Span);
        }
    }

    /// <summary>“Hi Marta, as promised, my CV below.”, if the name comes right after it.</summary>
    private static void TakeGreeting(List<Line> lines, DiagnosticBag diagnostics)
    {
        var first = lines.FindIndex(static l => !l.IsBlank);
        if (first < 0 || !PersonName.BeginsWithGreeting(lines[first].Text) || lines[first].WordCount > 20)
            return;
        var words = 0;
        for (var i = first; i < lines.Count && words <= MostGreetingWords; i++)
        {
            if (i > first && lines[i] is { IsBlank: false, Form: LineForm.Text } line && PersonName.Is(line.Text))
            {
                LeaveOut(lines, first, i, diagnostics);
                return;
            }

            if (lines[i].IsBlank)
                continue;
            if (lines[i].Form != LineForm.Text || HeadingLexicon.TryRead(lines[i].Text, out _))
                return;
            words += lines[i].WordCount;
        }
    }

    private void TakeFarewell(List<Line> lines, DiagnosticBag diagnostics)
    {
        TakeQuotedTail(lines, diagnostics);
        var start = -1;
        for (var (i, left) = (lines.Count - 1, MostSignatureLines + 1); i > 0 && left > 0; i--)
        {
            if (lines[i].Form == LineForm.Blank)
                continue;
            left--;
            // “-- ” parts a signature from its mail (RFC 3676, section 4.3).
            var isSign = lines[i].Text.Trim() == "--";
            if (isSign || IsFarewell(lines[i]) || IsFarewellByForm(lines, i))
                start = i;
        }

        if (start < 0)
        {
            TakeDeviceLine(lines, diagnostics);
            return;
        }

        for (var i = start; i < lines.Count; i++)
        {
            var isOfMail =
                i == start
                || lines[i].Text.Trim() == "--"
                || lines[i].Text.StartsWith("Sent from my ", StringComparison.OrdinalIgnoreCase)
                || IsFarewell(lines[i]);
            if (lines[i].IsBlank)
                continue;
            if (isOfMail)
                LeaveOut(lines, i, i + 1, diagnostics);
            else
                Signature.Add(lines[i]);
        }

        lines.RemoveRange(start, lines.Count - start);
    }

    /// <summary>“Sent from my iPhone” below a résumé that ends without a farewell.</summary>
    private static void TakeDeviceLine(List<Line> lines, DiagnosticBag diagnostics)
    {
        var last = lines.FindLastIndex(static l => !l.IsBlank);
        if (last <= 0 || !lines[last].Text.StartsWith("Sent from my ", StringComparison.OrdinalIgnoreCase))
            return;
        LeaveOut(lines, last, last + 1, diagnostics);
        lines.RemoveRange(last, lines.Count - last);
    }

    /// <summary>“Mahalo for your time,” and a name below it, and then nothing: so every letter ends, in whatever
    /// words.</summary>
    private static bool IsFarewellByForm(List<Line> lines, int index)
    {
        if (
            lines[index].Form != LineForm.Text
            || lines[index].Text[^1] != ','
            || lines[index].WordCount > MostWordsOfThanks
            || index == 0
            || !lines[index - 1].IsBlank
        )
            return false;
        var rest = lines.FindAll(l => !l.IsBlank).SkipWhile(l => !ReferenceEquals(l, lines[index])).Skip(1).ToList();
        return rest is [{ Form: LineForm.Text, WordCount: <= 3 } name]
            && char.IsUpper(name.Text[0])
            && name.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0
            && name.Text[^1] is not ('.' or ':' or ',');
    }

    /// <summary>“Kind regards”, and “Thanks for your time,”: thanks with a sign after them close a letter, whatever
    /// for.</summary>
    private static bool IsFarewell(Line line)
    {
        if (line.Form != LineForm.Text)
            return false;
        if (Farewells.Contains(line.Text.AsSpan().Trim(" ,.!")))
            return true;
        return line.WordCount <= MostWordsOfThanks
            && line.Text[^1] is ',' or '.' or '!'
            && Array.Exists(Thanks, word => line.Text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The mail that was answered, below the answer.</summary>
    private static void TakeQuotedTail(List<Line> lines, DiagnosticBag diagnostics)
    {
        var start = lines.Count;
        for (
            var i = lines.Count - 1;
            i > 0
                && (
                    lines[i].IsBlank
                    || lines[i].Text[0] == '>'
                    || lines[i].Glyph == '>'
                    || (IsQuoting(lines[i]) && start < lines.Count)
                );
            i--
        )
            start = lines[i].IsBlank ? start : i;
        // Quotations of another kind are the author's.
        if (start == lines.Count || !IsQuoting(lines[start]))
            return;
        LeaveOut(lines, start, lines.Count, diagnostics);
        lines.RemoveRange(start, lines.Count - start);
    }

    private static void LeaveOut(List<Line> lines, int start, int end, DiagnosticBag diagnostics)
    {
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsBlank)
                continue;
            diagnostics.Add(ReadingDiagnostics.MailPartLeftOut(lines[i].Span, lines[i].Text));
            lines[i] = lines[i].Blanked();
        }
    }
}
