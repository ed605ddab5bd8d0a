using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Graphics.Operations.PathConstruction;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Testing.Pdf;

/// <summary>A stretch of a page's content between marks.</summary>
/// <param name="Number">Its MCID; null if it has none.</param>
/// <param name="IsArtifact">Whether it is marked as carrying no meaning.</param>
/// <param name="Tag">The tag of its mark; empty outside all marks.</param>
/// <param name="Text">What it reads as, replacement texts included.</param>
/// <param name="Letters">How many glyphs it shows.</param>
internal sealed record PdfPiece(int? Number, bool IsArtifact, string Tag, string Text, int Letters)
{
    /// <summary>The pieces of a page in the order of its content stream.</summary>
    internal static List<PdfPiece> Read(Page page)
    {
        var pieces = new List<PdfPiece>();
        var letters = 0;
        var open = new Stack<(string Tag, int? Number, string? ActualText)>();
        var current = new PdfPiece(null, false, "", "", 0);
        foreach (var operation in page.Operations)
        {
            switch (operation)
            {
                case BeginMarkedContent begin:
                    open.Push((begin.Name.Data, null, null));
                    if (open.Count == 1)
                        Start(begin.Name.Data, null);
                    break;
                case BeginMarkedContentWithProperties begin:
                    var (number, actual) = Properties(begin.Properties);
                    open.Push((begin.Name.Data, number, actual));
                    if (open.Count == 1)
                        Start(begin.Name.Data, number);
                    if (actual is not null)
                        current = current with { Text = current.Text + actual };
                    break;
                case EndMarkedContent:
                    if (open.Count > 0)
                        open.Pop();
                    if (open.Count == 0)
                        Start("", null);
                    break;
                case ShowText show:
                    Show(show.Bytes.Length > 0 ? show.Bytes.Length : show.Text?.Length ?? 0);
                    break;
                case ShowTextsWithPositioning show:
                    foreach (var token in show.Array)
                        Show(
                            token is StringToken text ? text.GetBytes().Length
                            : token is HexToken hex ? hex.Bytes.Length
                            : 0
                        );
                    break;
                case AppendRectangle or BeginNewSubpath:
                    current = current with { Letters = current.Letters + 1 };
                    break;
            }
        }

        Start("", null);
        return pieces;

        void Start(string tag, int? number)
        {
            if (current.Letters > 0 || current.Number is not null)
                pieces.Add(current);
            current = new PdfPiece(number, tag == "Artifact", tag, "", 0);
        }

        void Show(int bytes)
        {
            var count = bytes / 2;
            var replaced = open.Any(static o => o.ActualText is not null);
            var shown = replaced
                ? ""
                : string.Concat(page.Letters.Skip(letters).Take(count).Select(static l => l.Value));
            letters += count;
            current = current with { Text = current.Text + shown, Letters = current.Letters + count };
        }
    }

    private static (int? Number, string? ActualText) Properties(DictionaryToken? properties)
    {
        if (properties is null)
            return (null, null);
        int? number = PdfObjects.Raw(properties, "MCID") is NumericToken n ? n.Int : null;
        var actual = PdfObjects.Raw(properties, "ActualText") switch
        {
            StringToken text => text.Data,
            HexToken hex => hex.Data,
            _ => null,
        };
        return (number, actual);
    }
}
