using System.Xml.Linq;
using ResumeRender.Model;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.Docx;

/// <summary>Reads the paragraphs of one part of a Word file.</summary>
internal sealed class ParagraphReader(
    StyleSheet styles,
    NumberingLists lists,
    DocxFindings findings,
    Dictionary<string, Relationship> relationships
)
{
    private readonly WordFields _fields = new();
    private List<TextPiece> _pieces = [];
    private List<XElement> _boxes = [];
    private LookProperties _look = new();
    private bool _hasPageField;
    private bool _hasCapitals;
    private bool _wasRaised;
    private LeftOutGap _gap;

    /// <summary>Reads a paragraph, and finds the text boxes that hang on it.</summary>
    public WordParagraph Read(XElement element, out List<XElement> boxes)
    {
        var properties = element.Element("pPr");
        var style = styles.Paragraph(properties.ChildValue("pStyle"));
        _look = style.Look.Under(LookProperties.Of(properties, null));
        (_pieces, _boxes, _hasPageField, _hasCapitals, _wasRaised, _gap) = ([], [], false, true, false, default);
        var number = findings.NextParagraph();
        Walk(element, link: null);
        boxes = _boxes;
        var heading =
            StyleSheet.HeadingLevel(style) is > 0 and var level && _look.Outline is null or > 0
                ? level
                : _look.Outline ?? 0;
        var listLevel = Math.Clamp(_look.ListLevel ?? 0, 0, 8);
        var glyph =
            heading > 0 ? null
            : _look.List is { } list ? lists.GlyphOf(list, listLevel)
            : ListStyleGlyph(style);
        return new WordParagraph
        {
            Style = style,
            Number = number,
            Pieces = _pieces,
            HeadingLevel = heading,
            Glyph = glyph,
            ListNumber = glyph == '1' && _look.List is { } counted ? lists.NumberOf(counted, listLevel) : null,
            ListLevel = listLevel,
            Left = _look.Left ?? 0,
            HasCapitals = _hasCapitals && _pieces.Count > 0,
            HasBorder = _look.Border == true,
            HasShading = _look.Shading == true,
            HasPageField = _hasPageField,
        };
    }

    /// <summary>A list by its style's name alone: the definition of its numbering was lost.</summary>
    private static char? ListStyleGlyph(WordStyle style) =>
        style.Names.Exists(static n => n.StartsWith("list bullet", StringComparison.Ordinal)) ? '•'
        : style.Names.Exists(static n => n.StartsWith("list number", StringComparison.Ordinal)) ? '1' : null;

    private void Walk(XElement parent, string? link)
    {
        foreach (var element in parent.Elements())
            Take(element, link);
    }

    private void Take(XElement element, string? link)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                ReadRun(element, link);
                break;
            case "hyperlink":
                Walk(element, LinkOf(element) ?? link);
                break;
            case "fldSimple":
                var instruction = element.Value("instr") ?? "";
                if (WordFields.IsPage(instruction))
                    _hasPageField = true;
                else
                    Walk(element, WordFields.LinkOf(instruction) is { } target ? Checked(target) : link);
                break;
            case "del" or "moveFrom":
                findings.AddDeletion(DeletedText(element));
                // What is typed in place of it has the spaces that it needs.
                _gap.LeaveOut("");
                break;
            case "AlternateContent":
                if ((element.Element("Choice") ?? element.Element("Fallback")) is { } branch)
                    Walk(branch, link);
                break;
            case "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "txbxContent":
                break;
            default:
                Walk(element, link);
                break;
        }
    }

    private void ReadRun(XElement run, string? link)
    {
        var properties = run.Element("rPr");
        var look = _look
            .Under(styles.Character(properties.ChildValue("rStyle")))
            .Under(LookProperties.Of(null, properties));
        foreach (var element in run.Elements())
            ReadRunPart(element, look, link);
    }

    private void ReadRunPart(XElement element, LookProperties look, string? link)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                Add(element.Value, look, link);
                break;
            case "tab" or "ptab":
                Add("\t", look, link);
                break;
            case "br" or "cr":
                Add("\n", look, link);
                break;
            case "noBreakHyphen":
                Add("-", look, link);
                break;
            case "softHyphen":
                Add(SoftHyphens.Sign.ToString(), look, link);
                break;
            case "sym":
                Add(SymbolOf(element.Value("char")), look, link);
                break;
            case "fldChar":
                _hasPageField |= _fields.Mark(element.Value("fldCharType"));
                break;
            case "commentReference" or "footnoteReference" or "endnoteReference":
                findings.AddReference(element.Name.LocalName[..^"Reference".Length], element.Value("id") ?? "");
                break;
            case "instrText":
                _fields.AddInstruction(element.Value);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(element);
                break;
            case "AlternateContent":
                foreach (var part in (element.Element("Choice") ?? element.Element("Fallback"))?.Elements() ?? [])
                    ReadRunPart(part, look, link);
                break;
        }
    }

    private void Add(string text, LookProperties look, string? link)
    {
        if (text.Length == 0 || !_fields.ShowsText)
            return;
        if (look.Hidden == true)
        {
            findings.AddHidden(text);
            _gap.LeaveOut(text);
            return;
        }

        if (look.Struck == true && !string.IsNullOrWhiteSpace(text))
        {
            findings.AddStruck(text);
            _gap.LeaveOut(text);
            return;
        }

        text = _gap.Close(_pieces.Count == 0 ? "" : _pieces[^1].Text, text);
        if (text.Length == 0)
            return;

        if (
            look.Level is 1 or -1
            && RaisedText.Of(_wasRaised || _pieces.Count == 0 ? "" : _pieces[^1].Text, text, look.Level < 0)
                is { } raised
        )
            text = raised;
        _wasRaised = look.Level is 1 or -1;
        if (!string.IsNullOrWhiteSpace(text))
            _hasCapitals &= look.Capitals == true;
        var marks =
            (look.Bold == true ? TextMarks.Strong : TextMarks.None)
            | (look.Italic == true ? TextMarks.Emphasis : TextMarks.None);
        // In a document typed in one such font it is not a sign of program text.
        if (look.Mono == true && _look.Mono != true)
            marks |= TextMarks.Code;
        var target = link ?? (_fields.Link is { } address ? Checked(address) : null);
        _pieces.Add(
            new TextPiece(text, marks, string.IsNullOrWhiteSpace(text) && text != " " ? null : target, look.Size ?? 20)
        );
    }

    /// <summary>A sign of a symbol font; the cleaning of the text knows the bullets among them.</summary>
    private static string SymbolOf(string? code) =>
        ushort.TryParse(
            code,
            System.Globalization.NumberStyles.HexNumber,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
        && number >= 0x20
        && !char.IsSurrogate((char)number)
            ? ((char)(number is >= 0x21 and < 0x100 ? number + 0xF000 : number)).ToString()
            : "";

    private void ReadDrawing(XElement element)
    {
        var before = _boxes.Count;
        FindBoxes(element);
        if (_boxes.Count == before || element.Descendants().Any(static e => e.Name.LocalName is "blip" or "imagedata"))
            AddPicture(element);
    }

    private void AddPicture(XElement element)
    {
        if (!IsShape(element))
            findings.AddPicture();
    }

    /// <summary>Text that a tracked change deletes.</summary>
    public static string DeletedText(XElement element) =>
        string.Concat(
            element.Descendants().Where(static e => e.Name.LocalName is "delText" or "t").Select(static e => e.Value)
        );

    /// <summary>Lines and boxes without text are ornaments.</summary>
    private static bool IsShape(XElement element) =>
        !element
            .Descendants()
            .Any(static e =>
                e.Name.LocalName is "blip" or "imagedata" or "chart" or "relIds" or "OLEObject" or "textpath"
            );

    private void FindBoxes(XElement element)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName == "txbxContent")
                _boxes.Add(child);
            else if (child.Name.LocalName != "AlternateContent")
                FindBoxes(child);
            else if ((child.Element("Choice") ?? child.Element("Fallback")) is { } branch)
                FindBoxes(branch);
        }
    }

    private string? LinkOf(XElement element) =>
        element.Value("rel-id") is { } id
        && relationships.TryGetValue(id, out var relationship)
        && relationship.IsExternal
            ? Checked(relationship.Target)
            : null;

    private string? Checked(string target)
    {
        var address = target.Trim().Replace(" ", "%20", StringComparison.Ordinal);
        var uri = LinkReader.IsEmail(address) ? "mailto:" + address : LinkReader.ToUri(address);
        if (uri is null && address.Length > 0 && address[0] != '#')
            findings.AddLink(target);
        return uri;
    }
}
