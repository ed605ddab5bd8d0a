using System.Runtime.InteropServices;
using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Native;

/// <summary>What Linux tells about a file: the fields of statx(2) in use here, which lie alike on every
/// processor.</summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal readonly struct FileStatus
{
    /// <summary>The bits that say who may read, write and run: rwx for owner, group and others.</summary>
    private const ushort RightBits = 0x1FF;

    private const ushort KindBits = 0xF000;

    [FieldOffset(20)]
    internal readonly uint User;

    [FieldOffset(24)]
    internal readonly uint Group;

    [FieldOffset(28)]
    private readonly ushort _mode;

    /// <summary>Who may read, write and run.</summary>
    internal UnixFileMode Rights => (UnixFileMode)(_mode & RightBits);

    /// <summary>The kind of the file.</summary>
    internal FileKind Kind => (_mode & KindBits) switch
    {
        0x8000 => FileKind.Regular,
        0x4000 => FileKind.Folder,
        0x1000 => FileKind.Pipe,
        0xC000 => FileKind.Socket,
        _ => FileKind.Device,
    };
}
