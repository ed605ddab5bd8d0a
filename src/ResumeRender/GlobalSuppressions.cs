// Methods with more branches than CodeMetricsConfig.txt allows: what is to be parted still. The list only gets shorter;
// .ci/run tells if one of them keeps the rule by now.
using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Parsing.CharacterCleaner.Clean("
        + "System.String,System.String,ResumeRender.Diagnostics.DiagnosticBag)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Parsing.Html.HtmlTag.TryRead("
        + "System.ReadOnlySpan{System.Char},System.Int32,ResumeRender.Parsing.Html.HtmlTag@)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Parsing.JsonResume.Basics.ProfileReader.Add("
        + "ResumeRender.Parsing.Data.DataMap,ResumeRender.Parsing.Data.DataEntry)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Parsing.Markdown.SubheadingGrouper.Group("
        + "System.Collections.Generic.List{ResumeRender.Reading.Lines.Line},"
        + "ResumeRender.Model.SectionKind)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Parsing.Pdf.Blocks.BlockJoiner.GoesOn("
        + "ResumeRender.Parsing.Pdf.Blocks.TextBlock,ResumeRender.Parsing.Pdf.Rows.TextRow,System.Double)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Parsing.RenderCv.PersonReader.AddProfile("
        + "System.String,ResumeRender.Parsing.Data.DataNode,ResumeRender.Parsing.Data.DataNode,"
        + "ResumeRender.Diagnostics.SourceSpan)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Parsing.Text.LineScanner.Enter(ResumeRender.Parsing.Html.HtmlTag)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Parsing.Text.TagColumns.BeginAt("
        + "System.ReadOnlySpan{System.Char},System.Int32,System.Char)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Body.BodyReader.Read("
        + "System.Collections.Generic.IReadOnlyList{ResumeRender.Reading.Lines.Line},System.Boolean,"
        + "System.Boolean,System.Boolean)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Contact.ContactReader.ReadTop("
        + "System.Collections.Generic.List{ResumeRender.Reading.Lines.Line},"
        + "ResumeRender.Reading.Lines.Line)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Contact.ContactReader.TakeValue("
        + "ResumeRender.Reading.Lines.MarkedSlice,System.String,System.String,System.Int32,"
        + "System.Boolean,System.Boolean)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Dates.DateScanner.ReadRange(ResumeRender.Reading.Dates.DateMatch@)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Entries.EntryGrouper.BeginsEntry(System.Int32,System.Boolean)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Entries.EntryGrouper.IsHead("
        + "System.Int32,System.Boolean,ResumeRender.Reading.Lines.Line,ResumeRender.Reading.Lines.Line)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Entries.EntryHeadReader.Read(ResumeRender.Reading.Entries.EntryHead)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Entries.HeadEvidence.Weigh(System.Int32,System.Boolean)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Entries.HeadPartSorter.Place("
        + "ResumeRender.Reading.Entries.EntryHead,ResumeRender.Reading.Entries.HeadPart,System.Boolean)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Entries.HeadPartSorter.Sort("
        + "System.Collections.Generic.IReadOnlyList{ResumeRender.Reading.Entries.HeadLine},"
        + "System.Boolean)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Entries.SectionShape.#ctor("
        + "System.Collections.Generic.IReadOnlyList{ResumeRender.Reading.Lines.Line},"
        + "ResumeRender.Model.SectionKind)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Headings.HeadingFinder.Weigh(System.Int32)"
)]
[assembly: SuppressMessage(
    "Maintainability",
    "CA1502",
    Scope = "member",
    Target = "~M:ResumeRender.Reading.Places.PlaceReader.Score("
        + "System.ReadOnlySpan{System.Char},System.Boolean)"
)]
