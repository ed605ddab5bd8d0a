namespace ResumeRender.Testing.Scoring;

/// <summary>One fact that a résumé states.</summary>
/// <param name="Class">What it is about.</param>
/// <param name="Key">The fact in the form that is compared: without white space, marks and signs that only part
/// things.</param>
/// <param name="Shown">The fact as people read it.</param>
internal sealed record ResumeField(FieldClass Class, string Key, string Shown)
{
    /// <summary>What an expected text writes for words that the file leaves to its reader; brackets are not part of a
    /// key.</summary>
    private const string Any = "any";

    /// <summary>True if the fact may begin with any words.</summary>
    public bool IsOpen => Shown.StartsWith("(any)", StringComparison.Ordinal);

    /// <summary>True if another says the same.</summary>
    public bool Matches(ResumeField other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Class == other.Class
            && (Key == other.Key || (IsOpen && other.Key.EndsWith(Key[Any.Length..], StringComparison.Ordinal)));
    }
}
