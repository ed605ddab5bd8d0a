using ResumeRender.Cli.Host;
using ResumeRender.Cli.Native;

namespace ResumeRender.Tests.Cli;

public sealed class EmbeddedLibrariesTests
{
    [Theory]
    [InlineData(
        "DllNotFound_Linux, /proc/self/fd/5, libstdc++.so.6: cannot open shared object file: No such file or directory",
        "libstdc++.so.6"
    )]
    [InlineData(
        "Unable to load shared library. libdl.so.2: cannot open shared object file: No such file or directory\n",
        "libdl.so.2"
    )]
    [InlineData("/proc/self/fd/5: failed to map segment from shared object", null)]
    [InlineData("", null)]
    public void A_library_that_lacks_is_named(string complaint, string? missing) =>
        Assert.Equal(missing, EmbeddedLibraries.MissingIn(complaint));

    [Fact]
    public void A_failure_to_load_is_found_below_the_exceptions_of_others()
    {
        var failure = new CommandFailure(ExitCode.OutsideWorld, SystemDiagnostics.NoProc("HarfBuzz"));

        Assert.Same(
            failure,
            EmbeddedLibraries.FailureIn(
                new TypeInitializationException("Api", new InvalidOperationException("", failure))
            )
        );
        Assert.Null(
            EmbeddedLibraries.FailureIn(
                new InvalidOperationException("a bug", new ArgumentException("of another kind"))
            )
        );
    }
}
