using System.Reflection;
using System.Text.RegularExpressions;

namespace ResumeRender.Tests.House;

/// <summary>Which folders the source of an assembly takes constants from, those of enumerations among them.</summary>
internal static partial class ConstantReferences
{
    private const BindingFlags Constants = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    /// <summary>The namespaces of the files with the types whose constants they name.</summary>
    public static IEnumerable<(string From, Type To)> In(Assembly assembly, IEnumerable<string> files)
    {
        var owners = assembly
            .GetTypes()
            .Where(static t => t is { Namespace: not null, IsNested: false })
            .SelectMany(static t => t.GetFields(Constants).Where(static f => f.IsLiteral))
            .ToLookup(static f => $"{f.DeclaringType!.Name}.{f.Name}", static f => f.DeclaringType!);
        return files.SelectMany(file => In(File.ReadAllText(file), owners));
    }

    private static IEnumerable<(string From, Type To)> In(string source, ILookup<string, Type> owners)
    {
        if (Namespace().Match(source) is not { Success: true } match)
            return [];
        var home = match.Groups[1].Value;
        var usings = Using().Matches(source).Select(static m => m.Groups[1].Value).ToHashSet();
        return Member()
            .Matches(source)
            .SelectMany(m => owners[m.Value])
            .Where(t => usings.Contains(t.Namespace!) || IsAbove(t.Namespace!, home))
            .Select(t => (home, t));
    }

    private static bool IsAbove(string name, string home) =>
        $"{home}.".StartsWith($"{name}.", StringComparison.Ordinal);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*\.[A-Z]\w*")]
    private static partial Regex Member();
}
