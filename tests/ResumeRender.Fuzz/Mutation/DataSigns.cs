namespace ResumeRender.Fuzz.Mutation;

/// <summary>What JSON and YAML have in them where readers do not expect it.</summary>
internal static class DataSigns
{
    internal static readonly string[] All =
    [
        .. TextMutator.Signs,
        "null", "true", "{}", "[]", "[[[[", "{\"a\":", "}", "]", ",", ",,", "\"", "'", "\"\"", ":", "&a ", "*a",
        "<<: *a", "!!binary ", "!!set ", "? ", "- ", "- - - ", "|", ">", "|+", "%YAML 1.2", "...", "\t- ", "# ", "//",
        "/*", "1e999", "0x7F", ".inf", "~", "2019-01-01T00:00:00Z", "\\u0000", "\\uD800", "\\", "\"basics\": ",
        "\"work\": [", "work:", "basics:", "cv:", "sections:", "\"highlights\": 3,", "\"startDate\": {}",
        "\"url\": \"javascript:x\"", "\"image\": \"data:image/png;base64,AAAA\"", "\"visible\": false,",
        "\"id\": \"x\",",
    ];
}
