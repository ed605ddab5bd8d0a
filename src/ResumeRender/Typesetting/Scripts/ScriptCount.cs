using System.Text;
using HarfBuzzSharp;
using ResumeRender.Diagnostics;

namespace ResumeRender.Typesetting.Scripts;

/// <summary>How many letters of a script stand on a page, and how many of them no font has.</summary>
/// <param name="script">The script; <see cref="Script.Common"/> for signs that belong to none.</param>
internal sealed class ScriptCount(Script script)
{
    /// <summary>So many of the missing letters are shown in a message.</summary>
    internal const int MostExamples = 3;

    private readonly HashSet<int> _seen = [];
    private readonly List<Rune> _examples = [];

    internal Script Script { get; } = script;

    internal bool RunsToTheLeft => Script.HorizontalDirection == Direction.RightToLeft;

    /// <summary>All of its letters.</summary>
    internal int Letters { get; private set; }

    /// <summary>Those that no font has.</summary>
    internal int Missing { get; private set; }

    /// <summary>Where the first letter stands, and the first that is missing.</summary>
    internal SourceSpan First { get; private set; }

    /// <inheritdoc cref="First"/>
    internal SourceSpan FirstMissing { get; private set; }

    /// <summary>Different letters that are missing, as they come.</summary>
    internal IReadOnlyList<Rune> Examples => _examples;

    /// <summary>How many different letters are missing.</summary>
    internal int Different => _seen.Count;

    internal void Add(Rune rune, SourceSpan span, bool isMissing)
    {
        if (Letters++ == 0)
            First = span;
        if (!isMissing)
            return;
        if (Missing++ == 0)
            FirstMissing = span;
        if (_seen.Add(rune.Value) && _examples.Count < MostExamples)
            _examples.Add(rune);
    }
}
