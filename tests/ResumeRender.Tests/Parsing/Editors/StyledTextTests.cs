using ResumeRender.Parsing.Editors;

namespace ResumeRender.Tests.Parsing.Editors;

public sealed class StyledTextTests
{
    private static readonly string[] Styles = ["BOLD", "ITALIC", "CODE", "STRIKETHROUGH", "SUPERSCRIPT", "SUBSCRIPT"];

    [Fact]
    public void Ranges_that_overlap_give_each_character_what_they_give_one_after_the_other()
    {
        const string Text = "built a bridge over the river";
        var expected = Enumerable.Repeat(EditorStyle.Plain, Text.Length).ToArray();
        var styled = new StyledText(Text, EditorStyle.Plain);
        for (var i = 0; i < 40; i++)
        {
            var (start, end) = (i * 7 % 23, Math.Min(Text.Length, (i * 7 % 23) + (i * 5 % 11)));
            var style = Styles[i % Styles.Length];
            styled.Add(start, end, EditorStyle.Plain.With(style));
            for (var at = start; at < end; at++)
                expected[at] = expected[at].With(style);
            if (i % 3 > 0)
                continue;
            styled.Add(start, end, EditorStyle.Plain with { Link = $"https://example.org/{i}" });
            for (var at = start; at < end; at++)
                expected[at] = expected[at] with { Link = $"https://example.org/{i}" };
        }

        var pieces = styled.Pieces().ToList();
        Assert.Equal(Text, string.Concat(pieces.Select(static p => p.Text)));
        Assert.Equal(expected, pieces.SelectMany(static p => Enumerable.Repeat(p.Style, p.Text.Length)));
    }

    [Fact]
    public void Text_is_cut_only_where_its_look_changes()
    {
        var styled = new StyledText("Led the team", EditorStyle.Plain);
        styled.Add(0, 3, EditorStyle.Plain.With("BOLD"));
        styled.Add(3, 7, EditorStyle.Plain.With("BOLD"));
        Assert.Equal(["Led the", " team"], styled.Pieces().Select(static p => p.Text));
    }
}
