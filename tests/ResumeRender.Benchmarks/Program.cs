using BenchmarkDotNet.Running;
using ResumeRender.Benchmarks;

// --warm [FILE] prints the median milliseconds of a PDF in a warm process, in seconds instead of minutes.
if (args is ["--warm", .. var rest])
{
    WarmRun.Print(rest.FirstOrDefault() ?? Seed.Path);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
