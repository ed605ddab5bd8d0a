using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Programs;

/// <summary>Reports repeated findings of a file once: the first place, and how often.</summary>
internal static class RepeatedNotes
{
    private const string LeftOut = "left out `";

    private const string LeftOutEnd = "`, which is for programs";

    /// <summary>How many values of a key are listed; of more only the number is given.</summary>
    private const int MostValues = 6;

    /// <summary>A value is shortened to this length.</summary>
    private const int LongestValue = 60;

    /// <summary>Adds what was reported about a file, each thing once.</summary>
    public static void Fold(DiagnosticBag told, DiagnosticBag diagnostics)
    {
        // A key that was looked at twice was found once.
        var all = told.ToImmutable().Distinct().ToList();
        var counts = all.GroupBy(static d => (d.Code, d.Message))
            .ToDictionary(static g => g.Key, static g => g.Count());
        var seen = new HashSet<(string, string)>();
        var isProgramTold = false;
        foreach (var diagnostic in all)
        {
            if (diagnostic.Code == "RR1725" && diagnostic.Message.StartsWith(LeftOut, StringComparison.Ordinal))
            {
                if (!isProgramTold)
                    diagnostics.Add(Programs([.. all.Where(static d => d.Code == "RR1725")]));
                isProgramTold = true;
            }
            else if (diagnostic.Code is not ("RR1721" or "RR1722" or "RR1761" or "RR1762"))
            {
                diagnostics.Add(diagnostic);
            }
            else if (seen.Add((diagnostic.Code, diagnostic.Message)))
            {
                var count = counts[(diagnostic.Code, diagnostic.Message)];
                diagnostics.Add(
                    count == 1
                        ? diagnostic
                        : diagnostic with
                        {
                            Message = $"{diagnostic.Message} ({count} times, first here)",
                        }
                );
            }
        }
    }

    /// <summary>One note of all values for programs, gathered by their keys.</summary>
    private static Diagnostic Programs(List<Diagnostic> told)
    {
        if (told.Count == 1)
            return told[0];
        var values = new Dictionary<string, (int Count, List<string> Values)>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var message in told.Select(static d => d.Message))
        {
            var end = message.LastIndexOf(LeftOutEnd, StringComparison.Ordinal);
            var pair = message[LeftOut.Length..(end < 0 ? message.Length : end)];
            var colon = pair.IndexOf(": ", StringComparison.Ordinal);
            var (key, value) = colon < 0 ? (pair, "") : (pair[..colon], pair[(colon + 2)..]);
            if (!values.TryGetValue(key, out var known))
            {
                known = (0, []);
                order.Add(key);
            }

            if (!known.Values.Contains(value))
                known.Values.Add(value);
            values[key] = (known.Count + 1, known.Values);
        }

        var text = new StringBuilder($"left out {told.Count} values for programs: ");
        text.AppendJoin(", ", order.Select(key => Pair(key, values[key].Count, values[key].Values)));
        return told[0] with { Message = text.ToString() };
    }

    /// <remarks>An id says nothing; of anything else the author may want to see what it was.</remarks>
    private static string Pair(string key, int count, List<string> values)
    {
        var times = count > 1 ? $" ({count} times)" : "";
        if (KeySet.Plain(key) is "id" or "uuid" or "guid" || values is [""])
            return $"`{key}`{times}";
        var shown = values.Take(MostValues).Select(static v => v.Length > LongestValue ? v[..LongestValue] + "…" : v);
        return $"`{key}: {string.Join(", ", shown)}{(values.Count > MostValues ? ", …" : "")}`{times}";
    }
}
