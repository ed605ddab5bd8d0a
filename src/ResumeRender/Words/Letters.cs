namespace ResumeRender.Words;

/// <summary>With which letters words begin that are wanted.</summary>
internal enum Letters
{
    /// <summary>With any.</summary>
    All,

    /// <summary>With Latin ones, figures or signs of ASCII.</summary>
    Latin,

    /// <summary>With those of any other script.</summary>
    Other,
}
