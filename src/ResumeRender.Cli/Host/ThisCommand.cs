namespace ResumeRender.Cli.Host;

/// <summary>The name of the program as people type it.</summary>
internal static class ThisCommand
{
    internal const string Name = "resume-render";
}
