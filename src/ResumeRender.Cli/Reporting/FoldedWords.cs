namespace ResumeRender.Cli.Reporting;

/// <summary>What several things that were left out are called in one message: “left out 18 <i>lines that belong to the
/// web page</i>: …”.</summary>
/// <remarks>Only for notes that come in dozens; of the others only the first, and what else it is true of.</remarks>
internal static class FoldedWords
{
    internal static string? Of(string code) => code switch
    {
        "RR1103" => "lengths of time, since the dates say how long it was",
        "RR1305" => "numbers of pages of the source",
        "RR1306" => "parts that only a browser needs",
        "RR1307" => "lines that belong to the web page that the text was copied from",
        "RR1308" => "words, since their place says the same",
        "RR1311" => "contact data, since they stand above already",
        "RR1312" => "lines that belong to the mail around the résumé",
        "RR1315" => "labels, since a page shows addresses and numbers without them",
        "RR1506" or "RR1605" or "RR1708" or "RR1751" => "comments",
        "RR1508" => "pieces of hidden text",
        "RR1510" or "RR1561" or "RR1606" => "links, which lead nowhere from a page",
        "RR1554" => "lines that stand at the edge of every page",
        "RR1558" => "lines that a browser printed at the edge of the page",
        "RR1603" => "lists of attributes, which are for web pages",
        "RR1604" => "pictures",
        "RR1612" => "pieces that only the program that makes a website of the Markdown can read",
        "RR1725" => "values that are for programs",
        _ => null,
    };
}
