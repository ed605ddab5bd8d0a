using System.Runtime.CompilerServices;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Cli;

public sealed class TranscriptTests
{
    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(Folder(), "*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_command_prints_what_the_document_says(string document)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(Folder(), document);
        var written = File.ReadAllText(path).ReplaceLineEndings("\n");

        var played = new Transcript(folder.Path).Play(written);

        if (Snapshot.IsUpdating)
            File.WriteAllText(path, played);
        else if (written != played)
            Assert.Fail(
                $"{document} (- written, + played; UPDATE_SNAPSHOTS=1 accepts "
                    + $"it)\n{Snapshot.Difference(written, played)}"
            );
    }

    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "Transcripts");
}
