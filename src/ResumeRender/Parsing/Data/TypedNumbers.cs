namespace ResumeRender.Parsing.Data;

/// <summary>Recognises the numbers that people type before the lines of a list: <c>1.</c>, <c>2)</c>,
/// <c>[3]</c>.</summary>
/// <remarks>A number is one of a list only if another line counts on from it: “3. place” alone is a text.</remarks>
internal static class TypedNumbers
{
    /// <summary>Four digits are a year.</summary>
    private const int MostDigits = 3;

    /// <summary>How long the number at the start of each line is, with the space after it; 0 for a line without
    /// one.</summary>
    public static int[] LengthsIn(IReadOnlyList<string> lines)
    {
        var lengths = new int[lines.Count];
        var (last, lastNumber) = (-1, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (Read(lines[i]) is not (var number, var length and > 0))
                continue;
            if (last >= 0 && number == lastNumber + 1)
            {
                lengths[last] = Read(lines[last]).Length;
                lengths[i] = length;
            }

            (last, lastNumber) = (i, number);
        }

        return lengths;
    }

    private static (int Number, int Length) Read(string line)
    {
        var start = line.Length > 0 && line[0] is '(' or '[' ? 1 : 0;
        var end = start;
        var number = 0;
        while (end < line.Length && end - start <= MostDigits && char.IsAsciiDigit(line[end]))
            number = (number * 10) + (line[end++] - '0');
        var isNumber = end > start && end - start <= MostDigits && end + 1 < line.Length;
        if (!isNumber || !EndsNumber(line[end], start == 0 ? '\0' : line[0]) || !char.IsWhiteSpace(line[end + 1]))
            return default;
        var length = end + 1;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        return length < line.Length ? (number, length) : default;
    }

    private static bool EndsNumber(char sign, char opening) =>
        opening switch
        {
            '(' => sign == ')',
            '[' => sign == ']',
            _ => sign is '.' or ')',
        };
}
