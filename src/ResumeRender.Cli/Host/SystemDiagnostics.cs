using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Host;

/// <summary>All messages about what a system does not give to this program: RR9211 and on.</summary>
internal static class SystemDiagnostics
{
    internal static Diagnostic NoProc(string what) =>
        Error(
            "RR9211",
            $"cannot load {what}: `/proc` is not there",
            "mount it: `mount -t proc proc /proc`",
            "text, Markdown, JSON and YAML are written without it"
        );

    internal static Diagnostic NoFilesInMemory(string what, int error) =>
        Error(
            "RR9211",
            string.Create(
                CultureInfo.InvariantCulture,
                $"cannot load {what}: the system gives no files in memory (memfd_create, error {error})"
            ),
            "it takes Linux 3.17 or newer, and a container whose rules allow the call"
        );

    internal static Diagnostic NoCodeFromMemory(string what) =>
        Error(
            "RR9211",
            $"cannot load {what}: the system runs no code from files in memory",
            "a rule of this system forbids it (`vm.memfd_noexec`, SELinux or the like); run it where that is allowed"
        );

    internal static Diagnostic LibraryMissing(string what, string library) =>
        Error(
            "RR9211",
            $"cannot load {what}: it needs `{library}`, which is not there",
            "install it (Debian: `apt install libstdc++6`)"
        );

    internal static Diagnostic NoMemory(string what) =>
        Error(
            "RR9211",
            $"cannot load {what}: there is not enough memory",
            "close other programs, or give the container more"
        );

    internal static Diagnostic LibraryOverLimit(string what, long bytes) =>
        Error(
            "RR9211",
            string.Create(
                CultureInfo.InvariantCulture,
                $"cannot load {what}: its {Math.Ceiling(bytes / 1e6)} MB are more than files may have here"
            ),
            "raise the limit: `ulimit -f unlimited`"
        );

    internal static Diagnostic FileOverLimit(string path) =>
        Error("RR9212", $"`{path}` would be larger than files may be here", "raise the limit: `ulimit -f unlimited`");

    internal static Diagnostic NotAFile(string path, FileKind kind) =>
        Error("RR9213", $"`{path}` is a {Word(kind)}, not a file", "save what it gives as a file, and name that");

    internal static Diagnostic PhotoNotAFile(string path, SourceSpan at) =>
        new(Severity.Warning, "RR9214", at, $"the photo `{path}` is not shown: it is a pipe or a device, not a file")
        {
            Hints = ["save it as a file, or give another with `--photo FILE`"],
        };

    internal static Diagnostic PhotoTaken(string path, string source, SourceSpan at) =>
        new(Severity.Note, "RR9215", at, $"the photo `{path}` was taken from the folder of `{source}`, which names it")
        {
            Hints = ["leave it out with `--photo none`"],
        };

    internal static Diagnostic NoWorkingFolder() =>
        Error("RR9216", "the current folder no longer exists", "change to another folder with `cd`, and try again");

    private static string Word(FileKind kind) => kind switch
    {
        FileKind.Pipe => "pipe",
        FileKind.Socket => "socket",
        FileKind.Folder => "folder",
        _ => "device",
    };

    private static Diagnostic Error(string code, string message, params string[] hints) =>
        new(Severity.Error, code, SourceSpan.None, message) { Hints = [.. hints] };
}
