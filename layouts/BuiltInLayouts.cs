using ResumeRender.Layout;

namespace ResumeRender.Layouts;

/// <summary>The looks that come with the program. A new look is a file in this folder and a line here.</summary>
public static class BuiltInLayouts
{
    /// <summary>All of them; the first is the default.</summary>
    public static LayoutCatalog Catalog { get; } = new(
        new ClassicLayout(),
        new ModernLayout(),
        new CompactLayout(),
        new HarvardLayout(),
        new ExecutiveLayout(),
        new SidebarLayout(),
        new TimelineLayout(),
        new AcademicLayout(),
        new MinimalLayout(),
        new AtsLayout());
}
