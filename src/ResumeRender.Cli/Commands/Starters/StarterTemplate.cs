using System.Reflection;
using System.Text;

namespace ResumeRender.Cli.Commands.Starters;

/// <summary>A text with places for words, each a name between braces.</summary>
internal static class StarterTemplate
{
    /// <summary>A file that the program carries, with LF at its line ends.</summary>
    internal static string Load(string name)
    {
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!,
            Encoding.UTF8
        );
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The text with the words in their places; braces around what is not a name of a place stay.</summary>
    internal static string Fill(string template, Func<string, string?> wordAt)
    {
        var filled = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            var end = template[i] == '{' ? template.IndexOf('}', i) : -1;
            if (end > 0 && wordAt(template[(i + 1)..end]) is { } word)
            {
                filled.Append(word);
                i = end;
            }
            else
            {
                filled.Append(template[i]);
            }
        }

        return filled.ToString();
    }
}
