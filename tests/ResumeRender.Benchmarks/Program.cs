using BenchmarkDotNet.Running;
using ResumeRender.Benchmarks;

// --warm [FILE] prints the median milliseconds of a PDF in a warm process, in seconds instead of minutes.
if (args is ["--warm", .. var rest])
{
    WarmRun.Print(rest.FirstOrDefault() ?? Seed.Path);
    return;
}

// --score [PART] prints how well the corpus is read; PART of a file's name also shows what such files miss.
if (args is ["--score", .. var parts])
{
    Score.Print(parts.FirstOrDefault());
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
