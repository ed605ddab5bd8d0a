namespace ResumeRender.Output.Pdf.Syntax;

/// <summary>Where an object is: at a place in the file, or inside an object stream.</summary>
/// <remarks>ISO 32000-1, table 18: the three fields of a row.</remarks>
internal readonly record struct CrossReference(byte Kind, int Place, int Index)
{
    /// <summary>The head of the list of free objects, which number 0 always is.</summary>
    internal static CrossReference Free => new(0, 0, 255);

    internal static CrossReference InFile(int offset) => new(1, offset, 0);

    internal static CrossReference InStream(ObjectId stream, int index) => new(2, stream.Number, index);

    internal void Write(PdfBuffer rows, bool wide)
    {
        rows.Byte(Kind);
        if (wide)
            rows.Byte((byte)(Place >> 24)).Byte((byte)(Place >> 16));
        rows.Byte((byte)(Place >> 8)).Byte((byte)Place).Byte((byte)Index);
    }
}
