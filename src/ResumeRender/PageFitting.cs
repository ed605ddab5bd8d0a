namespace ResumeRender;

/// <summary>How the text is made to fit the paper.</summary>
public enum PageFitting
{
    /// <summary>Exactly one page, as roomy as the text allows; text that does not fit even in the tightest setting is
    /// an error.</summary>
    Page,

    /// <summary>Like <see cref="Page"/>, but the least valuable parts are left out, and listed, until the rest
    /// fits.</summary>
    Drop,

    /// <summary>The look's own values, on as many pages as it takes.</summary>
    None,
}
