using ResumeRender.Cli.Host;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Photos;

namespace ResumeRender.Cli.Input;

/// <summary>Finds the photo that a résumé itself names.</summary>
/// <remarks>
/// A résumé may come from a stranger, and what it names ends up in a file that is sent on. So the photo must lie in the
/// folder of the file that names it or in a folder there, no link leads out of it, nothing is fetched, and what cannot
/// be used is a warning: the page is made without.
/// </remarks>
internal sealed class PhotoInFile(List<InputFile> files, CliHost host, DiagnosticBag diagnostics)
{
    /// <summary>The value that hides a photo.</summary>
    internal const string None = "none";

    /// <summary>The photo that a file names.</summary>
    internal const string Wish = "render.photo";

    private const string DataScheme = "data:";

    /// <summary>The picture, or null if there is none or it cannot be used.</summary>
    internal Picture? Find(Resume resume)
    {
        var wish = resume.Metadata.LastOrDefault(static m => m.Key == Wish).Value;
        var photo = wish is null ? resume.Person.Photo : new PhotoReference(wish);
        var target = photo?.Target.Trim() ?? "";
        if (photo is null || target.Length == 0 || target.Equals(None, StringComparison.OrdinalIgnoreCase))
            return null;
        if (target.StartsWith(DataScheme, StringComparison.OrdinalIgnoreCase))
            return Read(Embedded(target), "in the file", photo.Span);
        if (IsAddress(target))
        {
            diagnostics.Add(CliDiagnostics.PhotoNotFetched(target, photo.Span));
            return null;
        }

        return FindFile(target, photo.Span);
    }

    /// <summary>True for an address on the network.</summary>
    internal static bool IsAddress(string target) =>
        target.StartsWith("//", StringComparison.Ordinal)
        || (
            target.Contains("://", StringComparison.Ordinal)
            && !target.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        );

    private Picture? FindFile(string target, SourceSpan at)
    {
        // A wish has no place in a text; then it is the last file that has such a photo beside it.
        foreach (
            var file in files
                .Where(f => at.Source is null || f.Name == at.Source.Name)
                .Reverse()
                .DistinctBy(FolderOf, StringComparer.Ordinal)
        )
        {
            if (PathIn(FolderOf(file), target) is not { } path)
            {
                diagnostics.Add(CliDiagnostics.PhotoOutside(target, at));
                return null;
            }

            if (File.Exists(path))
                return ReadFile(path, target, file.Name, at);
        }

        diagnostics.Add(CliDiagnostics.NoPhotoThere(target, at));
        return null;
    }

    private string FolderOf(InputFile file) =>
        file.Path is { } path && Path.GetDirectoryName(path) is { } folder ? folder : host.WorkingFolder;

    private Picture? ReadFile(string path, string target, string source, SourceSpan at)
    {
        host.OtherFilesRead.Add(path);
        try
        {
            var picture = Read(LimitedFile.Read(path, target, PhotoReader.MaximumBytes), $"`{target}`", at);
            // Whoever got the file from a stranger should know which of his pictures goes on from here.
            if (picture is not null)
                diagnostics.Add(SystemDiagnostics.PhotoTaken(target, source, at));
            return picture;
        }
        catch (CommandFailure)
        {
            diagnostics.Add(SystemDiagnostics.PhotoNotAFile(target, at));
            return null;
        }
        catch (Exception failure) when (OutsideWorld.IsOfTheWorld(failure))
        {
            diagnostics.Add(CliDiagnostics.NoPhotoThere(target, at));
            return null;
        }
    }

    private Picture? Read(ReadOnlyMemory<byte> bytes, string name, SourceSpan at) =>
        PhotoReader.Read(bytes, name, at, Severity.Warning, diagnostics);

    /// <summary>The full path of what lies below a folder, or null if it does not, or a link is on the way to
    /// it.</summary>
    private static string? PathIn(string folder, string target)
    {
        var parts = target.Split('/', '\\');
        // No file has such a name.
        if (target.Contains('\0', StringComparison.Ordinal))
            return null;
        if (Path.IsPathRooted(target) || parts[0].Length == 0 || parts[0].Contains(':', StringComparison.Ordinal))
            return null;
        var path = folder;
        foreach (var part in parts.Where(static p => p.Length > 0 && p != "."))
        {
            path = Path.Combine(path, part);
            if (part == ".." || new FileInfo(path).LinkTarget is not null)
                return null;
        }

        return path;
    }

    /// <summary>What a <c>data:</c> address holds (RFC 2397); nothing if it is not in base64.</summary>
    private static ReadOnlyMemory<byte> Embedded(string address)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !address.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
            return default;
        var bytes = new byte[address.Length];
        return Convert.TryFromBase64Chars(address.AsSpan(comma + 1), bytes, out var length)
            ? bytes.AsMemory(0, length)
            : default;
    }
}
