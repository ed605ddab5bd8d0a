using System.ComponentModel;
using System.Diagnostics;

namespace ResumeRender.Tests.Output.Pdf;

/// <summary>Runs a program that may or may not be on the machine.</summary>
internal sealed record OtherProgram(int ExitCode, string Output)
{
    /// <returns>What it printed, or null if there is no such program.</returns>
    internal static OtherProgram? Run(string name, string arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(name, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var complaints = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new OtherProgram(process.ExitCode, process.ExitCode == 0 ? output : output + complaints.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>A file that is deleted after use.</summary>
internal sealed class TemporaryPdf : IDisposable
{
    internal TemporaryPdf(byte[] pdf) => File.WriteAllBytes(Path, pdf);

    internal string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".pdf");

    public void Dispose() => File.Delete(Path);
}
