using ResumeRender.Model;

namespace ResumeRender.Parsing.JsonResume.Basics;

/// <summary>The ways to reach a person that were read so far, and lines for what a person has no place for.</summary>
internal sealed class FoundContacts
{
    public List<BodyItem> Details { get; } = [];

    public List<WebLink> Links { get; } = [];

    public List<ContactValue> Emails { get; } = [];

    public List<ContactValue> Phones { get; } = [];

    /// <summary>How much there is, to hide what comes after it.</summary>
    public (int Details, int Emails, int Links) Count() => (Details.Count, Emails.Count, Links.Count);

    /// <summary>Hides what was added since.</summary>
    public void HideFrom((int Details, int Emails, int Links) before)
    {
        for (var i = before.Details; i < Details.Count; i++)
            Details[i] = Details[i] with { IsHidden = true };
        for (var i = before.Emails; i < Emails.Count; i++)
            Emails[i] = Emails[i] with { IsHidden = true };
        for (var i = before.Links; i < Links.Count; i++)
            Links[i] = Links[i] with { IsHidden = true };
    }
}
