using System.Runtime.CompilerServices;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Pdf;
using ResumeRender.Testing;
using ResumeRender.Tests.Parsing.Corpus;

namespace ResumeRender.Tests.Parsing.Pdf;

/// <summary>Résumés that were written as web pages by hand and printed by a browser, in eight manners.</summary>
/// <remarks>
/// <c>Files/*.pdf</c> are the prints, <c>Files/*.txt</c> what a careful reader understands: one column, a sidebar at
/// the left and at the right, dates in a right column of tables, dates in a left one, two dense pages with a centred
/// head, dates that float, dates in flexible rows.
/// </remarks>
public class PrintedResumesTests
{
    private const double Enough = 0.9;

    public static TheoryData<string, bool> Prints()
    {
        var data = new TheoryData<string, bool>();
        foreach (var path in Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal))
        {
            data.Add(Path.GetFileNameWithoutExtension(path), true);
            data.Add(Path.GetFileNameWithoutExtension(path), false);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Prints))]
    public void A_printed_page_is_read_as_a_person_reads_it(string name, bool usesTags)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = File.ReadAllBytes(Path.Combine(Folder(), name + ".pdf"));
        var received = ResumeText.Of(
            new PdfImporter { IgnoresTags = !usesTags }.Import(name + ".pdf", bytes, diagnostics)
        );

        var left = received.Split('\n').ToList();
        var expected = File.ReadAllLines(Path.Combine(Folder(), name + ".txt"));
        var missing = expected.Where(line => !left.Remove(line)).ToList();
        Assert.True(
            expected.Length - missing.Count >= expected.Length * Enough,
            $"missing:\n{string.Join('\n', missing)}\nleft over:\n{string.Join('\n', left)}"
        );
    }

    [Theory]
    [MemberData(nameof(Prints))]
    public void No_word_of_a_printed_page_is_lost(string name, bool usesTags)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = File.ReadAllBytes(Path.Combine(Folder(), name + ".pdf"));
        var resume = new PdfImporter { IgnoresTags = !usesTags }.Import(name + ".pdf", bytes, diagnostics);

        Assert.Empty(LostWords.Find(CorpusWords.Pdf(bytes), resume, diagnostics));
    }

    internal static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "Files");
}
