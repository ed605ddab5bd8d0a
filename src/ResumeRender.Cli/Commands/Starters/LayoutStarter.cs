using System.Reflection;
using System.Text;

namespace ResumeRender.Cli.Commands.Starters;

/// <summary>The file that a look of one's own begins with: <c>samples/layouts/my-layout.cs</c> under another
/// name.</summary>
internal static class LayoutStarter
{
    private const string ProjectFile = "src/ResumeRender.Cli/ResumeRender.Cli.csproj";

    private const string PackageReference = "#:package ";

    /// <summary>The version of this program and of its packages.</summary>
    internal static string Version => typeof(LayoutStarter).Assembly.GetName().Version!.ToString(3);

    /// <summary>The text of the file.</summary>
    /// <param name="name">What the look is called.</param>
    /// <param name="folder">The folder that the file will lie in.</param>
    /// <param name="programFolder">The folder that this program runs from.</param>
    /// <param name="needsPackages">Whether it is built with packages rather than with a clone of the project.</param>
    internal static byte[] Write(LayoutName name, string folder, string programFolder, out bool needsPackages)
    {
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream("starter-layout.cs")!,
            Encoding.UTF8
        );
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        var body = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]
            .Replace("my-layout.cs", name.File, StringComparison.Ordinal)
            .Replace("my-layout", name.Id, StringComparison.Ordinal)
            .Replace("MyLayout", name.Class, StringComparison.Ordinal);
        var reference = Reference(folder, programFolder);
        needsPackages = reference.StartsWith(PackageReference, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(reference + "\n" + body);
    }

    /// <summary>The line that brings the library: of the clone that this program was built in, else of the package of
    /// the same version.</summary>
    private static string Reference(string folder, string programFolder)
    {
        for (var above = new DirectoryInfo(programFolder); above is not null; above = above.Parent)
        {
            var project = Path.Combine(above.FullName, ProjectFile);
            if (File.Exists(project))
                return $"#:project {Path.GetRelativePath(folder, project).Replace('\\', '/')}";
        }

        return $"{PackageReference}ResumeRender.Cli@{Version}";
    }
}
