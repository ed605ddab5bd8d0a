using System.CommandLine;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;
using ResumeRender.Cli.Input.Given;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Photos;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>The option that brings a photo, or hides the one that the résumé names.</summary>
internal sealed class PhotoOption
{
    private readonly Option<string> _photo = new("--photo")
    {
        Description =
            "A photo of the person (JPEG or PNG), for looks that show one; none hides the one that the file names.",
        HelpName = "FILE|none",
    };

    internal void AddTo(Command command) => command.Add(_photo);

    /// <summary>Reads the photo of the command line. A photo that cannot be used is then an error.</summary>
    /// <returns>What finds the photo to show once the résumé is read: that of the command line, else the résumé's
    /// own.</returns>
    internal Func<Resume, List<InputFile>, Photo?> Read(ParseResult parsed, CliHost host, DiagnosticBag diagnostics)
    {
        if (parsed.GetValue(_photo) is not { } given)
            return (resume, files) => Of(new PhotoInFile(files, host, diagnostics).Find(resume), resume);
        if (NoValue.Is(given))
            return static (_, _) => null;
        if (PhotoInFile.IsAddress(given))
            throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.PhotoIsAddress(given));
        host.OtherFilesRead.Add(Path.GetFullPath(given, host.WorkingFolder));
        var bytes = OutsideWorld.Read(given, () =>
            LimitedFile.Read(Path.GetFullPath(given, host.WorkingFolder), given, PhotoReader.MaximumBytes)
        );
        var picture = PhotoReader.Read(bytes, $"`{given}`", SourceSpan.None, Severity.Error, diagnostics);
        return (resume, _) => Of(picture, resume);
    }

    /// <summary>What the command line says, with the photo taken away if it says so: data that are written have none
    /// then, either.</summary>
    internal GivenData Over(GivenData given, ParseResult parsed) =>
        parsed.GetValue(_photo) is { } value && NoValue.Is(value)
            ? given with
            {
                Person = given.Person with { Removed = given.Person.Removed | PersonParts.Photo },
            }
            : given;

    /// <summary>The picture with its words.</summary>
    internal static Photo? Of(Picture? picture, Resume resume) =>
        picture is null ? null : new Photo(picture, PhotoDescription.Of(resume));
}
