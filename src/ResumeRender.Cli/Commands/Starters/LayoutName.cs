using System.Text;
using ResumeRender.Cli.Input.Persons;

namespace ResumeRender.Cli.Commands.Starters;

/// <summary>The name of a new look for users, for the compiler and in the folder.</summary>
/// <param name="Id">What follows <c>--layout</c>, kebab-case.</param>
internal sealed record LayoutName(string Id)
{
    /// <summary>The name of the argument in help.</summary>
    internal const string Argument = "NAME";

    private const string Suffix = "-layout";

    private const int MostCharacters = 40;

    /// <summary>The class: <c>QuietDawnLayout</c>.</summary>
    internal string Class =>
        string.Concat(Stem.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..])) + "Layout";

    /// <summary>The file: <c>quiet-dawn-layout.cs</c>.</summary>
    internal string File => Stem + Suffix + ".cs";

    private string Stem => Id.EndsWith(Suffix, StringComparison.Ordinal) ? Id[..^Suffix.Length] : Id;

    /// <summary>The name that was meant: “Quiet Dawn”, “QuietDawn” and “quiet_dawn” are all <c>quiet-dawn</c>; null for
    /// what is not a name, such as a path.</summary>
    /// <remarks>Two characters at least, the first a letter, as that of a class must be.</remarks>
    internal static LayoutName? Find(string typed)
    {
        var id = new StringBuilder();
        var before = ' ';
        foreach (var c in Transliteration.ToAscii(typed.Trim()))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(before))
                    id.Append('-');
                id.Append(char.ToLowerInvariant(c));
            }
            else if (c is ' ' or '-' or '_')
            {
                if (id.Length > 0 && id[^1] != '-')
                    id.Append('-');
            }
            else
            {
                return null;
            }

            before = c;
        }

        var found = new LayoutName(id.ToString().Trim('-'));
        return
            found.Id.Length is >= 2 and <= MostCharacters && found.Stem.Length >= 2 && char.IsAsciiLetter(found.Id[0])
            ? found
            : null;
    }
}
