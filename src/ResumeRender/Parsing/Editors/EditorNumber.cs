using System.Globalization;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Editors;

/// <summary>Reads the small numbers of documents: how deep, from where, how long.</summary>
internal static class EditorNumber
{
    /// <summary>So much of an address says which picture it is; pictures are often written into their own.</summary>
    private const int LongestAddress = 80;

    /// <summary>The number; 0 if it is negative or not a number.</summary>
    public static int Of(DataNode? node) =>
        node is DataScalar scalar
        && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    public static string Shortened(string address) =>
        address.Length <= LongestAddress ? address : address[..LongestAddress] + "…";
}
