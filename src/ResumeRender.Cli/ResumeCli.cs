using System.Collections.Immutable;
using System.CommandLine;
using ResumeRender.Cli.Commands;
using ResumeRender.Cli.Commands.Help;
using ResumeRender.Cli.Commands.Words;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Native;
using ResumeRender.Cli.Reporting;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;

namespace ResumeRender.Cli;

/// <summary>The command <c>resume-render</c> with the looks you give it.</summary>
/// <remarks>
/// A program of your own can offer its looks with all of the command's options:
/// <code>return ResumeCli.Run(args, BuiltInLayouts.Catalog.With(new MyLayout()));</code>
/// </remarks>
public static class ResumeCli
{
    /// <summary>Runs the command and returns its exit code.</summary>
    /// <param name="args">The arguments as the shell split them.</param>
    /// <param name="layouts">The looks on offer; the first is the default.</param>
    public static int Run(string[] args, LayoutCatalog layouts)
    {
        EmbeddedLibraries.Register();
        FileSizeLimit.MakeItAFailure();
        var host = ProcessHost.Open();
        using (host.Error)
            return Run(args, layouts, host);
    }

    /// <summary>Understands the arguments; what cannot be understood ends the command.</summary>
    private static ParseResult Parse(string[] args, LayoutCatalog layouts, CliHost host)
    {
        var root = CommandTree.Build(layouts, host);
        args = FirstWord.Completed(args, root, host);
        var (parsed, errors) = Judge(args);
        if (PipedInput.Completed(args, parsed, errors, host) is var piped && piped != args)
            (parsed, errors) = Judge(piped);
        return errors.IsEmpty ? parsed : throw new CommandFailure(ExitCode.WrongUsage, errors);

        (ParseResult Parsed, ImmutableArray<Diagnostic> Errors) Judge(string[] words)
        {
            var result = root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return (result, result.Action is HelpWithExample ? [] : UsageErrors.Find(result, words));
        }
    }

    internal static int Run(string[] args, LayoutCatalog layouts, CliHost host)
    {
        args = BareReport.Completed(EmptyValues.Apart(args));
        var reporter = DiagnosticReporter.For(args, host);
        try
        {
            var parsed = Parse(args, layouts, host);
            using var output = host.OpenOutputText();
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (CommandFailure failure)
        {
            reporter.Report(failure.Diagnostics);
            return failure.ExitCode;
        }
        catch (Exception failure) when (OutsideWorld.IsOfTheWorld(failure))
        {
            // Files are read and written elsewhere, with their names: what fails here is standard output.
            reporter.Report([OutsideWorld.ExplainOutput(failure)]);
            return ExitCode.OutsideWorld;
        }
        catch (Exception failure) when (EmbeddedLibraries.FailureIn(failure) is not null)
        {
            reporter.Report(EmbeddedLibraries.FailureIn(failure)!.Diagnostics);
            return ExitCode.OutsideWorld;
        }
        catch (Exception bug)
        {
            BugReport.Write(bug, host.Error);
            return ExitCode.Bug;
        }
        finally
        {
            host.Pending.Release();
        }
    }
}
