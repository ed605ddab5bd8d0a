using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Parsing.Text;

/// <summary>Makes lines of a résumé of an application form that was copied from a web page: a label on a line, its
/// value on the next.</summary>
/// <remarks>What it asks of a job becomes <c>Company: …</c>, <c>Dates: … – …</c>, as offices write it, which the
/// readers of entries know.</remarks>
internal sealed class FormLines(SourceText source, List<Line> lines, DiagnosticBag diagnostics)
{
    private const int FewestLabels = 6;

    private const int FewestStars = 3;

    /// <summary>Words with a star after them may be anything, say papers; these are labels.</summary>
    private const int FewestKnown = 4;

    private static readonly WordList Ticked = WordList.Of("forms.ticked");

    private static readonly WordList NotTicked = WordList.Of("forms.not-ticked");

    private readonly List<Line> _person = [];
    private readonly List<Line> _result = [];
    private readonly List<string> _labels = [];
    private readonly Dictionary<FormField, Field> _entry = [];
    private readonly List<(Line Label, Line Value)> _others = [];
    private readonly List<Line> _texts = [];
    private SectionKind _kind = SectionKind.Custom;
    private Line? _firstName;
    private Line? _lastName;
    private SourceSpan _firstLabel;

    private readonly record struct Field(Line Label, Line Value);

    /// <summary>The lines of the résumé in a form; the lines themselves if they are not a form.</summary>
    public static List<Line> Read(SourceText source, List<Line> lines, DiagnosticBag diagnostics) =>
        IsForm(lines) ? new FormLines(source, lines, diagnostics).Read() : lines;

    private static bool IsForm(List<Line> lines)
    {
        var (labels, known, stars) = (0, 0, 0);
        var asked = new HashSet<FormField>();
        foreach (var line in lines)
        {
            if (line.Form != LineForm.Text || FormLabels.Find(line.Text) is var field && field == FormField.None)
                continue;
            labels++;
            known += field == FormField.Other ? 0 : 1;
            stars += line.Text[^1] == '*' ? 1 : 0;
            asked.Add(field);
        }

        // Where no stars came along, nobody but a form asks for both names, each on a line of its own.
        var asksForNames = asked.Contains(FormField.FirstName) && asked.Contains(FormField.LastName);
        return labels >= FewestLabels && known >= FewestKnown && (stars >= FewestStars || asksForNames);
    }

    private List<Line> Read()
    {
        for (var i = 0; i < lines.Count;)
            i = ReadAt(i);
        Flush();
        List<Line> person = [];
        if (_firstName is not null || _lastName is not null)
            person.Add(Made([.. new[] { _firstName, _lastName }.OfType<Line>()], " "));
        return [.. person, .. _person, .. _result];
    }

    /// <summary>Reads a field, a title or another line; gives back where the next begins.</summary>
    private int ReadAt(int at)
    {
        var line = lines[at];
        if (line.IsBlank)
        {
            _result.Add(line);
            return at + 1;
        }

        var field = FormLabels.Find(line.Text);
        if (line.Form != LineForm.Text && field != FormField.Office)
            field = FormField.None;
        // “Title: Mr” among the data of the person, and what else is asked for there.
        if (
            _kind == SectionKind.Custom
            && (
                field == FormField.Other
                || FormLabels.Bare(line.Text).Equals("title", StringComparison.OrdinalIgnoreCase)
            )
        )
            field = FormField.Office;
        if (field != FormField.None)
            return ReadField(field, line, at + 1);
        if (line.Form == LineForm.Text && HeadingLexicon.IsContact(line.Text))
        {
            diagnostics.Add(ParsingDiagnostics.FormPartLeftOut(line.Span, line.Text));
            return at + 1;
        }

        if (TryReadTitle(line, at))
            return at + 1;
        // A box and whether it was ticked, or a title of the form over its first field.
        if (
            at + 1 < lines.Count
            && lines[at + 1] is { IsBlank: false } next
            && (
                IsTick(next)
                || (at > 0 && lines[at - 1].IsBlank || at == 0) && FormLabels.Find(next.Text) != FormField.None
            )
        )
        {
            var isBox = IsTick(next);
            diagnostics.Add(
                ParsingDiagnostics.FormPartLeftOut(line.Span, isBox ? $"{line.Text}: {next.Text}" : line.Text)
            );
            return at + (isBox ? 2 : 1);
        }

        if (_entry.Count > 0)
            _texts.Add(line);
        else
            _result.Add(line);
        return at + 1;
    }

    private static bool IsTick(Line line) =>
        line.WordCount <= 2
        && (
            Ticked.Contains(line.Text)
            || NotTicked.Contains(line.Text)
            || line.Text.Equals("not checked", StringComparison.OrdinalIgnoreCase)
        );

    private int ReadField(FormField field, Line label, int at)
    {
        var values = new List<Line>();
        // Where blank lines stand between all lines, they part no label from its value.
        if (
            at < lines.Count
            && lines[at].IsBlank
            && lines.FindIndex(at, static l => !l.IsBlank) is >= 0 and var below
            && FormLabels.Find(lines[below].Text) == FormField.None
            && !IsTitle(lines[below], out _, out _)
        )
            at = below;
        while (
            at < lines.Count
            && !lines[at].IsBlank
            && (values.Count == 0 || field == FormField.Text)
            && FormLabels.Find(lines[at].Text) == FormField.None
            && !IsTitle(lines[at], out _, out _)
        )
            values.Add(lines[at++]);
        if (field == FormField.Current && at < lines.Count && values.Count == 0 && IsTick(lines[at]))
            values.Add(lines[at++]);
        if (field == FormField.Office || values.Count == 0)
        {
            diagnostics.Add(
                ParsingDiagnostics.FormPartLeftOut(
                    label.Span,
                    string.Join(": ", [label.Text, .. values.Select(static v => v.Text)])
                )
            );
            return at;
        }

        Take(field, label, values);
        return at;
    }

    private void Take(FormField field, Line label, List<Line> values)
    {
        switch (field)
        {
            case FormField.FirstName when _kind == SectionKind.Custom:
                _firstName ??= values[0];
                Tell(label);
                return;
            case FormField.LastName when _kind == SectionKind.Custom:
                _lastName ??= values[0];
                Tell(label);
                return;
            case FormField.FullName when _kind == SectionKind.Custom && _firstName is null:
                _firstName = values[0];
                Tell(label);
                return;
            case FormField.Email when _kind == SectionKind.Custom:
                _person.Add(Made([values[0]], "", label, "Email: "));
                Tell(label);
                return;
            case FormField.Phone when _kind == SectionKind.Custom:
                _person.Add(Made([values[0]], "", label, "Phone: "));
                Tell(label);
                return;
            case FormField.Place when _kind == SectionKind.Custom:
                _person.Add(Made([values[0]], "", label, "Location: "));
                Tell(label);
                return;
            case FormField.Current:
                _entry.TryAdd(field, new Field(label, values[0]));
                diagnostics.Add(ParsingDiagnostics.FormPartLeftOut(label.Span, $"{label.Text}: {values[0].Text}"));
                return;
            case FormField.Text:
                _texts.AddRange(values);
                Tell(label);
                return;
        }

        // The second title or employer begins the next job, where no numbered title does.
        if (field is FormField.Title or FormField.Organization or FormField.School && _entry.ContainsKey(field))
            Flush();
        if (field is FormField.Other || !_entry.TryAdd(field, new Field(label, values[0])))
            _others.Add((label, values[0]));
        else
            Tell(label);
    }

    /// <summary>Labels that are written as we write them are told by the reader of entries.</summary>
    private void Tell(Line label)
    {
        if (
            FormLabels.Bare(label.Text) is "Job Title" or "Degree" or "Company" or "School" or "Location"
            && _kind != SectionKind.Custom
        )
            return;
        _firstLabel = _labels.Count == 0 ? label.Span : _firstLabel;
        if (!_labels.Contains(label.Text))
            _labels.Add(label.Text);
    }

    /// <summary>“Work Experience 2”: the first of a kind is a title, the number begins the next entry.</summary>
    private bool TryReadTitle(Line line, int at)
    {
        if (!IsTitle(line, out var kind, out var end))
            return false;
        Flush();
        var isNumbered = end < line.Text.Length;
        var next = lines.FindIndex(at + 1, static l => !l.IsBlank) is >= 0 and var below ? lines[below] : null;
        // “My Experience” over “Work Experience 1” says the same.
        if (
            isNumbered && kind == _kind && _result.Exists(static l => !l.IsBlank)
            || next is not null && !isNumbered && IsTitle(next, out _, out _)
        )
        {
            Tell(line);
            return true;
        }

        if (isNumbered)
            Tell(line);
        _kind = kind;
        _result.Add(line.Blanked());
        _result.Add(new Line(LineForm.Text, line.Content.Cut(0, end)) { HeadingLevel = line.HeadingLevel });
        _result.Add(line.Blanked());
        return true;
    }

    private static bool IsTitle(Line line, out SectionKind kind, out int end)
    {
        end = line.Text.AsSpan().TrimEnd("0123456789 ").Length;
        kind = SectionKind.Custom;
        return line.Form == LineForm.Text
            && end > 0
            && line.WordCount <= 5
            && FormLabels.Find(line.Text) == FormField.None
            && HeadingLexicon.TryRead(line.Text.AsSpan(0, end), out kind)
            && kind != SectionKind.Custom;
    }

    /// <summary>Writes the entry so far as lines with labels.</summary>
    private void Flush()
    {
        WriteEntry();
        if (_labels.Count > 0)
            diagnostics.Add(ReadingDiagnostics.LabelsLeftOut(_firstLabel, _labels));
        _labels.Clear();
    }

    private void WriteEntry()
    {
        if (_entry.Count == 0 && _others.Count == 0 && _texts.Count == 0)
            return;
        if (_kind == SectionKind.Languages && _others.Count > 0)
        {
            var language = Made([.. _others.Select(static o => o.Value).Take(2)], ": ");
            foreach (var (label, _) in _others)
                Tell(label);
            _result.Add(language);
            _result.AddRange(
                _others.Skip(2).Select(o => Made([o.Value], "", o.Label, $"{FormLabels.Bare(o.Label.Text)}: "))
            );
        }
        else if (
            _kind
            is not (
                SectionKind.Custom
                or SectionKind.Work
                or SectionKind.Education
                or SectionKind.Activities
                or SectionKind.Projects
            )
        )
        {
            foreach (var (label, value) in _entry.Values.Select(static f => (f.Label, f.Value)).Concat(_others))
            {
                Tell(label);
                _result.Add(value);
            }

            _result.AddRange(_texts);
        }
        else
        {
            Write(FormField.Title, "Job Title: ");
            Write(FormField.Degree, "Degree: ");
            Write(FormField.Organization, "Company: ");
            Write(FormField.School, "School: ");
            Write(FormField.Place, "Location: ");
            WriteDates();
            _result.AddRange(_others.Select(o => Made([o.Value], "", o.Label, $"{FormLabels.Bare(o.Label.Text)}: ")));
            _result.AddRange(_texts);
        }

        _result.Add(lines[0].Blanked());
        _entry.Clear();
        _others.Clear();
        _texts.Clear();
    }

    private void Write(FormField field, string label)
    {
        if (_entry.TryGetValue(field, out var found))
            _result.Add(Made([found.Value], "", found.Label, label));
    }

    private void WriteDates()
    {
        var hasFrom = _entry.TryGetValue(FormField.From, out var from);
        var hasTo = _entry.TryGetValue(FormField.To, out var to);
        var isOpen =
            !hasTo && _entry.TryGetValue(FormField.Current, out var current) && Ticked.Contains(current.Value.Text);
        if (hasFrom && hasTo)
            _result.Add(Made([from.Value, to.Value], " – ", from.Label, "Dates: "));
        else if (hasFrom || hasTo)
            _result.Add(
                Made(
                    [hasFrom ? from.Value : to.Value],
                    "",
                    hasFrom ? from.Label : to.Label,
                    "Dates: ",
                    isOpen ? " – present" : ""
                )
            );
    }

    /// <summary>A line of a label of ours and values of the form, with the places of the words that they stand
    /// for.</summary>
    private Line Made(List<Line> values, string between, Line? label = null, string words = "", string after = "")
    {
        var text = new MarkedTextBuilder(source, 64);
        if (label is not null)
            text.Append(words, label.Span.Start, label.Span.End, TextMarks.None);
        for (var v = 0; v < values.Count; v++)
        {
            var content = values[v].Content;
            if (v > 0)
                text.Append(between, content.SpanOf(0, 0).Start, content.SpanOf(0, 0).Start, TextMarks.None);
            for (var i = 0; i < content.Text.Length; i++)
            {
                var place = content.SpanOf(i, i + 1);
                text.Append(content.Text[i], place.Start, place.End, content.MarksAt(i));
            }
        }

        var end = values[^1].Span.End;
        text.Append(after, end, end, TextMarks.None);
        return new Line(LineForm.Text, text.ToMarkedText());
    }
}
