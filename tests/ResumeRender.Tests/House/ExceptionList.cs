using System.Globalization;
using System.Runtime.CompilerServices;

namespace ResumeRender.Tests.House;

/// <summary>What breaks a rule of the house today, and by how much: a list that only gets shorter.</summary>
/// <remarks>
/// The lists lie in <c>House/Exceptions/</c>, a path each line after the most that it may have. Nothing is added to
/// them, and what keeps the rule by now is taken out.
/// </remarks>
internal sealed class ExceptionList(IReadOnlyDictionary<string, int> most)
{
    /// <summary>The list of this name.</summary>
    public static ExceptionList Read(string name, [CallerFilePath] string callerFile = "") =>
        new(
            File.ReadLines(Path.Combine(Path.GetDirectoryName(callerFile)!, "Exceptions", name + ".txt"))
                .Where(static line => line.Length > 0)
                .Select(static line => line.Split(' ', 2))
                .ToDictionary(
                    static parts => parts[1],
                    static parts => int.Parse(parts[0], CultureInfo.InvariantCulture),
                    StringComparer.Ordinal
                )
        );

    /// <summary>What is over the limit and not in the list, what is over its own number there, and each line that is no
    /// longer needed.</summary>
    public IEnumerable<string> Faults(int limit, IEnumerable<(string Path, int Count)> measured)
    {
        var counts = measured.ToDictionary(static m => m.Path, static m => m.Count, StringComparer.Ordinal);
        foreach (var (path, count) in counts.OrderBy(static c => c.Key, StringComparer.Ordinal))
        {
            if (count > limit && !most.ContainsKey(path))
                yield return $"{path} has {count}, and {limit} are allowed: part it";
        }

        foreach (var (path, own) in most.OrderBy(static m => m.Key, StringComparer.Ordinal))
        {
            var count = counts.GetValueOrDefault(path);
            if (count <= limit)
                yield return $"{path} keeps the rule by now: take its line out of the exceptions";
            else if (count > own)
                yield return $"{path} has grown from {own} to {count}: part it";
        }
    }
}
