namespace ResumeRender.Cli.Host;

/// <summary>The kinds of things a path can lead to.</summary>
internal enum FileKind
{
    /// <summary>Bytes on a disk.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe, which gives what another program writes into it, and until then keeps its reader
    /// waiting.</summary>
    Pipe,

    /// <summary>A socket.</summary>
    Socket,

    /// <summary>A device, such as a terminal or a source of zeros without end.</summary>
    Device,
}
