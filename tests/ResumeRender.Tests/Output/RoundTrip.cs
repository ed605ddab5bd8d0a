using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Parsing;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output;

/// <summary>Writes a résumé in a format of data and reads it back as a file of that format.</summary>
internal static class RoundTrip
{
    internal static string Write(Resume resume, string format)
    {
        using var stream = new MemoryStream();
        WriterCatalog.DataWriters.Single(w => w.Id == format).Write(resume, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static void AssertSame(Resume resume, string format)
    {
        var written = Write(resume, format);
        var name = "resume." + WriterCatalog.DataWriters.Single(w => w.Id == format).Extensions[0];
        var read = ImporterCatalog.Default.Import(
            name,
            System.Text.Encoding.UTF8.GetBytes(written),
            new DiagnosticBag()
        );
        var difference = ResumeDifference.Between(resume, read!);
        Assert.True(difference.Length == 0, $"{difference}\n\n{written}");
    }
}
