using System.Collections.Immutable;

namespace ResumeRender.Diagnostics;

/// <summary>Collects what the stages have to say while they carry on.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>True once an error was reported.</summary>
    public bool HasErrors => _items.Exists(static d => d.Severity == Severity.Error);

    /// <summary>How many were reported.</summary>
    public int Count => _items.Count;

    /// <summary>Adds a diagnostic.</summary>
    public void Add(Diagnostic diagnostic) => _items.Add(diagnostic);

    /// <summary>Adds all of them.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>Takes out what a later stage knows better.</summary>
    internal void RemoveAll(Predicate<Diagnostic> isSettled) => _items.RemoveAll(isSettled);

    /// <summary>All so far, in the order in which they were reported.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _items];
}
