using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Structure;

/// <summary>The names of the standard structure types.</summary>
/// <remarks>ISO 32000-1, 14.8.4. They need no role map, because no others are used.</remarks>
internal static class StructureTypes
{
    internal static string NameOf(StructureRole role) => role switch
    {
        StructureRole.Document => "Document",
        StructureRole.H1 => "H1",
        StructureRole.H2 => "H2",
        StructureRole.H3 => "H3",
        StructureRole.P => "P",
        StructureRole.L => "L",
        StructureRole.LI => "LI",
        StructureRole.Lbl => "Lbl",
        StructureRole.LBody => "LBody",
        StructureRole.Link => "Link",
        StructureRole.Span => "Span",
        StructureRole.Figure => "Figure",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "This role has no structure type."),
    };
}
