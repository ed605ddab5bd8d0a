using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Spoken;

/// <summary>Reads several languages in one line: “Deutsch (Muttersprache), Englisch (C1)”, “Anglais : courant ;
/// Espagnol : B2”, “French – fluent, Italian – B1”.</summary>
internal static class LanguageList
{
    private const int MostLetters = 400;

    private const int MostLettersOfPair = 80;

    private static readonly WordList Levels = WordList.Of("spoken.levels");

    private const int MostWordsOfLevel = 4;

    /// <summary>True for words that say how well a language is spoken and nothing else: “mother tongue”, “very good”,
    /// “B2”.</summary>
    public static bool IsLevel(ReadOnlySpan<char> text)
    {
        var words = Whitespace.CountWords(text);
        return words is > 0 and <= MostWordsOfLevel && Levels.CountIn(text) == words;
    }

    /// <summary>The languages with how well each is spoken; an empty list if the line is not made of such pairs
    /// alone.</summary>
    /// <param name="line">The line.</param>
    /// <param name="allArePairs">All lines of the section are pairs, so any words may say how well a language is
    /// spoken.</param>
    public static List<LabelledItem> Read(Line line, bool allArePairs = false)
    {
        if (line.Form is not (LineForm.Text or LineForm.Bullet) || line.Text.Length > MostLetters)
            return [];
        var several = ReadSeveral(line);
        if (several.Count > 1)
            return several;
        // The other signs may be a label's; a hyphen and the levels of a form are so only here.
        var isSure =
            allArePairs || LevelForm.FindLevels(line.Text) > 0 || line.Text.Contains(" - ", StringComparison.Ordinal);
        return ReadSingle(line) is { } single && (isSure || IsLevel(single.Value.PlainText)) ? [single] : [];
    }

    private static List<LabelledItem> ReadSeveral(Line line)
    {
        var items = new List<LabelledItem>();
        foreach (var part in Parts(line.Content.All))
        {
            if (ReadPair(part, isFirst: items.Count == 0) is not { } item)
                return [];
            items.Add(item);
        }

        return items;
    }

    /// <summary>True if every line names a language and how well it is spoken.</summary>
    public static bool AreAll(IReadOnlyList<Line> lines) =>
        lines.All(static l => l.IsBlank || ReadSingle(l) is not null) && lines.Count(static l => !l.IsBlank) > 1;

    /// <summary>A line that is one pair: “English (native)”, “French – B2”, “German, basic”.</summary>
    private static LabelledItem? ReadSingle(Line line)
    {
        if (line.Form is not (LineForm.Text or LineForm.Bullet) || line.Text.Length > MostLettersOfPair)
            return null;
        var all = line.Content.All.Trim(".;,");
        var comma = all.Chars.IndexOf(',');
        var isPlain = comma < 0 || all.Chars[..comma].Contains('(');
        return isPlain ? ReadPair(all, isFirst: true)
            : IsLevel(all.Chars[(comma + 1)..]) ? Make(all[..comma], all[(comma + 1)..], isFirst: true)
            : null;
    }

    /// <summary>Cuts at semicolons, bars and dots, or where there are none at commas outside brackets.</summary>
    private static List<MarkedSlice> Parts(MarkedSlice line)
    {
        var parts = new List<MarkedSlice>();
        var text = line.Chars;
        var hasStronger = text.IndexOfAny(";|•·") >= 0 || text.IndexOf(" / ") >= 0;
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            var isStroke = text[i] == '/' && i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ';
            if (depth > 0 || !(hasStronger ? text[i] is ';' or '|' or '•' or '·' || isStroke : text[i] == ','))
                continue;
            parts.Add(line[start..i].Trim());
            start = i + 1;
        }

        parts.Add(line[start..].Trim(".;,"));
        return parts;
    }

    private static LabelledItem? ReadPair(MarkedSlice part, bool isFirst)
    {
        var text = part.Chars;
        if (text.IsEmpty || !char.IsLetter(text[0]))
            return null;
        // A gap parts the two whatever signs stand in them: “German⇥Fluent (C1)”.
        if (Columns.HasGap(text) && Columns.Split(part) is [var language, var skill] && Levels.CountIn(skill.Chars) > 0)
            return Make(language, skill, isFirst);
        var open = text.IndexOf('(');
        if (open > 0 && text[^1] == ')' && text[(open + 1)..].IndexOf('(') < 0)
            return Make(part[..open], part[(open + 1)..^1], isFirst);
        if (LevelForm.FindLevels(text) is > 0 and var levels)
            return Make(part[..levels], part[levels..], isFirst);
        var sign = text.IndexOfAny(":–—");
        if (sign < 0 && text.IndexOf(" - ") is > 0 and var dash)
            sign = dash + 1;
        if (sign > 0)
            return Make(part[..sign], part[(sign + 1)..], isFirst);
        // “English fluent”: the last word alone is known to be a level.
        var space = text.IndexOf(' ');
        return space > 0 && text[(space + 1)..].IndexOf(' ') < 0 && Levels.Contains(text[(space + 1)..])
            ? Make(part[..space], part[(space + 1)..], isFirst)
            : null;
    }

    /// <summary>French and Spanish have no capitals in the names of languages but at the start of a line.</summary>
    private static LabelledItem? Make(MarkedSlice name, MarkedSlice level, bool isFirst)
    {
        (name, level) = (name.Trim(), level.Trim());
        if (
            name.IsEmpty
            || level.IsEmpty
            || Whitespace.CountWords(name.Chars) > 3
            || Whitespace.CountWords(level.Chars) > 8
            || !(char.IsUpper(name.Chars[0]) || (!isFirst && char.IsLetter(name.Chars[0])))
            || name.Chars.IndexOfAnyInRange('0', '9') >= 0
        )
            return null;
        return new LabelledItem(RichText.Plain(Whitespace.Collapse(name.Chars), name.Span), level.ToRichText())
        {
            Span = name.Span.Union(level.Span),
        };
    }
}
