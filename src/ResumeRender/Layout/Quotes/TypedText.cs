using ResumeRender.Layout.Content;
using ResumeRender.Model;

namespace ResumeRender.Layout.Quotes;

/// <summary>Remembers the texts of a page as their author typed them, for what programs read of the page: its title,
/// its author, its data for search engines.</summary>
internal sealed class TypedText
{
    private readonly Dictionary<RichText, RichText> _typed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Remembers what a text of the page was; gives it back.</summary>
    internal RichText Keep(RichText shown, RichText typed)
    {
        if (!ReferenceEquals(shown, typed))
            _typed[shown] = typed;
        return shown;
    }

    /// <summary>The résumé, or what was left of it, as it was typed.</summary>
    internal Resume Of(Resume shown) =>
        _typed.Count == 0 ? shown : new TextMapper((text, _) => _typed.GetValueOrDefault(text, text)).Map(shown);

    /// <summary>The composition with the person's name as typed in its title and author.</summary>
    internal Composition Of(Composition look, RichText? name)
    {
        if (name is null || !_typed.TryGetValue(name, out var typed))
            return look;
        return look with
        {
            Title = look.Title.Replace(name.PlainText, typed.PlainText, StringComparison.Ordinal),
            Author = look.Author == name.PlainText ? typed.PlainText : look.Author,
        };
    }
}
