using ResumeRender.Model;

namespace ResumeRender.Reading.Body;

/// <summary>Keeps a further paragraph of a list's item with the item.</summary>
internal static class FurtherParagraph
{
    /// <summary>The bullet with the paragraph: in its text where that ended or a small letter follows, else as a bullet
    /// within.</summary>
    public static BulletItem AddTo(BulletItem bullet, RichText paragraph)
    {
        var ends = bullet.Text.PlainText is { Length: > 0 } text && !char.IsLetterOrDigit(text[^1]);
        var goesOn = ends || !char.IsUpper(paragraph.PlainText.FirstOrDefault());
        return bullet.Children.IsEmpty && goesOn
            ? bullet with { Text = bullet.Text.Append(" ").Append(paragraph), Span = bullet.Span.Union(paragraph.Span) }
            : bullet with { Children = bullet.Children.Add(new BulletItem(paragraph) { Span = paragraph.Span }) };
    }
}
