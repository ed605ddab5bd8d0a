using BenchmarkDotNet.Running;
using ResumeRender.Benchmarks;

// --warm [FILE] prints the median milliseconds of a PDF in a warm process, in seconds instead of minutes.
if (args is ["--warm", .. var rest])
{
    WarmRun.Print(rest.FirstOrDefault() ?? Seed.Path);
    return;
}

// --score FOLDER [PART] prints how well the résumés of a folder are read; PART of a file's name also shows what such
// files miss.
if (args is ["--score", var folder, .. var parts])
{
    Score.Print(folder, parts.FirstOrDefault());
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
