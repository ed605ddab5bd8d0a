namespace ResumeRender.Output.Json;

/// <summary>Splits “C#, F# (since 2015, daily), SQL” where a comma or semicolon stands outside of brackets.</summary>
internal static class CommaList
{
    internal static string[] Split(string text)
    {
        var items = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ',';
            if (c is '(' or '[')
                depth++;
            else if (c is ')' or ']')
                depth = Math.Max(0, depth - 1);
            else if (c is ',' or ';' && (depth == 0 || i == text.Length))
                Take(i);
        }

        return [.. items];

        void Take(int end)
        {
            if (text.AsSpan(start, end - start).Trim() is { Length: > 0 } item)
                items.Add(item.ToString());
            start = end + 1;
        }
    }
}
