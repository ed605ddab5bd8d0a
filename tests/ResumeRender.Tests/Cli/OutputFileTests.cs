using System.Collections.Concurrent;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Native;
using ResumeRender.Cli.Output;

namespace ResumeRender.Tests.Cli;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_written_and_nothing_is_left_beside_it()
    {
        Write("me.pdf", "new");
        Assert.Equal("new", File.ReadAllText(_folder.File("me.pdf")));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_file_that_was_there_is_replaced_and_keeps_its_permissions()
    {
        File.WriteAllText(_folder.File("me.pdf"), "something older and longer");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder.File("me.pdf"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Write("me.pdf", "new");
        Assert.Equal("new", File.ReadAllText(_folder.File("me.pdf")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.File("me.pdf")));
    }

    [Fact]
    public void A_new_file_has_no_other_name_at_any_moment()
    {
        // Some disks have no files without a name.
        if (!LinuxFile.IsSupported || !HasUnnamedFiles())
            return;
        var seen = new ConcurrentQueue<string?>();
        using var watcher = new FileSystemWatcher(_folder.Path) { EnableRaisingEvents = true };
        watcher.Created += (_, e) => seen.Enqueue(e.Name);
        using var wasSeen = new ManualResetEventSlim();
        watcher.Created += (_, e) => { if (e.Name == "end") wasSeen.Set(); };

        Write("me.pdf", "new");
        File.WriteAllText(_folder.File("end"), "");
        Assert.True(wasSeen.Wait(TimeSpan.FromSeconds(30)));

        Assert.Equal(["me.pdf", "end"], seen);
    }

    [Fact]
    public void A_file_keeps_its_owner_and_group_when_root_replaces_it()
    {
        if (!OperatingSystem.IsLinux() || !LinuxFile.IsSupported || !Environment.IsPrivilegedProcess)
            return;
        const uint Somebody = 4242;
        File.WriteAllText(_folder.File("me.pdf"), "old");
        using (var file = File.OpenHandle(_folder.File("me.pdf"), FileMode.Open, FileAccess.ReadWrite))
            Assert.Equal(0, CLibrary.fchown(file, Somebody, Somebody));
        File.SetUnixFileMode(_folder.File("me.pdf"), UnixFileMode.UserRead | UnixFileMode.GroupRead);

        Write("me.pdf", "new");

        var status = LinuxFile.StatusOf(_folder.File("me.pdf"))!.Value;
        Assert.Equal(
            (Somebody, Somebody, UnixFileMode.UserRead | UnixFileMode.GroupRead),
            (status.User, status.Group, status.Rights)
        );
    }

    private bool HasUnnamedFiles()
    {
        using var file = LinuxFile.CreateUnnamed(_folder.Path);
        return file is not null;
    }

    [Fact]
    public void A_failure_on_the_way_leaves_the_old_file_and_no_temporary_one()
    {
        File.WriteAllText(_folder.File("me.pdf"), "old");
        // Folders wherever the temporary file could go make writing fail, for root too.
        var obstacles = Enumerable
            .Range(1, 100)
            .Select(i =>
                Directory.CreateDirectory(
                    _folder.File(FormattableString.Invariant($".{Environment.ProcessId}-{i}.resume-render.tmp"))
                )
            )
            .ToList();
        var failure = Assert.Throws<CommandFailure>(() => Write("me.pdf", "new"));
        Assert.Equal(ExitCode.OutsideWorld, failure.ExitCode);
        Assert.Equal("old", File.ReadAllText(_folder.File("me.pdf")));
        obstacles.ForEach(o => o.Delete());
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_symbolic_link_stays_and_its_target_is_replaced()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(_folder.File("real.pdf"), "old");
        File.CreateSymbolicLink(_folder.File("link.pdf"), _folder.File("real.pdf"));
        Write("link.pdf", "new");
        Assert.Equal("new", File.ReadAllText(_folder.File("real.pdf")));
        Assert.NotNull(new FileInfo(_folder.File("link.pdf")).LinkTarget);
    }

    [Fact]
    public void A_link_laid_under_the_temporary_name_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(_folder.File("precious.txt"), "precious");
        File.CreateSymbolicLink(
            _folder.File(FormattableString.Invariant($".{Environment.ProcessId}-1.resume-render.tmp")),
            _folder.File("precious.txt")
        );
        Write("me.pdf", "new");
        Assert.Equal("precious", File.ReadAllText(_folder.File("precious.txt")));
        Assert.Equal("new", File.ReadAllText(_folder.File("me.pdf")));
        Assert.Null(new FileInfo(_folder.File("me.pdf")).LinkTarget);
    }

    [Fact]
    public void Links_that_lead_round_in_a_circle_are_told_of_and_stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(_folder.File("loop.pdf"), _folder.File("loop.pdf"));
        var failure = Assert.Throws<CommandFailure>(() => Write("loop.pdf", "new"));
        Assert.Equal(ExitCode.OutsideWorld, failure.ExitCode);
        Assert.Equal(["loop.pdf"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var failure = Assert.Throws<CommandFailure>(() => Write("no/such/me.pdf", "new"));
        Assert.Equal("RR9202", Assert.Single(failure.Diagnostics).Code);
        Assert.Contains("`no/such`", failure.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_told_as_such()
    {
        if (!File.Exists("/dev/full"))
            return;
        var failure = Assert.Throws<CommandFailure>(() =>
            OutputFile.Write("/dev/full", "/dev/full", "new"u8.ToArray())
        );
        Assert.Equal("RR9205", Assert.Single(failure.Diagnostics).Code);
    }

    [Fact]
    public void A_link_to_a_device_leads_to_the_device()
    {
        if (!File.Exists("/dev/full"))
            return;
        File.CreateSymbolicLink(_folder.File("full.pdf"), "/dev/full");

        Assert.Equal(
            "RR9205",
            Assert.Single(Assert.Throws<CommandFailure>(() => Write("full.pdf", "new")).Diagnostics).Code
        );
        Assert.Equal("/dev/full", new FileInfo(_folder.File("full.pdf")).LinkTarget);
    }

    private void Write(string name, string text) =>
        OutputFile.Write(_folder.File(name), name, System.Text.Encoding.UTF8.GetBytes(text));
}
