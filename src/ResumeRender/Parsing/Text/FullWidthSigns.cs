using ResumeRender.Diagnostics;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Parsing.Text;

/// <summary>Reads the wide signs of Chinese and Japanese keyboards as those of ASCII where they only part things.
/// </summary>
/// <remarks>Brackets around a date and strokes between pieces are signs and not words: no page shows them. All other
/// wide signs stay the author's own. Each sign takes the place of one: places in the source stay true.</remarks>
internal static class FullWidthSigns
{
    private const int LongestDate = 40;

    /// <summary>The source with such signs, or the source itself if it has none.</summary>
    public static SourceText Read(SourceText source)
    {
        if (source.Text.AsSpan().IndexOfAny('（', '｜') < 0)
            return source;
        var text = source.Text.ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '｜')
                text[i] = '|';
            else if (text[i] == '（')
                TakeDate(text, i);
        }

        return new SourceText(source.Name, new string(text));
    }

    /// <summary>“株式会社京文堂（2019年4月～2023年12月）”</summary>
    private static void TakeDate(Span<char> text, int open)
    {
        var rest = text[(open + 1)..];
        var length = rest[..Math.Min(rest.Length, LongestDate)].IndexOf('）');
        if (length > 0 && DateReader.TryMatchWhole(rest[..length].Trim(), out _))
            (text[open], rest[length]) = ('(', ')');
    }
}
