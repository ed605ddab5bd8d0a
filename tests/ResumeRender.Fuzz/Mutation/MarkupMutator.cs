namespace ResumeRender.Fuzz.Mutation;

/// <summary>Damages XML by its tags and the texts between them.</summary>
internal static class MarkupMutator
{
    private const int MostChanges = 10;

    private static readonly string[] Tags =
    [
        "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "<w:tab/>", "<w:br/>",
        "<w:br w:type=\"page\"/>", "<w:del>", "</w:del>", "<w:txbxContent>", "<w:sdt>",
        "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-1\"/></w:numPr>", "<w:vanish/>", "<w:rtl/>",
        "<w:vertAlign w:val=\"superscript\"/>", "<w:instrText>HYPERLINK \"javascript:x\"</w:instrText>",
        "<w:hyperlink r:id=\"rId999\">", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:footnoteReference w:id=\"7\"/>",
        "<mc:AlternateContent>", "<!-- -->", "<![CDATA[x]]>", "<?x?>", "&#0;", "&lol;", "<w:sym w:char=\"F0B7\"/>",
    ];

    internal static string Damage(string text, Dice dice)
    {
        // Tags and texts, one each; joined they are the text again.
        var pieces = text.Replace("<", "\u0001<", StringComparison.Ordinal)
            .Replace(">", ">\u0001", StringComparison.Ordinal)
            .Split('\u0001', StringSplitOptions.RemoveEmptyEntries)
            .ToList();
        for (var times = dice.Next(1, MostChanges); times > 0 && pieces.Count > 0; times--)
        {
            var at = dice.Next(pieces.Count);
            var length = Math.Min(dice.Next(1, 30), pieces.Count - at);
            switch (dice.Next(10))
            {
                case 0:
                    pieces.RemoveAt(at);
                    break;
                case 1:
                    pieces.RemoveRange(at, length);
                    break;
                case 2:
                    pieces.InsertRange(dice.Next(pieces.Count), pieces.GetRange(at, length));
                    break;
                case 3:
                    pieces.Insert(at, dice.Of(Tags));
                    break;
                case 4:
                    pieces.InsertRange(at, Enumerable.Repeat(pieces[at], dice.Once(6) ? 2_000 : 3));
                    break;
                case 5:
                    var other = dice.Next(pieces.Count);
                    (pieces[at], pieces[other]) = (pieces[other], pieces[at]);
                    break;
                case 6 when pieces[at].Contains('"', StringComparison.Ordinal):
                    var quote = pieces[at].IndexOf('"', StringComparison.Ordinal) + 1;
                    pieces[at] = pieces[at]
                        .Insert(quote, dice.Of(TextMutator.Signs).Replace("\"", "", StringComparison.Ordinal));
                    break;
                default:
                    if (!pieces[at].StartsWith('<'))
                        pieces[at] = System.Security.SecurityElement.Escape(
                            TextMutator.Damage(pieces[at], TextMutator.Signs, dice)
                        ) ?? "";
                    break;
            }
        }

        return string.Concat(pieces);
    }
}
