using System.Text;
using System.Text.RegularExpressions;
using ResumeRender.Cli;
using ResumeRender.Cli.Host;
using ResumeRender.Layouts;

namespace ResumeRender.Tests.Cli;

/// <summary>Plays the commands of a document in a folder of its own, and writes the document with what they
/// print.</summary>
/// <remarks>
/// A block <c>```file NAME</c> is written to the folder before anything is run; <c>```console</c> holds commands after
/// <c>% </c>, each followed by what it prints. Lines of standard output begin with <c>&gt; </c>, lines of standard
/// error stand bare, and a last line <c>[exit N]</c> reports any exit code but 0. Besides <c>resume-render</c> there
/// is
/// <c>ls</c>. Sizes are written as <c>… KB</c> or <c>"bytes":…</c>: what a file weighs is not the command's business.
/// </remarks>
internal sealed partial class Transcript(string folder)
{
    internal string Play(string document)
    {
        var played = new StringBuilder();
        string? file = null;
        var fileText = new StringBuilder();
        var inConsole = false;
        foreach (var line in document.TrimEnd('\n').Split('\n'))
        {
            if (file is not null)
            {
                if (line == "```")
                {
                    WriteFile(file, fileText.ToString());
                    file = null;
                }
                else
                {
                    fileText.Append(line).Append('\n');
                }
            }
            else if (inConsole)
            {
                inConsole = line != "```";
                if (inConsole && !line.StartsWith("% ", StringComparison.Ordinal))
                    continue;
            }
            else if (line.StartsWith("```file ", StringComparison.Ordinal))
            {
                file = line[8..];
                fileText.Clear();
            }
            else
            {
                inConsole = line == "```console";
            }

            played.Append(line).Append('\n');
            if (inConsole && line.StartsWith("% ", StringComparison.Ordinal))
                played.Append(Run(line[2..]));
        }

        return played.ToString();
    }

    private void WriteFile(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Run(string line)
    {
        var words = ShellWords.Split(line);
        if (words[0] == "ls")
            return string.Concat(
                Directory
                    .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
                    .Order(StringComparer.Ordinal)
                    .Select(static f => $"> {f}\n")
            );

        var variables = words
            .TakeWhile(static w => VariableAssignment().IsMatch(w))
            .Select(static w => w.Split('=', 2))
            .ToDictionary(static p => p[0], static p => p[1]);
        words.RemoveRange(0, variables.Count);
        Assert.Equal("resume-render", words[0]);
        words.RemoveAt(0);
        byte[]? input = null;
        if (words.IndexOf("<") is >= 0 and var redirect)
        {
            input = File.ReadAllBytes(Path.Combine(folder, words[redirect + 1]));
            words.RemoveRange(redirect, 2);
        }

        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = ResumeCli.Run(
            [.. words],
            BuiltInLayouts.Catalog,
            new CliHost
            {
                Input = new MemoryStream(input ?? []),
                InputIsRedirected = input is not null,
                Output = output,
                Error = error,
                WorkingFolder = folder,
                OutputIsTerminal = variables.ContainsKey("TERMINAL"),
                ErrorHasColor = variables.ContainsKey("COLOR"),
                Environment = name => variables.GetValueOrDefault(name),
            }
        );
        return Unweighed(Shown(output.ToArray()))
            + Unweighed(error.ToString()).Replace("\e", "␛", StringComparison.Ordinal)
            + (exitCode == 0 ? "" : $"[exit {exitCode}]\n");
    }

    private static string Shown(byte[] output)
    {
        if (output.AsSpan().StartsWith("%PDF-"u8))
            return "> (a PDF)\n";
        if (output.AsSpan().StartsWith("PK"u8))
            return "> (a Word file)\n";
        if (output is [0x89, (byte)'P', (byte)'N', (byte)'G', ..])
            return "> (a picture)\n";
        if (output.AsSpan().StartsWith("<?xml"u8))
            return "> (a drawing)\n";
        var text = Encoding.UTF8.GetString(output);
        return string.Concat(
            text.TrimEnd('\n').Split('\n').Where(l => text.Length > 0).Select(static l => $"> {l}".TrimEnd() + "\n")
        );
    }

    private static string Unweighed(string told) => BytesInJson().Replace(Sizes().Replace(told, "… KB"), "\"bytes\":…");

    [GeneratedRegex(@"\d+ KB")]
    private static partial Regex Sizes();

    [GeneratedRegex("\"bytes\":[0-9]+")]
    private static partial Regex BytesInJson();

    [GeneratedRegex(@"^[A-Z_]+=")]
    private static partial Regex VariableAssignment();
}
