using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.Html;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.JsonResume.Basics;

/// <summary>Reads the pages of a person: a website, and names or pages on networks.</summary>
/// <param name="found">Gets what is read.</param>
/// <param name="hidden">The keys of <c>basics</c> that are hidden.</param>
/// <param name="diagnostics">Gets what there is to tell.</param>
internal sealed class ProfileReader(FoundContacts found, HashSet<string> hidden, DiagnosticBag diagnostics)
{
    /// <summary>An address, an object with one, or a list of such.</summary>
    /// <param name="value">What stands under the key.</param>
    /// <param name="label">What to call a text that is no address.</param>
    public void TakeLinks(DataNode value, string label)
    {
        foreach (var node in value is DataList list ? list.Items : [value])
        {
            if (LinkFields.ReadObject(node) is { } labelled)
                found.Links.Add(labelled with { IsHidden = labelled.IsHidden || hidden.Contains("url") });
            else if (node is DataMap)
                TakeAll(node);
            else if (!Fields.IsAbsent(node))
                AddLink(
                    (DataScalar)(
                        node as DataScalar ?? new DataScalar(ScalarKind.Text, ValueText.Line(node).PlainText, node.Span)
                    ),
                    label
                );
        }
    }

    private void AddLink(DataScalar scalar, string label)
    {
        if (LinkFields.Read(scalar) is { } link)
        {
            found.Links.Add(link with { IsHidden = hidden.Contains("url") });
            return;
        }

        diagnostics.Add(JsonResumeDiagnostics.NotAnAddress(scalar.Span, scalar.Text));
        found.Details.Add(new LabelledItem(label, DataText.Inline(scalar)) { Span = scalar.Span });
    }

    /// <summary>A list of profiles, one profile, or an object with a network for each key.</summary>
    public void TakeAll(DataNode node)
    {
        switch (node)
        {
            case DataList list:
                foreach (
                    var item in list.Items.Where(static i =>
                        !Fields.IsAbsent(i) && RemovedNetworks.OfItem(i) is null
                    )
                )
                    TakeAll(item);
                break;
            case DataMap map
                when map.Entries.Any(static e => Vocabulary.Profile.Find(e.Key) is "network" or "username" or "url"):
                Add(map, null);
                break;
            case DataMap map:
                foreach (var entry in map.Entries.Where(static e => !Fields.IsAbsent(e.Value)))
                    Take(entry);
                break;
            case DataScalar scalar:
                AddLink(scalar, "Profile");
                break;
        }
    }

    private void Take(DataEntry entry)
    {
        if (entry.Value is DataMap inner)
            Add(inner, entry);
        else if (entry.Value is DataScalar scalar)
            Add(ValueText.Title(entry.Key), scalar, LinkFields.Read(scalar));
        else
            TakeAll(entry.Value);
    }

    private static bool IsUnknownPage(string? network, DataScalar? user) =>
        user is not null && LinkFields.ProfileAddress(network ?? "", user.Text) is null;

    private void Add(DataMap map, DataEntry? key)
    {
        var before = found.Count();
        var fields = new Fields(map, Vocabulary.Profile, diagnostics);
        var network = fields.TakeScalar("network")?.Text.Trim() ?? (key is null ? null : ValueText.Title(key.Key));
        var user = fields.TakeScalar("username");
        var text = fields.TakeScalar("text")?.Text;
        WebLink? labelled = null;
        var url = fields.TakeScalar("url");
        if (url is null && fields.Take("url") is { } page && (labelled = LinkFields.ReadObject(page.Value)) is null)
            fields.PutBack("url", page);
        var link = labelled ?? (url is null ? null : LinkFields.Read(url));
        if (
            url is not null
            && link is null
            && (UnsafeLinks.Is(url.Text) || IsUnknownPage(network, user))
        )
            diagnostics.Add(JsonResumeDiagnostics.NotAnAddress(url.Span, url.Text));
        if (link is not null || user is not null || url is not null)
            Add(network, user ?? (link is null ? url : null), link, text, map);
        else if (network is not null)
            found.Details.Add(new ParagraphItem(RichText.Plain(network, map.Span)));
        if (link is null && url is not null && user is not null)
            found.Details.Add(new LabelledItem(network ?? "Link", DataText.Inline(url)) { Span = url.Span });
        found.Details.AddRange(UnknownKeys.ToItems(fields, diagnostics));
        if (map.IsHidden || hidden.Contains("profiles"))
            found.HideFrom(before);
    }

    public void Add(string? network, DataScalar? user, WebLink? link, string? text = null, DataMap? map = null)
    {
        var username = user?.Text.Trim();
        if (link is null && username is not null)
        {
            // “E-mail” and “Phone” are how our own writer keeps a second one.
            if (LinkReader.IsEmail(username))
            {
                found.Emails.Add(new ContactValue(username, user!.Span));
                return;
            }

            link = LinkFields.Read(user!)
                ?? (
                    LinkFields.ProfileAddress(network ?? "", username) is { } address
                        ? new WebLink(address, user!.Span) { Text = null }
                        : null
                );
        }

        if (link is null)
        {
            found.Details.Add(
                user is null
                    ? new ParagraphItem(RichText.Plain(network ?? ""))
                    : new LabelledItem(network ?? "Profile", DataText.Inline(user)) { Span = user.Span }
            );
            return;
        }

        var isAddress = username is not null && LinkReader.ToUri(username) is not null;
        found.Links.Add(link with
        {
            Network = network ?? link.Network,
            Username = isAddress ? link.Username : username ?? link.Username,
            Text = text ?? link.Text,
            Span = map?.Span ?? link.Span,
        });
    }
}
