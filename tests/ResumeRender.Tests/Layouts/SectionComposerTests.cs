using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Layouts;

/// <summary>What every look has in common, however it sets a head.</summary>
public sealed class SectionComposerTests
{
    public static TheoryData<string> Looks => [.. BuiltInLayouts.Catalog.Layouts.Select(static layout => layout.Id)];

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_degree_and_its_field_are_one_line(string look) =>
        Assert.Contains(
            "PhD, Computer Science",
            Compose(
                look,
                new Section
                {
                    Title = "Education",
                    Kind = SectionKind.Education,
                    Entries =
                    [
                        new Entry
                        {
                            Organization = "University of Rideau",
                            Title = "PhD",
                            Subtitle = "Computer Science",
                            Body = [new BulletItem("With distinction")],
                        },
                    ],
                }
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_label_and_its_value_may_part_only_where_a_line_is_full() =>
        Assert.DoesNotContain(
            new BodyComposer(Styles)
                .Compose([new LabelledItem("Methods", "queueing models") { Level = "good" }])
                .Single()
                .Line.Content.OfType<TextInline>(),
            static inline => inline.IsSeparator
        );

    private static BodyStyles Styles { get; } = new(Plain, Plain, Plain, Plain);

    private static BlockStyle Plain => new("Body Text", new TextStyle(FontFamilies.Sans.Name, Length.Pt(10)));

    private static string Compose(string look, Section section) =>
        string.Concat(
            CompositionText
                .Of(
                    BuiltInLayouts.Catalog.Find(look)!.Compose(new Resume { Sections = [section] }, new LayoutContext())
                )
                .Where(static c => c != '_' && c != '*')
        );
}
