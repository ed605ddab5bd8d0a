using System.Globalization;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Editors;

/// <summary>Reads how a leaf of a tree looks: from its list of marks, its switches or the bits of its format.</summary>
internal static class EditorMarks
{
    /// <summary>The bits of Lexical's <c>format</c>, of its source file LexicalConstants.</summary>
    private static readonly (int Bit, string Name)[] Bits =
    [
        (1, "bold"), (2, "italic"), (4, "strikethrough"), (16, "code"), (32, "subscript"), (64, "superscript"),
    ];

    public static EditorStyle Of(DataMap leaf, EditorStyle style)
    {
        foreach (var mark in (leaf["marks"] as DataList)?.Items ?? [])
        {
            if (mark is DataScalar name)
                style = style.With(name.Text);
            else if (mark is DataMap map)
                style = Mark(map, style);
        }

        foreach (var entry in leaf.Entries.Concat((leaf["styles"] as DataMap)?.Entries ?? []))
        {
            if (entry.Value is DataScalar { Text: "true" })
                style = style.With(entry.Key);
        }

        if (
            leaf["format"] is DataScalar format
            && int.TryParse(format.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
        )
            style = Bits.Where(b => (bits & b.Bit) != 0).Aggregate(style, static (s, b) => s.With(b.Name));
        return style;
    }

    private static EditorStyle Mark(DataMap mark, EditorStyle style)
    {
        var type = EditorTypes.Of(mark);
        if (EditorTypes.IsLink(type) && (mark["attrs"] as DataMap)?["href"] is DataScalar { IsAbsent: false } address)
            return style with { Link = address.Text };
        return type == "subsup" && (mark["attrs"] as DataMap)?["type"] is DataScalar raised
            ? style.With(raised.Text)
            : style.With(type);
    }
}
