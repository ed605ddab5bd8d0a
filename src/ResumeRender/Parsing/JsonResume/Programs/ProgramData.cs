using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Programs;

/// <summary>Takes out of a tree of data what stands there for programs, before anybody reads it as text.</summary>
/// <remarks>
/// Switches that hide a part become <see cref="DataMap.IsHidden"/>. Ids, icons, colours, pictures of elements, levels
/// in stars and the like are reported in a note, of which <see cref="RepeatedNotes"/> makes one.
/// </remarks>
internal sealed class ProgramData
{
    private readonly DiagnosticBag _diagnostics;
    private readonly bool _isOurs;

    private ProgramData(DiagnosticBag diagnostics, bool isOurs) => (_diagnostics, _isOurs) = (diagnostics, isOurs);

    /// <summary>The tree without it.</summary>
    /// <param name="root">The whole of a file.</param>
    /// <param name="isOurs">True for a file that our own writer wrote: there only switches are taken out.</param>
    /// <param name="diagnostics">Gets a note for each value that was taken out.</param>
    public static DataMap TakeFrom(DataMap root, bool isOurs, DiagnosticBag diagnostics) =>
        new ProgramData(diagnostics, isOurs).Root(isOurs ? root : AbsentWords.Of(root));

    private DataMap Root(DataMap root)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        foreach (var entry in root.Entries)
        {
            // What a file says about itself and how another program shows it is read elsewhere.
            if (
                KeySet.Plain(entry.Key)
                is "meta"
                    or "metadata"
                    or "schema"
                    or "design"
                    or "locale"
                    or "localecatalog"
                    or "settings"
                    or "rendercvsettings"
                    or "version"
            )
                entries.Add(entry);
            else if (!_isOurs && (ProgramKeys.IsLook(entry.Key) || IsStyle(entry)) && !Fields.IsAbsent(entry.Value))
                Tell(entry);
            else if (Node(entry.Value, false) is var value && !IsEmptied(value))
                entries.Add(entry with { Value = value });
        }

        return root with { Entries = entries.ToImmutable() };
    }

    /// <summary>True for an object that had nothing but values for programs, which were told.</summary>
    private static bool IsEmptied(DataNode node) =>
        node is DataMap { Entries.IsEmpty: true, HadMore: true, IsHidden: false };

    private static bool IsStyle(DataEntry entry) => StyleKeys.IsStyle(entry, ProgramKeys.IsText(entry.Key));

    private DataNode Node(DataNode node, bool isElement) => node switch
    {
        DataMap map => Map(map, isElement),
        DataList list => list with { Items = [.. list.Items.Select(i => Node(i, true))] },
        _ => node,
    };

    private DataMap Map(DataMap map, bool isElement)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>(map.Entries.Length);
        var (isHidden, hadMore) = (false, false);
        foreach (var entry in map.Entries)
        {
            if (!HiddenSwitch.IsFact(entry, map) && HiddenSwitch.Read(entry) is { } hides)
            {
                (isHidden, hadMore) = (isHidden || hides, true);
            }
            else if (!_isOurs && IsForPrograms(entry, map, isElement))
            {
                hadMore = true;
                if (!Fields.IsAbsent(entry.Value))
                    Tell(entry);
            }
            else
            {
                entries.Add(entry with { Value = Node(entry.Value, isElement) });
            }
        }

        return map with { Entries = entries.ToImmutable(), IsHidden = isHidden, HadMore = hadMore };
    }

    private static bool IsForPrograms(DataEntry entry, DataMap map, bool isElement)
    {
        if (entry.Value is DataScalar { Kind: ScalarKind.Boolean })
            return Vocabulary.Custom.Keys.Find(entry.Key) != "current" && HiddenSwitch.ReadNamed(entry) is null;
        if (ProgramKeys.IsNumber(entry) || IsStyle(entry))
            return true;
        if (KeySet.Plain(entry.Key) == "id" && IsUserName(map))
            return false;
        var isPlain =
            entry.Value is DataScalar || (entry.Value is DataList list && list.Items.All(static i => i is DataScalar));
        return (isPlain && ProgramKeys.IsName(entry.Key))
            || (isElement && (ProgramKeys.IsPicture(entry.Key) || ProgramKeys.IsAsset(entry)));
    }

    /// <summary>An id is the name on a network only where nothing else can be it: <c>{"network": "ORCID", "id":
    /// "0000-0002-…"}</c>.</summary>
    private static bool IsUserName(DataMap map)
    {
        var names = map
            .Entries.Where(static e => KeySet.Plain(e.Key) != "id")
            .Select(static e => Vocabulary.Profile.Find(e.Key))
            .ToList();
        return names.Contains("network") && !names.Contains("username") && !names.Contains("url");
    }

    private void Tell(DataEntry entry) =>
        _diagnostics.Add(
            JsonResumeDiagnostics.KeptForPrograms(
                entry.KeySpan,
                entry.Key,
                entry.Value is DataMap map ? Told(map) : ValueText.Line(entry.Value).PlainText
            )
        );

    /// <summary>The values of an object of styles; one that holds more objects says little to a reader.</summary>
    private static string Told(DataMap map) =>
        map.Entries.All(static e => e.Value is DataScalar)
            ? string.Join(", ", map.Entries.Select(static e => $"{e.Key}: {((DataScalar)e.Value).Text}"))
            : "…";
}
