using ResumeRender.Cli.Input.Given;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Input.Persons;

/// <summary>Asks whether several inputs are of one person, before they become one résumé.</summary>
/// <remarks>
/// Two inputs are of one person if their names are the same, or if they share an e-mail address, a phone number or a
/// profile. A name that may be the other written shorter is of the same person too, unless the contact data say
/// otherwise. An input without a name belongs to the others. Anything else is an error: <c>pdf folder/*.md</c> must not
/// pour the addresses of many people into one page.
/// </remarks>
internal sealed class PersonCheck
{
    private readonly List<NamedInput> _inputs;
    private readonly int[] _group;

    private PersonCheck(List<NamedInput> inputs)
    {
        _inputs = inputs;
        _group = [.. Enumerable.Range(0, inputs.Count)];
    }

    /// <summary>Reports inputs of several persons, and those that are taken for one person though they look
    /// different.</summary>
    internal static void Of(List<NamedInput> inputs, GivenData given, DiagnosticBag diagnostics)
    {
        if (inputs.Count < 2)
            return;
        var check = new PersonCheck(inputs);
        check.JoinInputs();
        var persons = check.Persons();
        if (persons.Count > 1 && !given.MergesPersons)
            diagnostics.Add(PersonDiagnostics.SeveralPersons(persons, inputs, given.ForOneInput));
        else if (!given.MergesPersons)
            check.TellWhatWasJoined(diagnostics);
    }

    private void JoinInputs()
    {
        for (var i = 0; i < _inputs.Count; i++)
        {
            for (var j = i + 1; j < _inputs.Count; j++)
            {
                if (IsSameName(i, j) || Shared(_inputs[i], _inputs[j]) is not null)
                    Join(i, j);
            }
        }
    }

    private bool IsSameName(int i, int j) => _inputs[i].Name is { } a && _inputs[j].Name is { } b && a.IsSame(b);

    private void Join(int i, int j)
    {
        var (kept, gone) = (_group[i], _group[j]);
        for (var k = 0; k < _group.Length; k++)
        {
            if (_group[k] == gone)
                _group[k] = kept;
        }
    }

    /// <summary>The first input of each person; a group whose name may be a shorter form of another's does
    /// not count.</summary>
    /// <remarks>The longest names come first: “J. Smith” may be John or Jane, who are two all the same.</remarks>
    private List<NamedInput> Persons()
    {
        var groups = _inputs
            .Select((input, index) => (input, Group: _group[index]))
            .Where(static p => p.input.Name is not null)
            .GroupBy(static p => p.Group, static p => p.input)
            .Select(static g => g.ToList())
            .ToList();
        var persons = new List<List<NamedInput>>();
        foreach (var group in groups.OrderByDescending(static g => g.Max(static i => i.Name!.Length)))
        {
            if (!persons.Exists(p => MayBeOne(p, group)))
                persons.Add(group);
        }

        return [.. persons.Select(static p => p[0]).OrderBy(_inputs.IndexOf)];
    }

    private static bool MayBeOne(List<NamedInput> one, List<NamedInput> other) =>
        one.Exists(a => other.Exists(b => a.Name!.MayBe(b.Name!)))
        && !one.Exists(a => other.Exists(b => a.Contact.Contradicts(b.Contact)));

    private static string? Shared(NamedInput one, NamedInput other) =>
        one.Contact.Shared(other.Contact, page => one.Name?.IsIn(page) == true || other.Name?.IsIn(page) == true);

    private void TellWhatWasJoined(DiagnosticBag diagnostics)
    {
        var first = _inputs.Find(static i => i.Name is not null)
            ?? _inputs.Find(static i => !i.Contact.IsEmpty)
            ?? _inputs[0];
        foreach (var input in _inputs.Where(i => i != first))
        {
            if (input.Name is null)
                TellOfNameless(input, first, diagnostics);
            else if (!input.Name.IsSame(first.Name!))
                TellOfOtherName(input, first, diagnostics);
        }
    }

    private void TellOfNameless(NamedInput input, NamedInput first, DiagnosticBag diagnostics)
    {
        // What holds a design only, or takes something away, says nothing of whose it is.
        if (input.Contact.IsEmpty && input.Resume.Sections.IsEmpty)
            return;
        var others = _inputs.Where(i => i != input && (i.Name is not null || i == first)).ToList();
        var isDoubtful =
            !input.Resume.Sections.IsEmpty
            && !others.Exists(i => Shared(i, input) is not null)
            && others.Exists(i => i.Contact.Contradicts(input.Contact));
        if (isDoubtful)
            diagnostics.Add(PersonDiagnostics.NamelessWithOwnContact(input, first));
        else if (first.Name is not null)
            diagnostics.Add(PersonDiagnostics.Nameless(input, first));
    }

    private void TellOfOtherName(NamedInput input, NamedInput first, DiagnosticBag diagnostics)
    {
        // Of several files the one with the same address says best why.
        var nearest = _inputs.Find(i =>
            i != input && i.Name is not null && Shared(i, input) is not null && !i.Name.IsSame(input.Name!)
        ) ?? first;
        var shared = Shared(input, nearest);
        var isLikely =
            shared is null
            || input.Name!.SharesWord(nearest.Name!)
            || input.Name.MayBe(nearest.Name!)
            || input.Name.IsOfOtherScript(nearest.Name!);
        diagnostics.Add(
            isLikely
                ? PersonDiagnostics.TakenForOne(input, nearest, shared)
                : PersonDiagnostics.OtherNameWithSameContact(input, nearest, shared!)
        );
    }
}
