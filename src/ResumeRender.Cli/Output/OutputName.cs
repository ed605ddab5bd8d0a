using System.Globalization;
using ResumeRender.Cli.Input;
using ResumeRender.Cli.Input.Persons;
using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Cli.Output;

/// <summary>Finds the name of a file that nobody named: <c>First-Last-Resume.pdf</c>.</summary>
/// <remarks>
/// Only ASCII letters, digits and hyphens, at most 64 characters, no dot in front: a name that survives every upload
/// form and mail program. Without a name that can be written so, the input's own name
/// is taken, with the same ending, so that it never replaces a <c>cv.pdf</c> beside the <c>cv.txt</c>.
/// </remarks>
internal static class OutputName
{
    private const int MaximumLength = 64;

    internal static string For(RichText? name, string? inputPath, string extension)
    {
        var suffix = "-Resume." + extension;
        if (name is not null && Hyphenated(name.PlainText) is { Length: > 0 } person)
            return Shorten(person, MaximumLength - suffix.Length) + suffix;
        return Path.GetFileNameWithoutExtension(inputPath) is { Length: > 0 } stem && !stem.StartsWith('.')
            ? stem + suffix
            : $"Resume.{extension}";
    }

    /// <summary>The name of the file for the résumé of these inputs; a name that was taken away does not come back from
    /// the last input's own.</summary>
    internal static string Of(List<InputFile> files, Person person, string extension)
    {
        var path = files[^1].Path;
        return For(
            person.Name,
            person.Removed.HasFlag(PersonParts.Name) && path is not null ? NameInFileName.TakenOut(path, files) : path,
            extension
        );
    }

    /// <summary>The name beside the last input, in the way that input was typed.</summary>
    internal static string BesideLast(List<InputFile> files, Person person, string extension)
    {
        var last = files[^1];
        var file = Of(files, person, extension);
        return last.Path is not null && Path.GetDirectoryName(last.Name) is { Length: > 0 } folder
            ? Path.Combine(folder, file)
            : file;
    }

    /// <summary>The name of the file for one of two papers: <c>me-A4.pdf</c>, <c>me-Letter.pdf</c>.</summary>
    internal static string WithPaper(string path, Paper paper) =>
        Path.ChangeExtension(path, null) + "-" + (paper == Paper.A4 ? "A4" : "Letter") + Path.GetExtension(path);

    /// <summary>The name of one of the files of an output: its own name if it is the only one, else with a number:
    /// <c>me-1.png</c>.</summary>
    /// <remarks>Zeros stand in front where there are ten or more, so that they sort.</remarks>
    internal static string OfFile(string path, int index, int count)
    {
        if (count == 1)
            return path;
        var number = (index + 1)
            .ToString(CultureInfo.InvariantCulture)
            .PadLeft(count.ToString(CultureInfo.InvariantCulture).Length, '0');
        return Path.ChangeExtension(path, null) + "-" + number + Path.GetExtension(path);
    }

    /// <summary>The words of a name in ASCII, with hyphens between them; empty if none can be written so.</summary>
    internal static string Hyphenated(string name)
    {
        var words = new List<string>();
        var word = "";
        foreach (
            var c in Transliteration.ToAscii(
                name.Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)
            ) + " "
        )
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word += c;
            }
            else if (word.Length > 0)
            {
                words.Add(word);
                word = "";
            }
        }

        return string.Join('-', words);
    }

    /// <summary>Cuts at a hyphen where there is one near enough.</summary>
    private static string Shorten(string name, int length)
    {
        if (name.Length <= length)
            return name;
        var cut = name.LastIndexOf('-', length);
        return cut > length / 2 ? name[..cut] : name[..length];
    }
}
