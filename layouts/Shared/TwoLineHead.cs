using ResumeRender.Layout;

namespace ResumeRender.Layouts.Shared;

/// <summary>The head of an entry on two lines: what comes first, and below it the rest and a page about it.</summary>
/// <remarks>
/// A bar parts them, because parsers take what stands after a comma for a part of the name. The place stands with the
/// organisation, whichever line that is on. What has only one line, such as a project or an employer above several
/// roles, has its place and page on that line: a place alone would be read as a name.
/// </remarks>
internal static class TwoLineHead
{
    /// <summary>Both lines; the second is empty if there is nothing for it.</summary>
    internal static (InlineBuilder First, InlineBuilder Second) Of(
        EntryHead head,
        TextStyle first,
        TextStyle second,
        TextStyle place,
        TextStyle link
    )
    {
        var name = new InlineBuilder().Add(head.First, first);
        var detail = new InlineBuilder();
        foreach (var line in head.Others)
            detail.Separate(" | ", place).Add(line, second);
        var end = detail.IsEmpty ? name : detail;
        if (head.Entry.Location is not null)
            (head.First == head.Entry.Organization ? name : end)
                .Separate(" | ", place)
                .AddPlace(head.Entry.Location, place);
        if (head.Entry.Link is { } page)
            end.Separate(" | ", place).AddLink(page, link);
        return (name, detail);
    }
}
