using ResumeRender.Cli.Native;
using ResumeRender.Cli.Output;

namespace ResumeRender.Tests.Cli;

/// <summary>The way of writing for disks that have no files without a name.</summary>
public sealed class LockedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_written_and_nothing_is_left_beside_it()
    {
        LockedFile.Write(_folder.File("me.pdf"), "new"u8.ToArray());

        Assert.Equal("new", File.ReadAllText(_folder.File("me.pdf")));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void The_rights_of_the_old_file_go_on()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.WriteAllText(_folder.File("me.pdf"), "old");
        File.SetUnixFileMode(_folder.File("me.pdf"), Mine);

        LockedFile.Write(_folder.File("me.pdf"), "new"u8.ToArray());

        Assert.Equal("new", File.ReadAllText(_folder.File("me.pdf")));
        Assert.Equal(Mine, File.GetUnixFileMode(_folder.File("me.pdf")));
    }

    [Fact]
    public async Task A_run_whose_file_is_taken_away_by_another_machine_writes_it_again()
    {
        if (OperatingSystem.IsWindows())
            return;
        var page = new byte[4_000_000];
        var wasTaken = false;
        for (var round = 0; round < 200 && !wasTaken; round++)
        {
            using var written = new CancellationTokenSource();
            var thief = Task.Run(() => wasTaken = TakeOne(written.Token));
            LockedFile.Write(_folder.File("me.pdf"), page);
            await written.CancelAsync();
            await thief;
            Assert.Equal(page.Length, new FileInfo(_folder.File("me.pdf")).Length);
            Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
        }

        Assert.True(wasTaken);
    }

    [Theory]
    [InlineData(0x1A4, 0x1A4)] // rw-r--r-- stays
    [InlineData(0x1A0, 0x180)] // rw-r----- becomes rw-------
    [InlineData(0x1B4, 0x1A4)] // rw-rw-r-- becomes rw-r--r--
    [InlineData(0x1FF, 0x1FF)] // rwxrwxrwx stays
    [InlineData(0x1F8, 0x1C0)] // rwxrwx--- becomes rwx------
    public void Another_group_gets_no_more_than_everybody(uint rights, uint expected) =>
        Assert.Equal(expected, LinuxFile.WithoutGroup(rights));

    private bool TakeOne(CancellationToken written)
    {
        while (!written.IsCancellationRequested)
        {
            foreach (var file in Directory.EnumerateFiles(_folder.Path, TemporaryName.Pattern))
            {
                File.Delete(file);
                return true;
            }
        }

        return false;
    }
}
