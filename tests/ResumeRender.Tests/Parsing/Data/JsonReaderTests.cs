using System.Diagnostics;
using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Tests.Parsing.Data;

/// <summary>JSON as people write it: what it is read as, and what is said about it.</summary>
public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("""{"a": 1.50, "b": [true, null]}""", "{a:1.50,b:[true,null]}", "")]
    [InlineData("""{"a": [1, 2,], "b": "c",}""", "{a:[1,2],b:'c'}", "")]
    [InlineData("""{"a": "b" "c": "d"}""", "{a:'b',c:'d'}", "RR1702@10")]
    [InlineData("""["a" "b"]""", "['a','b']", "RR1702@5")]
    [InlineData("""{"a" "b"}""", "{a:'b'}", "RR1702@5")]
    [InlineData("""{"a": , "b": 1}""", "{a:null,b:1}", "")]
    [InlineData("""{a: 1, b-c: NaN}""", "{a:1,b-c:null}", "")]
    [InlineData("""{'a': 'it's here'}""", "{a:'it's here'}", "RR1705@9")]
    [InlineData("""{“a”: “b”}""", "{a:'b'}", "")]
    [InlineData("""{"a": "say "hi" to me"}""", "{a:'say \"hi\" to me'}", "RR1705@11")]
    [InlineData("{\"a\": \"one\ntwo\"}", "{a:'one\ntwo'}", "")]
    [InlineData("{\"a\": \"one,\n\"b\": \"two\"}", "{a:'one',b:'two'}", "RR1702@11 RR1702@12")]
    [InlineData("""{"a": "\u00e9\ud83d\ude00\/\n\t\"\\"}""", "{a:'é😀/\n\t\"\\'}", "")]
    [InlineData("""{"a": "x\ud83dy"}""", "{a:'x\uFFFDy'}", "RR1709@6")]
    [InlineData("""{"a": "x\u200by"}""", "{a:'xy'}", "RR1004@6")]
    [InlineData("""{"a": "C:\qdev"}""", "{a:'C:\\qdev'}", "RR1709@9")]
    [InlineData("""{"a": Master}""", "{a:'Master'}", "RR1706@6")]
    [InlineData("{\"a\": 1, // one\n\"b\": 2 /* two */}", "{a:1,b:2}", "RR1708@9 RR1708@23")]
    [InlineData("""{"a": [1, 2}""", "{a:[1,2]}", "RR1702@11")]
    [InlineData("""{"a": ["x", "b": 2}""", "{a:['x'],b:2}", "RR1702@12")]
    [InlineData("""{"a": {"b": 1}}, "c": 2}""", "{a:{b:1},c:2}", "RR1703@14")]
    [InlineData("""{"a": {"b": 1], "c": 2}""", "{a:{b:1},c:2}", "RR1702@13 RR1703@13")]
    [InlineData("""{"a": {"b": "c""", "{a:{b:'c'}}", "RR1770@12")]
    [InlineData("""{"a", "b"}""", "{:'a',:'b'}", "RR1702@1 RR1702@6")]
    [InlineData("""{"a": 1} and more""", "{a:1}", "RR1704@9")]
    [InlineData("\uFEFF{\"a\": 1};\n", "{a:1}", "")]
    [InlineData("""{"a": 1, "a": 2}""", "{a:1,a:2}", "")]
    public void Json_is_read_with_forgiveness(string text, string tree, string said)
    {
        var diagnostics = new DiagnosticBag();
        var node = JsonReader.Read(new SourceText("t", text), diagnostics);
        Assert.Equal(tree, Show(node));
        Assert.Equal(said, string.Join(' ', diagnostics.ToImmutable().Select(static d => $"{d.Code}@{d.Span.Start}")));
    }

    [Fact]
    public void Every_value_knows_its_place()
    {
        var map = (DataMap)
            JsonReader.Read(new SourceText("t", """{ "name": "Bo", "n": [ 12 ] }"""), new DiagnosticBag())!;
        Assert.Equal((2, 6), (map.Entries[0].KeySpan.Start, map.Entries[0].KeySpan.Length));
        Assert.Equal((10, 4), (map.Entries[0].Value.Span.Start, map.Entries[0].Value.Span.Length));
        Assert.Equal(
            (23, 2),
            (
                ((DataList)map.Entries[1].Value).Items[0].Span.Start,
                ((DataList)map.Entries[1].Value).Items[0].Span.Length
            )
        );
    }

    [Fact]
    public void What_is_nested_too_deeply_is_kept_as_text()
    {
        var text = new string('[', 70) + "\"deep\"" + new string(']', 70);
        var diagnostics = new DiagnosticBag();
        Assert.Contains(
            "[[[[[[\"deep\"]]]]]]",
            Show(JsonReader.Read(new SourceText("t", text), diagnostics)),
            StringComparison.Ordinal
        );
        Assert.Equal("RR1707", Assert.Single(diagnostics.ToImmutable()).Code);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{\"a\":")]
    [InlineData("\"")]
    [InlineData("{\"\n\n")]
    [InlineData("\"a\" ")]
    [InlineData("[\"a")]
    [InlineData("{]")]
    [InlineData("/*")]
    [InlineData("\\u")]
    [InlineData("{\"a\": \"<li>** [a](")]
    [InlineData("{\"a\": {\"b\": [{")]
    public void A_megabyte_of_anything_is_read_in_a_moment(string piece)
    {
        var text = new StringBuilder("{\"basics\": {\"summary\": \"x\"}, \"work\": ");
        while (text.Length < 1_000_000)
            text.Append(piece);
        var source = new SourceText("t.json", text.ToString());
        var clock = Stopwatch.StartNew();
        ImporterCatalog.Default.Find("json")!.Import(source, new DiagnosticBag());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.ElapsedMilliseconds} ms");
    }

    private static string Show(DataNode? node) => node switch
    {
        DataMap map => "{" + string.Join(',', map.Entries.Select(static e => $"{e.Key}:{Show(e.Value)}")) + "}",
        DataList list => "[" + string.Join(',', list.Items.Select(Show)) + "]",
        DataScalar { Kind: ScalarKind.Text } text => $"'{text.Text}'",
        DataScalar { Kind: ScalarKind.Null } => "null",
        DataScalar scalar => scalar.Text,
        _ => "",
    };
}
