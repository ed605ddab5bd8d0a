using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Docx;

/// <summary>A family that a document uses.</summary>
/// <param name="Family">The family.</param>
/// <param name="Faces">Its faces in use, and always the regular one: regular, bold, italic, bold italic.</param>
/// <param name="Characters">The characters set in it, in order.</param>
internal sealed record UsedFamily(FontFamily Family, ImmutableArray<FontFace> Faces, ImmutableArray<int> Characters);

/// <summary>Finds out which faces and characters a document uses.</summary>
internal static class FontUse
{
    internal static ImmutableArray<UsedFamily> Of(ImmutableArray<FlowParagraph> paragraphs, FontCatalog fonts)
    {
        var faces = new HashSet<(FontFamily Family, bool Bold, bool Italic)>();
        var characters = new Dictionary<FontFamily, SortedSet<int>>();
        foreach (var paragraph in paragraphs)
        {
            Add(paragraph.Style.Text, "");
            AddLine(paragraph.Line);
        }

        return
        [
            .. fonts.Families.Where(characters.ContainsKey).Select(family => new UsedFamily(
                family,
                [.. from italic in (bool[])[false, true]
                    from bold in (bool[])[false, true]
                    where faces.Contains((family, bold, italic)) || (!bold && !italic)
                    select fonts.Find(family, bold, italic)],
                [.. characters[family]])),
        ];

        void AddLine(Line line)
        {
            foreach (var part in (ReadOnlySpan<ImmutableArray<Inline>>)[line.Lead, line.Content, line.Trail])
            {
                foreach (var inline in part)
                {
                    if (inline is TextInline text)
                        Add(text.Style, text.Text);
                    foreach (var linked in inline is LinkInline link ? link.Content : [])
                        Add(linked.Style, linked.Text);
                }
            }
        }

        void Add(TextStyle style, string text)
        {
            var family = fonts.FamilyOf(style);
            faces.Add((family, style.Bold, style.Italic));
            if (!characters.TryGetValue(family, out var known))
                characters[family] = known = [];
            foreach (var rune in text.EnumerateRunes())
                known.Add(rune.Value);
        }
    }
}
