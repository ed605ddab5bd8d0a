using System.Text.RegularExpressions;
using ResumeRender.Model;

namespace ResumeRender.Testing.Scoring;

/// <summary>Reduces a résumé to the facts it states, so that two readings of it can be compared.</summary>
/// <remarks>
/// Both sides go through the text of <see cref="ResumeText"/>: the one that a person wrote by hand and the one that an
/// importer gave are then reduced by the same rules. White space, marks, the words after a date, the text of a link,
/// where a title ends and its subtitle begins, and whether a line is a bullet, a label or a paragraph do not count;
/// letters, figures, the right field and what belongs together do. An expected text may say <c>(any)</c> at the start
/// of a line's value where the file has no words for it: the title of a section of JSON Resume, the label of a grade.
/// </remarks>
internal static partial class ResumeFields
{
    /// <summary>The facts of a résumé.</summary>
    public static IReadOnlyList<ResumeField> Of(Resume resume) => Of(ResumeText.Of(resume));

    /// <summary>The facts of a résumé that is written as <see cref="ResumeText"/> writes it.</summary>
    /// <exception cref="FormatException">A line does not belong in such a text.</exception>
    public static IReadOnlyList<ResumeField> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fields = new List<ResumeField>();
        var head = new EntryHead();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var content = line.Trim();
            if (content.Length > 0 && content[0] is not '!')
                Read(line.Length - line.TrimStart().Length, content, head, fields);
        }

        head.Close(fields);
        return fields;
    }

    private static void Read(int indent, string content, EntryHead head, List<ResumeField> fields)
    {
        if (content.StartsWith("- ", StringComparison.Ordinal))
        {
            Add(fields, FieldClass.Body, content[2..]);
            return;
        }

        if (NumberOfItem().Match(content) is { Success: true } number)
        {
            Add(fields, FieldClass.Body, content[number.Length..]);
            return;
        }

        if (indent == 0 && content.StartsWith("# ", StringComparison.Ordinal))
        {
            head.Close(fields);
            head.Organization = "";
            Add(fields, FieldClass.Sections, content[2..]);
            return;
        }

        var (name, value) = Split(content);
        switch (name)
        {
            case "entry" or "role":
                head.Open(fields, isRole: name == "role");
                break;
            case "name" or "pronouns" or "headline" or "email" or "phone":
                Add(fields, FieldClass.Contact, name, value);
                break;
            case "location":
                Add(fields, indent == 0 ? FieldClass.Contact : FieldClass.Places, name, value);
                break;
            case "link":
                Add(fields, indent == 0 ? FieldClass.Contact : FieldClass.Places, name, Address(value));
                break;
            case "title" or "organization" or "subtitle":
                head.Set(name, value);
                break;
            case "dates":
                head.Set(name, Dates(value));
                Add(fields, FieldClass.Dates, Dates(value));
                break;
            case "text" or "label":
                Add(fields, FieldClass.Body, value);
                break;
            default:
                throw new FormatException($"`{content}` is no line of a résumé's text");
        }
    }

    private static (string Name, string Value) Split(string content)
    {
        if (
            content is "entry" or "role"
            || content.StartsWith("entry (", StringComparison.Ordinal)
            || content.StartsWith("role (", StringComparison.Ordinal)
        )
            return (content.Split(' ')[0], "");
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (content, "") : (content[..colon], content[(colon + 1)..].Trim());
    }

    private static void Add(List<ResumeField> fields, FieldClass kind, string value) =>
        fields.Add(new(kind, Key(value), value));

    private static void Add(List<ResumeField> fields, FieldClass kind, string name, string value) =>
        fields.Add(new(kind, $"{name}:{Key(value)}", $"{name}: {value}"));

    private static string Key(string value)
    {
        var text = Link().Replace(value, "$1");
        return Unimportant().Replace(text, "");
    }

    /// <summary>An address without scheme, www and final slash, and without the words it is shown by.</summary>
    private static string Address(string value) => AddressFrame().Replace(value.Split(' ')[0], "");

    /// <summary>Dates without the words after them: “Present”, “expected”.</summary>
    private static string Dates(string value) => value.StartsWith('"') ? value : DateWords().Replace(value, "").Trim();

    [GeneratedRegex(
        @"\[([^\]]*)\]\((?:https?|mailto|tel):[^)\s]*\)|<(?=https?:|mailto:|tel:)|(?<=(?:https?|mailto|tel):\S*)>"
    )]
    private static partial Regex Link();

    /// <summary>The number of an item of a numbered list, as <see cref="ResumeText"/> writes it.</summary>
    [GeneratedRegex(@"^[(\[]?[0-9A-Za-z]{1,5}(?:\.[0-9]{1,3})*[.)\]] ")]
    private static partial Regex NumberOfItem();

    [GeneratedRegex(@"[\s\u00AD\u200B*`_:=()|]")]
    private static partial Regex Unimportant();

    [GeneratedRegex(@"^https?://(www\.)?|/$", RegexOptions.IgnoreCase)]
    private static partial Regex AddressFrame();

    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex DateWords();

    /// <summary>Collects the head of an entry until its last line is known.</summary>
    private sealed class EntryHead
    {
        private string _title = "", _subtitle = "", _dates = "", _own = "";
        private bool _isOpen;

        /// <summary>The organisation that the roles below it share.</summary>
        public string Organization { get; set; } = "";

        public void Open(List<ResumeField> fields, bool isRole)
        {
            Close(fields);
            if (!isRole)
                Organization = "";
            _isOpen = true;
        }

        public void Set(string name, string value)
        {
            switch (name)
            {
                case "title":
                    _title = value;
                    break;
                case "subtitle":
                    _subtitle = value;
                    break;
                case "organization":
                    Organization = _own = value;
                    break;
                case "dates":
                    _dates = value;
                    break;
            }
        }

        public void Close(List<ResumeField> fields)
        {
            var title = _subtitle.Length == 0 ? _title : _title.Length == 0 ? _subtitle : $"{_title}, {_subtitle}";
            if (title.Length > 0)
                fields.Add(new(FieldClass.Heads, "title:" + HeadKey(title), "title: " + title));
            if (_own.Length > 0)
                fields.Add(new(FieldClass.Heads, "organization:" + HeadKey(_own), "organization: " + _own));
            // An employer above roles is told by each of them.
            if (_isOpen && (title.Length > 0 || _dates.Length > 0))
                fields.Add(
                    new(
                        FieldClass.Entries,
                        $"{HeadKey(title)}@{HeadKey(Organization)}@{_dates}",
                        $"{title} @ {Organization} @ {_dates}"
                    )
                );
            (_title, _subtitle, _dates, _own, _isOpen) = ("", "", "", "", false);
        }

        private static string HeadKey(string value) => Key(value).Replace(",", "", StringComparison.Ordinal);
    }
}
