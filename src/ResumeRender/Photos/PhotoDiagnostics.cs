using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Photos;

/// <summary>All that reading a photo has to say to the author.</summary>
/// <remarks>A file that is not a picture may be anything, so messages quote nothing from it.</remarks>
internal static class PhotoDiagnostics
{
    internal static Diagnostic OtherFormat(string name, SourceSpan at, Severity severity) =>
        new(severity, "RR2101", at, $"the photo {name} is neither JPEG nor PNG")
        {
            Hints = ["save it as `.jpg` or `.png` and give that"],
        };

    internal static Diagnostic Broken(string name, SourceSpan at, Severity severity) =>
        new(severity, "RR2102", at, $"the photo {name} is broken or not complete")
        {
            Hints = ["open it in a program for pictures and save it anew"],
        };

    internal static Diagnostic TooManyPixels(string name, int width, int height, SourceSpan at, Severity severity) =>
        new(
            severity,
            "RR2103",
            at,
            string.Create(CultureInfo.InvariantCulture, $"the photo {name} is too large: {width} × {height} pixels")
        )
        {
            Hints = ["make it smaller: 1000 × 1000 pixels are plenty"],
        };

    internal static Diagnostic TooLarge(string name, int limit, SourceSpan at, Severity severity) =>
        new(
            severity,
            "RR2105",
            at,
            string.Create(CultureInfo.InvariantCulture, $"the photo {name} is larger than {limit / 1_000_000} MB")
        )
        {
            Hints = ["make it smaller: 1000 × 1000 pixels are plenty"],
        };

    internal static Diagnostic Coarse(string name, int pixels, SourceSpan at) =>
        new(
            Severity.Warning,
            "RR2104",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the photo {name} is only {pixels} pixel{(pixels == 1 ? "" : "s")} at its shorter side: it will "
                    + $"look coarse"
            )
        )
        {
            Hints = ["take one of 400 × 400 pixels or more"],
        };
}
