using System.Globalization;
using System.Text;

namespace ResumeRender.Tests.Parsing.Pdf;

/// <summary>Writes a small PDF around the content of its pages, so that a test shows all that matters.</summary>
internal static class MinimalPdf
{
    /// <summary>A file with a page for each content; the font is <c>/F</c> (with fi, fl and an acute at 1, 2 and 3), in
    /// bold <c>/B</c>, with signs <c>/Z</c>, a form is <c>/X</c>.</summary>
    public static byte[] Of(params string[] contents) => Write("q Q", contents);

    /// <summary>A file whose pages have these further entries, such as <c>/Rotate 90</c>.</summary>
    public static byte[] WithPageEntries(string entries, params string[] contents) => Write("q Q", contents, entries);

    /// <summary>A file that names the program that made it.</summary>
    public static byte[] MadeBy(string program, string content) => Write("q Q", [content], program: program);

    /// <summary>A file whose form has this content.</summary>
    public static byte[] WithForm(string form, string content) => Write(form, [content]);

    private static byte[] Write(string form, string[] contents, string entries = "", string program = "")
    {
        const string resources = "<</Font<</F 3 0 R/B 4 0 R/Z 5 0 R>>/XObject<</X 6 0 R>>>>";
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count "
                + $"{contents.Length}/Kids["
                + $"{string.Join(' ', contents.Select(static (_, i) => Number(7 + (2 * i)) + " 0 R"))}]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<<"
                + "/BaseEncoding/WinAnsiEncoding/Differences[1/fi/fl/acute]>>>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
            "<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>",
            $"<</Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources {resources}/Length "
                + $"{form.Length}>>stream\n{form}\nendstream",
        };
        foreach (var content in contents)
        {
            objects.Add(
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{entries}/Resources {resources}/Contents "
                    + $"{Number(objects.Count + 2)} 0 R>>"
            );
            objects.Add($"<</Length {Number(content.Length)}>>stream\n{content}\nendstream");
        }

        return OfObjects(objects, program);
    }

    /// <summary>A file of these objects, numbered from 1; the first is the catalog.</summary>
    public static byte[] OfObjects(IReadOnlyList<string> objects, string program = "")
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer<</Size {objects.Count + 1}/Root 1 0 R/Info<</Producer({program})>>>>\nstartxref\n{table}\n%%EOF"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
