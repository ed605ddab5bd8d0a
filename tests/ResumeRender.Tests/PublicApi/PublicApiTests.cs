using System.Reflection;
using ResumeRender.Cli;
using ResumeRender.Layouts;
using ResumeRender.Testing;

namespace ResumeRender.Tests.PublicApi;

/// <summary>What programs and looks of others build on: a change of it is one that somebody looked at.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Packages => [.. Assemblies.Keys.Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, Assembly> Assemblies = new()
    {
        ["ResumeRender"] = typeof(Renderer).Assembly,
        ["ResumeRender.Layouts"] = typeof(BuiltInLayouts).Assembly,
        ["ResumeRender.Cli"] = typeof(ResumeCli).Assembly,
        ["ResumeRender.Testing"] = typeof(LayoutContract).Assembly,
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void Public_types_and_members_are_those_that_were_recorded(string package) =>
        Snapshot.Match(ApiText.Of(Assemblies[package]), package + ".txt");
}
