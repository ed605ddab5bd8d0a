using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Layouts;

public sealed class LayoutSnapshotTests
{
    public static TheoryData<string> Ids => [.. BuiltInLayouts.Catalog.Layouts.Select(l => l.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_part_of_a_resume_has_its_place(string layout) =>
        Snapshot.Match(
            CompositionText.Of(BuiltInLayouts.Catalog.Find(layout)!.Compose(HandMadeResume.Dana, new LayoutContext())),
            $"dana-{layout}"
        );
}
