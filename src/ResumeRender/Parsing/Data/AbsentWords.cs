using System.Collections.Frozen;

namespace ResumeRender.Parsing.Data;

/// <summary>Reads the words that programs and people write where nothing is to stand as nothing: <c>"null"</c>,
/// <c>"undefined"</c>, and <c>none</c> or <c>N/A</c> for contact data, places and dates.</summary>
/// <remarks>Elsewhere <c>none</c> says something (“Supervision: none”), and Null is a name.</remarks>
internal static class AbsentWords
{
    private static readonly FrozenSet<string> Anywhere = Words("null NULL undefined NaN nil (null) <null>");

    private static readonly FrozenSet<string> OfFields = Words("none None NONE Null n/a N/A");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AnywhereSpans =
        Anywhere.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfFieldsSpans =
        OfFields.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWord = Anywhere.Concat(OfFields).Max(static w => w.Length);

    private static readonly FrozenSet<string> DatesAndPlaces = Words(
        "startdate enddate date start end from to releasedate until city region state country countrycode postalcode "
            + "zip zipcode street postcode username network"
    );

    /// <summary>Wishes for the page: there <c>photo: none</c> is a wish.</summary>
    private const string Wishes = "meta";

    /// <summary>The map with nothing in place of such words.</summary>
    public static DataMap Of(DataMap map) =>
        map with
        {
            Entries =
            [
                .. map.Entries.Select(static e =>
                    e.Key == Wishes ? e : e with { Value = Of(e.Value, e.Key) }
                ),
            ],
        };

    private static DataNode Of(DataNode node, string key) => node switch
    {
        DataMap map => Of(map),
        DataList list => list with { Items = [.. list.Items.Select(i => Of(i, key))] },
        DataScalar { Kind: ScalarKind.Text } scalar when Is(scalar.Text.AsSpan().Trim(), key) =>
            new DataScalar(ScalarKind.Null, "", scalar.Span),
        _ => node,
    };

    // What a key is for is asked last: hardly a text is such a word.
    private static bool Is(ReadOnlySpan<char> text, string key) =>
        text.Length <= LongestWord
        && (AnywhereSpans.Contains(text) || (OfFieldsSpans.Contains(text) && IsField(key)));

    private static bool IsField(string key) =>
        RemovedParts.Of(key) is not Model.PersonParts.None
        || RemovedNetworks.Name(key) is not null
        || DatesAndPlaces.Contains(string.Concat(key.Where(char.IsLetter)).ToLowerInvariant());

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
