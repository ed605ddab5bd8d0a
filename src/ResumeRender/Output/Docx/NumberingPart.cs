using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>Makes <c>word/numbering.xml</c>: the bullets.</summary>
internal static class NumberingPart
{
    internal static DocumentFormat.OpenXml.Wordprocessing.Numbering Create(Numbering numbering, ParagraphStyles styles)
    {
        var root = new DocumentFormat.OpenXml.Wordprocessing.Numbering();
        for (var list = 0; list < numbering.Lists.Count; list++)
            root.AppendChild(Definition(list, numbering.Lists[list], styles));
        for (var list = 0; list < numbering.Lists.Count; list++)
            root.AppendChild(new NumberingInstance(new AbstractNumId { Val = list }) { NumberID = list + 1 });
        return root;
    }

    private static AbstractNum Definition(int list, IReadOnlyList<ListLevel?> levels, ParagraphStyles styles)
    {
        var definition = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel })
        {
            AbstractNumberId = list,
        };
        var last = levels.First(static l => l is not null)!;
        for (var i = 0; i < levels.Count; i++)
        {
            // A level that the document does not use repeats the one above, moved in: Word wants to offer it.
            var level = levels[i] ?? (i == 0 ? last : last with { Indent = last.Indent + last.Hang });
            definition.AppendChild(Level(i, level, StyleOf(styles, new NumberingPlace(list + 1, i))));
            last = level;
        }

        return definition;
    }

    private static string? StyleOf(ParagraphStyles styles, NumberingPlace place)
    {
        foreach (var style in styles.All)
        {
            if (style.Numbering == place)
                return style.Id;
        }

        return null;
    }

    private static NumberFormatValues FormatOf(NumberForm? form) => form switch
    {
        NumberForm.Decimal => NumberFormatValues.Decimal,
        NumberForm.LowerLetter => NumberFormatValues.LowerLetter,
        NumberForm.UpperLetter => NumberFormatValues.UpperLetter,
        NumberForm.LowerRoman => NumberFormatValues.LowerRoman,
        NumberForm.UpperRoman => NumberFormatValues.UpperRoman,
        _ => NumberFormatValues.Bullet,
    };

    private static Level Level(int index, ListLevel level, string? style)
    {
        var element = new Level(
            new StartNumberingValue { Val = level.Start },
            new NumberingFormat { Val = FormatOf(level.Form) })
        { LevelIndex = index };
        if (style is not null)
            element.AppendChild(new ParagraphStyleIdInLevel { Val = style });
        element.Append(
            new LevelText
            {
                Val = PlainText.Of(
                    level.Form is null
                        ? level.Text
                        : level.Text.Replace(
                            "%",
                            FormattableString.Invariant($"%{index + 1}"),
                            StringComparison.Ordinal
                        )
                ),
            },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation
            {
                Left = ParagraphFormat.Number(WordUnits.Twips(level.Indent)),
                Hanging = ParagraphFormat.Number(WordUnits.Twips(level.Hang)),
            }),
            new NumberingSymbolRunProperties(TextLook.Of(level.Look).Properties()));
        return element;
    }
}
