using System.Diagnostics;
using ResumeRender.Layout;

namespace ResumeRender.Tests.Output.Docx;

/// <summary>Lets LibreOffice lay out Word files, if it is installed.</summary>
/// <remarks>One start for all the samples: it takes longer to start than to convert.</remarks>
public sealed class LibreOffice : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("resume-render-docx-").FullName;

    public LibreOffice()
    {
        foreach (var name in SampleCompositions.Names)
            File.WriteAllBytes(Path.Combine(_folder, name + ".docx"), DocxFiles.Write(SampleCompositions.Find(name), embedFonts: true));
        IsInstalled = TryConvert();
    }

    /// <summary>Whether there are PDFs to look at.</summary>
    public bool IsInstalled { get; }

    /// <summary>What LibreOffice made of a sample.</summary>
    public byte[] PdfOf(string name) => File.ReadAllBytes(Path.Combine(_folder, name + ".pdf"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private bool TryConvert()
    {
        var program = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
            .Select(static folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
        if (program is null)
            return false;

        // A profile of its own, so that it neither disturbs nor meets an office that somebody has open.
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { $"-env:UserInstallation={new Uri(Path.Combine(_folder, "profile"))}", "--headless", "--convert-to", "pdf" },
        };
        foreach (var name in SampleCompositions.Names)
            start.ArgumentList.Add(name + ".docx");
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(TimeSpan.FromMinutes(2)))
            return true;
        process.Kill(entireProcessTree: true);
        throw new TimeoutException("LibreOffice did not finish within two minutes.");
    }
}
