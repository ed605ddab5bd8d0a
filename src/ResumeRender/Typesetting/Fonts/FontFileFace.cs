namespace ResumeRender.Typesetting.Fonts;

/// <summary>A face that a file holds, with the names that it goes by.</summary>
/// <param name="File">What messages call the file.</param>
/// <param name="Family">Name of the whole family, however many weights it has.</param>
/// <param name="StyleFamily">Name of the family of at most regular, bold, italic and bold italic that it belongs
/// to.</param>
/// <param name="Condensed">How far its width is from the normal one.</param>
/// <param name="Face">The face.</param>
internal sealed record FontFileFace(string File, string Family, string StyleFamily, int Condensed, FontFace Face);
