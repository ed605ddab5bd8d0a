namespace ResumeRender.Cli.Host;

/// <summary>What the program is called where people type it.</summary>
internal static class ThisCommand
{
    internal const string Name = "resume-render";
}
