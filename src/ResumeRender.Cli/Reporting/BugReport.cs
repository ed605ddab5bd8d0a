namespace ResumeRender.Cli.Reporting;

/// <summary>What the user sees when this program is wrong.</summary>
internal static class BugReport
{
    internal static void Write(Exception bug, TextWriter error)
    {
        error.WriteLine("bug: resume-render made a mistake; your files are untouched");
        error.WriteLine("  = please report this, with the command you typed and the text below;");
        error.WriteLine("    the text holds no part of your résumé unless a message in it quotes one");
        error.WriteLine(ControlCharacters.Escape(bug.ToString(), keepLines: true));
    }
}
