using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Parsing;
using ResumeRender.Photos;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Fuzz;

/// <summary>What is done with a damaged file: the way of the command, from the bytes to every output.</summary>
internal static class Target
{
    /// <summary>Of so many résumés that can be read, one is written as data and read again.</summary>
    private const int WrittenOneIn = 8;

    /// <summary>Of so many résumés that can be read, one is set as a page and checked.</summary>
    /// <remarks>That takes a thousand times as long.</remarks>
    private const int RenderedOneIn = 200;

    /// <summary>Of so many fonts, one is set on a page.</summary>
    private const int SetOneIn = 10;

    private static readonly RenderContext NoDate = new();

    private static readonly Lazy<Resume> Good = new(static () =>
        ImporterCatalog.Default.Import(
            "student.txt",
            Seed.All.First(static s => s.Name == "samples/student.txt").Bytes,
            new DiagnosticBag()
        )!
    );

    /// <summary>Runs the file through the program.</summary>
    /// <returns>What was wrong with it, each as a sentence; none if all is well. A refusal is well.</returns>
    internal static IReadOnlyList<string> Run(Seed seed, byte[] bytes, Dice dice) =>
        seed.Kind switch
        {
            SeedKind.Font => RunFont(seed, bytes, dice),
            SeedKind.Photo => RunPhoto(seed, bytes, dice),
            _ => RunText(seed, bytes, dice),
        };

    private static IReadOnlyList<string> RunFont(Seed seed, byte[] bytes, Dice dice)
    {
        var fonts = FontCatalog.Bundled.With([new FontFile(seed.Name, bytes)], new DiagnosticBag());
        return dice.Once(SetOneIn) ? Render(Good.Value, dice, fonts: fonts) : [];
    }

    private static IReadOnlyList<string> RunPhoto(Seed seed, byte[] bytes, Dice dice) =>
        PhotoReader.Read(bytes, seed.Name, SourceSpan.None, Severity.Warning, new DiagnosticBag()) is { } picture
            ? dice.Once(RenderedOneIn) ? Render(Good.Value, dice, new Photo(picture, "a photo")) : []
            : [];

    private static List<string> RunText(Seed seed, byte[] bytes, Dice dice)
    {
        var diagnostics = new DiagnosticBag();
        if (
            ImporterCatalog.Default.Import(Path.GetFileName(seed.Name), bytes, diagnostics) is not { } resume
            || diagnostics.HasErrors
        )
            return [];
        resume = ResumeMerger.Merge([resume], diagnostics);
        var wrong = new List<string>();
        foreach (var writer in dice.Once(WrittenOneIn) ? WriterCatalog.DataWriters : [])
        {
            using var data = new MemoryStream();
            writer.Write(resume, data);
            wrong.AddRange(Checks.OfData(writer.Extensions[0], data.ToArray()));
        }

        if (dice.Once(RenderedOneIn) && IsSomething(resume))
            wrong.AddRange(Render(resume, dice));
        return wrong;
    }

    internal static IReadOnlyList<string> Render(
        Resume resume,
        Dice dice,
        Photo? photo = null,
        FontCatalog? fonts = null
    )
    {
        var layouts = BuiltInLayouts.Catalog.Layouts;
        var format = dice.Next(6) switch { 0 or 1 => "pdf", 2 or 3 => "docx", 4 => "html", _ => "svg" };
        var family = fonts?.Families.LastOrDefault(static f => FontCatalog.Bundled.Find(f.Name) is null)?.Name;
        var request = new RenderRequest(format, dice.Of(layouts))
        {
            Context = new LayoutContext { Font = family },
            Fit = dice.Once(2) ? PageFitting.Drop : PageFitting.None,
            Pages = dice.Once(2) ? 1 : null,
        };
        var context = NoDate with { Fonts = fonts ?? FontCatalog.Bundled };
        var result = Renderer.Render(resume, request.WithPhoto(photo), context);
        var wrong = result.Files.IsDefaultOrEmpty ? [] : Checks.OfPage(format, result.Files[0]).ToList();
        // A sign for a letter that was lost before it came here stays what it is; our own rule for PDFs is that nothing
        // made one.
        if (HasLostLetter(resume))
            wrong.RemoveAll(static rule =>
                rule.EndsWith("stands for letters, not for a ligature or a private character", StringComparison.Ordinal)
            );
        // The same résumé is set twice now and then.
        if (
            dice.Once(8)
            && !result.Files.IsDefaultOrEmpty
            && !Renderer
                .Render(resume, request.WithPhoto(photo), context)
                .Files[0]
                .AsSpan()
                .SequenceEqual(result.Files[0])
        )
            wrong.Add($"the {format} is another one the second time");
        return wrong;
    }

    /// <summary>The command makes no page of nothing.</summary>
    private static bool IsSomething(Resume resume)
    {
        var diagnostics = new DiagnosticBag();
        ResumeContent.Check(resume, diagnostics);
        return !diagnostics.HasErrors;
    }

    private static bool HasLostLetter(Resume resume)
    {
        using var text = new MemoryStream();
        WriterCatalog.DataWriters.First(static w => w.Extensions[0] == "txt").Write(resume, text);
        return text.ToArray().AsSpan().IndexOf("\uFFFD"u8) >= 0;
    }
}
