using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Data;

/// <summary>A value of a data file, whichever notation (JSON, YAML) it was written in, with its place.</summary>
/// <remarks>A closed set: <see cref="DataMap"/>, <see cref="DataList"/>, <see cref="DataScalar"/>.</remarks>
internal abstract record DataNode(SourceSpan Span);

/// <summary>Keys and values in the author's order. A key that was written twice is there twice.</summary>
internal sealed record DataMap(ImmutableArray<DataEntry> Entries, SourceSpan Span) : DataNode(Span)
{
    /// <summary>True if a switch in it said so, which <see cref="HiddenSwitch"/> has taken out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>True if there stood more in it, for programs, which is taken out.</summary>
    public bool HadMore { get; init; }

    /// <summary>The last value with this key, or null; keys differ in case.</summary>
    public DataNode? this[string key]
    {
        get
        {
            for (var i = Entries.Length - 1; i >= 0; i--)
            {
                if (Entries[i].Key == key)
                    return Entries[i].Value;
            }

            return null;
        }
    }
}

/// <summary>A key with its value.</summary>
internal sealed record DataEntry(string Key, SourceSpan KeySpan, DataNode Value);

/// <summary>Values in order.</summary>
internal sealed record DataList(ImmutableArray<DataNode> Items, SourceSpan Span) : DataNode(Span);

/// <summary>How a scalar was written.</summary>
internal enum ScalarKind
{
    /// <summary>Text, quoted or plain.</summary>
    Text,

    /// <summary>A number; its <see cref="DataScalar.Text"/> is as written.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>Nothing: <c>null</c>, <c>~</c> or no value at all.</summary>
    Null,
}

/// <summary>A value without parts.</summary>
/// <param name="Kind">What it was written as.</param>
/// <param name="Text">Its characters, escapes resolved; empty for null.</param>
/// <param name="Span">Where it was written, quotes included. Inside it, places are exact only if nothing was
/// escaped.</param>
internal sealed record DataScalar(ScalarKind Kind, string Text, SourceSpan Span) : DataNode(Span)
{
    /// <summary>True for null and for text of nothing but white space: people write <c>""</c> for “none”.</summary>
    public bool IsAbsent => string.IsNullOrWhiteSpace(Text);
}
