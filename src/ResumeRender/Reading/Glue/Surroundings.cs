namespace ResumeRender.Reading.Glue;

/// <summary>Which parts of a text lie in brackets, in quotation marks or in an address.</summary>
/// <remarks>One pass over the text. An opening sign counts only if it is closed within <see cref="LongestEnclosure"/>
/// characters:
/// a bracket that was forgotten must not keep the rest of a list together.</remarks>
internal sealed class Surroundings
{
    private const int LongestEnclosure = 160;

    private readonly double[] _penalties;

    public Surroundings(string text)
    {
        _penalties = new double[text.Length + 1];
        PenaliseBrackets(text);
        PenaliseQuotations(text);
        PenaliseAddresses(text);
    }

    /// <summary>How much a boundary before the character at an offset suffers.</summary>
    public double PenaltyAt(int offset) => _penalties[offset];

    private void PenaliseBrackets(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[')
                open.Push(i);
            else if (text[i] is ')' or ']' && open.TryPop(out var start) && open.Count == 0)
                Penalise(start, i, GlueWeights.InsideBracket);
        }
    }

    private void PenaliseQuotations(string text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '“' or '«' || (text[i] == '"' && (open < 0 || i - open > LongestEnclosure)))
                open = i;
            else if (text[i] is '”' or '»' or '"' && open >= 0)
            {
                Penalise(open, i, GlueWeights.InsideQuotation);
                open = -1;
            }
        }
    }

    private void PenaliseAddresses(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (AddressStart(text.AsSpan(start, end - start)) is var address and >= 0)
                Penalise(start + address, end, GlueWeights.InsideAddress);
            start = end + 1;
        }
    }

    /// <summary>Where in a token a web or mail address, a handle or a hashtag begins; -1 for nowhere.</summary>
    private static int AddressStart(ReadOnlySpan<char> token)
    {
        if (token.IsEmpty)
            return -1;
        if (token[0] is '#' or '@' || token.Contains('@'))
            return 0;
        var scheme = token.IndexOf("://");
        if (scheme >= 0)
        {
            while (scheme > 0 && char.IsAsciiLetterLower(token[scheme - 1]))
                scheme--;
            return scheme;
        }

        var www = token.IndexOf("www.");
        if (www >= 0)
            return www;
        var slash = token.IndexOf('/');
        var dot = slash > 0 ? token[..slash].LastIndexOf('.') : -1;
        if (dot > 0 && ItemStartLexicon.IsTopLevelDomain(token[(dot + 1)..slash]))
            return 0;
        return EndsInHost(token) ? 0 : -1;
    }

    /// <summary><c>ClinicalTrials.gov</c>, perhaps with punctuation after it.</summary>
    private static bool EndsInHost(ReadOnlySpan<char> token)
    {
        var host = token.TrimEnd(".,;:!?)]\"'");
        var dot = host.LastIndexOf('.');
        return dot > 0 && ItemStartLexicon.IsCommonTopLevelDomain(host[(dot + 1)..]);
    }

    private void Penalise(int start, int end, double penalty)
    {
        if (end - start > LongestEnclosure && penalty != GlueWeights.InsideAddress)
            return;
        for (var i = start + 1; i <= end && i < _penalties.Length; i++)
            _penalties[i] = Math.Min(_penalties[i], penalty);
    }
}
