using ResumeRender.Output;
using ResumeRender.Typesetting.Text;

namespace ResumeRender;

/// <summary>How the pages are set, as far as it depends on the format.</summary>
internal readonly record struct PageSetting(LineBreaking Breaking, bool InOneColumn)
{
    /// <remarks>Word and browsers break lines one by one, so that is how a file for them is measured.</remarks>
    internal static PageSetting Of(string format) =>
        WriterCatalog.FlowWriters.FirstOrDefault(w => w.Id == format) is { } flowWriter
            ? new PageSetting(LineBreaking.LineByLine, InOneColumn: !flowWriter.HasColumns)
            : new PageSetting(LineBreaking.WholeParagraph, InOneColumn: false);
}
