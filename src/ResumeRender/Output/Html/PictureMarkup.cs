using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Flow;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Html;

/// <summary>Writes pictures, each inside the page, as everything else of it is.</summary>
/// <remarks>Beside text a picture floats, and the blocks there leave it room by a margin. A telephone shows it above
/// them.</remarks>
internal static class PictureMarkup
{
    /// <summary>What the first block below a picture says of itself.</summary>
    internal const string Below = "clear:both";

    /// <summary>The rules of pages that have pictures.</summary>
    internal const string Rules = """
        .picture{display:block;width:var(--width);max-width:100%;height:auto;margin-top:var(--gap)}
        .round{border-radius:50%}
        .beside{float:END;margin-bottom:var(--below)}

        """;

    /// <summary>The same on a narrow screen.</summary>
    internal const string OnPhone = """
        .beside{float:none;margin:0 0 1rem}
        .centered{margin-inline:auto}

        """;

    /// <summary>A picture on a line of its own.</summary>
    internal static string Of(PictureBlock picture, Length gap)
    {
        var place = picture.Style.Alignment switch
        {
            Alignment.Center => ";margin-inline:auto",
            Alignment.End => ";margin-inline-start:auto",
            _ when picture.Style.Indent > Length.Zero => $";margin-inline-start:{CssText.Rem(picture.Style.Indent)}",
            _ => "",
        };
        return Element(picture, "", $"--gap:{CssText.Rem(gap)}{place}");
    }

    /// <summary>A picture at the end edge, beside the blocks that follow it.</summary>
    internal static string Beside(PictureBlock picture, ImmutableArray<Block> following, FontCatalog fonts)
    {
        var top =
            following.IsEmpty || following[0].Style.IndentEnd < picture.Width
                ? 0
                : CapitalLine.TopInBrowser(following[0].Style, fonts);
        var below = following.FirstOrDefault(b => b.Style.IndentEnd < picture.Width) is { } next
            ? Composition.GapBetween(picture, next)
            : Length.Zero;
        var isCentered = following is [{ Style.Alignment: Alignment.Center }, ..];
        return Element(
            picture,
            isCentered ? " beside centered" : " beside",
            $"--gap:{CssText.Rem(Length.Pt(top))};--below:{CssText.Rem(below)}"
        );
    }

    private static string Element(PictureBlock picture, string classes, string style)
    {
        var shape = picture.Shape == PictureShape.Round ? " round" : "";
        var size = FormattableString.Invariant(
            $"width=\"{picture.Picture.Width}\" height=\"{picture.Picture.Height}\""
        );
        var data = Convert.ToBase64String(picture.Picture.Jpeg.Span);
        return $"<img class=\"picture{shape}{classes}\" alt=\"{MarkupText.Of(picture.Description)}\" {size} "
            + $"style=\"--width:{CssText.Rem(picture.Width)};{style}\" src=\"data:image/jpeg;base64,{data}\"/>\n";
    }
}
