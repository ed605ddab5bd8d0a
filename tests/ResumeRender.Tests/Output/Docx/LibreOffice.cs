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
            File.WriteAllBytes(
                Path.Combine(_folder, name + ".docx"),
                DocxFiles.Write(SampleCompositions.Find(name), embedFonts: true)
            );
        IsInstalled = OfficeConverter.TryToPdf(_folder);
    }

    /// <summary>Whether there are PDFs to look at.</summary>
    public bool IsInstalled { get; }

    /// <summary>What LibreOffice made of a sample.</summary>
    public byte[] PdfOf(string name) => File.ReadAllBytes(Path.Combine(_folder, name + ".pdf"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
