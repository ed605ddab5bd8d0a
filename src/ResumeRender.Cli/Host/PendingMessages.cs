namespace ResumeRender.Cli.Host;

/// <summary>Messages that wait until it is known whether the file could be written: if not, that error comes
/// first.</summary>
internal sealed class PendingMessages
{
    private Action? _write;

    internal void Hold(Action write) => _write += write;

    /// <summary>Writes what waits; nothing the second time.</summary>
    internal void Release()
    {
        var write = _write;
        _write = null;
        write?.Invoke();
    }
}
