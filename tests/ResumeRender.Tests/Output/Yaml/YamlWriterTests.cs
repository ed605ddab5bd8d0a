using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using ResumeRender.Model;
using ResumeRender.Testing;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResumeRender.Tests.Output.Yaml;

/// <summary>The YAML says what the JSON says, to any reader of YAML 1.1 or 1.2.</summary>
public sealed partial class YamlWriterTests
{
    private static readonly string[] Starts = ["", "- ", "no", "# ", "a: ", "\n", "  ", "'", "\"", "%", "@", "2020-01"];

    [Fact]
    public void Any_resume_is_the_same_tree_in_YAML_and_JSON() =>
        ResumeGenerator.Resume.Sample(AssertSameTree, iter: 300, threads: 1);

    [Fact]
    public void Any_text_comes_back_from_a_value() =>
        Gen
            .String.Select(Gen.Int[0, Starts.Length - 1], static (text, start) =>
                Starts[start] + new string([.. text.Where(static c => !char.IsSurrogate(c))])
            )
            .Where(static text => text.Trim().Length > 0)
            .Sample(
                static text =>
                    AssertSameTree(
                        new Resume
                        {
                            Person = new Person { Name = RichText.Plain("A"), Photo = new PhotoReference(text) },
                        }
                    ),
                iter: 500,
                threads: 1
            );

    [Theory]
    [InlineData("no", "'no'")]
    [InlineData("Y", "'Y'")]
    [InlineData("1.10", "'1.10'")]
    [InlineData("2020-01", "'2020-01'")]
    [InlineData("*bold* words", "'*bold* words'")]
    [InlineData("&anchor", "'&anchor'")]
    [InlineData("@home", "'@home'")]
    [InlineData("Tools: Docker", "'Tools: Docker'")]
    [InlineData("C #1", "'C #1'")]
    [InlineData("it's here", "it's here")]
    [InlineData("'n' roll", "'''n'' roll'")]
    [InlineData("https://example.com", "https://example.com")]
    [InlineData("Zoë’s café", "Zoë’s café")]
    [InlineData("one\ntwo", "|-\n    one\n    two")]
    [InlineData("tab\there", "\"tab\\there\"")]
    [InlineData("ends:", "'ends:'")]
    public void A_value_is_bare_only_where_nobody_takes_it_for_something_else(string value, string expected)
    {
        var yaml = RoundTrip.Write(new Resume { Person = new Person { Photo = new PhotoReference(value) } }, "yaml");

        Assert.Contains($"  image: {expected}\n", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_UTF_8_with_line_feeds_and_no_byte_order_mark()
    {
        var yaml = RoundTrip.Write(Samples.Read("samples/nurse.txt"), "yaml");

        Assert.StartsWith("$schema: ", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', yaml);
        Assert.EndsWith("\n", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain(" \n", yaml, StringComparison.Ordinal);
    }

    private static void AssertSameTree(Resume resume)
    {
        var yaml = RoundTrip.Write(resume, "yaml");
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(RoundTrip.Write(resume, "json")), Tree(stream.Documents[0].RootNode)),
            yaml
        );
    }

    private static JsonNode? Tree(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(static p => KeyValuePair.Create(((YamlScalarNode)p.Key).Value!, Tree(p.Value)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Tree)]),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } truth => JsonValue.Create(
                truth.Value == "true"
            ),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: { } value } when MeansSomethingElse().IsMatch(value) =>
                null,
            YamlScalarNode scalar => JsonValue.Create(scalar.Value),
            _ => null,
        };

    /// <summary>What YAML 1.1 or 1.2 takes for a number, a truth value, nothing, a date or a merge when it stands
    /// bare.</summary>
    [GeneratedRegex(
        @"^(|~|null|y|n|yes|no|true|false|on|off|<<|=|[-+]?(\.\d+|\d[\d_,:.]*)(e[-+]?\d+)?|0[xob][\da-f_]+|"
            + @"[-+]?\.(inf|nan)|\d{4}-\d\d?(-\d\d?.*)?)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex MeansSomethingElse();
}
