using System.Diagnostics;

namespace ResumeRender.Tests.Output.Docx;

/// <summary>Has LibreOffice print Word files.</summary>
internal static class OfficeConverter
{
    private const int AtOnce = 80;

    /// <summary>Makes a PDF beside every Word file of a folder.</summary>
    /// <returns>False if LibreOffice is not installed.</returns>
    internal static bool TryToPdf(string folder)
    {
        var program = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
            .Select(static path => Path.Combine(path, "soffice")).FirstOrDefault(File.Exists);
        if (program is null)
            return false;

        // So many at once that none of the programs gets slow or runs out of memory.
        foreach (var files in Directory.GetFiles(folder, "*.docx").Order(StringComparer.Ordinal).Chunk(AtOnce))
            Convert(program, folder, files);
        return true;
    }

    private static void Convert(string program, string folder, string[] files)
    {
        // A profile of its own, so that it neither disturbs nor meets an office that somebody has open.
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}",
                "--headless",
                "--convert-to",
                "pdf",
            },
        };
        foreach (var file in files)
            start.ArgumentList.Add(Path.GetFileName(file));
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(TimeSpan.FromMinutes(5)))
            return;
        process.Kill(entireProcessTree: true);
        throw new TimeoutException("LibreOffice did not finish within five minutes.");
    }
}
