using System.Runtime.CompilerServices;
using System.Text;

namespace ResumeRender.Testing;

/// <summary>Compares a text with the copy of it that somebody has looked at and kept.</summary>
/// <remarks>
/// The copies lie in a folder <c>Snapshots/</c> beside the calling test's source file. Run the tests with the
/// environment variable <c>UPDATE_SNAPSHOTS=1</c> to write the received texts there; then read the changes before
/// keeping them. Line ends are compared as LF, and a final line end is added to what is stored.
/// </remarks>
public static class Snapshot
{
    /// <summary>True if the received texts are to replace the stored ones.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Passes if the text equals the stored one of this name; fails with the differing lines
    /// otherwise.</summary>
    /// <param name="actual">The text that the code under test has made.</param>
    /// <param name="name">File name inside <c>Snapshots/</c>; without an extension it gets <c>.txt</c>.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="SnapshotException">The texts differ, or nothing is stored under this name.</exception>
    public static void Match(string actual, string name, [CallerFilePath] string callerFile = "")
    {
        var file = name.Contains('.', StringComparison.Ordinal) ? name : name + ".txt";
        var path = Path.Combine(Path.GetDirectoryName(callerFile)!, "Snapshots", file);
        var received = Normalize(actual);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        if (!File.Exists(path))
            throw new SnapshotException(
                $"nothing is stored as {path}; UPDATE_SNAPSHOTS=1 writes it. Received:\n{received}"
            );
        var stored = Normalize(File.ReadAllText(path));
        if (stored != received)
            throw new SnapshotException(
                $"differs from {path}\n(- stored, + received; UPDATE_SNAPSHOTS=1 accepts "
                    + $"it)\n{Difference(stored, received)}"
            );
    }

    /// <summary>The lines in which two texts differ, with two lines around them: <c>-</c> only in the first, <c>+</c>
    /// only in the second.</summary>
    public static string Difference(string expected, string actual)
    {
        var before = Normalize(expected).Split('\n');
        var after = Normalize(actual).Split('\n');
        var edits = LineDifference.Between(before, after);
        var shown = new StringBuilder();
        for (var i = 0; i < edits.Count; i++)
        {
            if (!NearChange(edits, i))
                continue;
            if (i > 0 && !NearChange(edits, i - 1))
                shown.Append("  ...\n");
            shown.Append(edits[i].Sign).Append(' ').Append(edits[i].Line).Append('\n');
        }

        return shown.ToString();
    }

    private static bool NearChange(IReadOnlyList<LineEdit> edits, int index)
    {
        for (var i = Math.Max(0, index - 2); i <= Math.Min(edits.Count - 1, index + 2); i++)
        {
            if (edits[i].Sign != ' ')
                return true;
        }

        return false;
    }

    private static string Normalize(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}

/// <summary>Thrown when a text is not the one that was stored.</summary>
public sealed class SnapshotException(string message) : Exception(message);
