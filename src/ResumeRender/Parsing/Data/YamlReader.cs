using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ResumeRender.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ResumeRender.Parsing.Data;

/// <summary>Reads YAML as people write it, with the place of every value.</summary>
/// <remarks>
/// YamlDotNet scans and parses; its events become the tree here, since its own trees and serializers resolve aliases
/// without bounds. Dates and numbers keep their text. What is not quite YAML is mended first: see <see
/// cref="YamlMender"/>.
/// </remarks>
internal sealed class YamlReader
{
    private const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>So many values all aliases of a file may stand for; no résumé comes near.</summary>
    private const int MaxAliasedNodes = 20_000;

    /// <summary>So many letters, keys included, all aliases of a file may stand for.</summary>
    private const int MaxAliasedLetters = 1_000_000;
    private const int MaxRepairs = 20;
    private const string TooDeep = "it is nested too deeply";
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.");

    private readonly Dictionary<string, (DataNode Node, Size Size)> _anchors = new(StringComparer.Ordinal);
    private readonly SourceText _source;
    private readonly int _start;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Parser _events;
    private Size _read;
    private Size _aliased;
    private bool _isTooDeep;
    private int _tooDeepAt;
    private bool _isTooLarge;

    private YamlReader(SourceText source, int start, string text) =>
        (_source, _start, _text, _events) = (source, start, text, new Parser(new StringReader(text)));

    /// <summary>How much a value holds, with all that its aliases stand for.</summary>
    private readonly record struct Size(long Nodes, long Letters)
    {
        public static Size operator +(Size left, Size right) =>
            new(left.Nodes + right.Nodes, left.Letters + right.Letters);

        public static Size operator -(Size left, Size right) =>
            new(left.Nodes - right.Nodes, left.Letters - right.Letters);
    }

    /// <summary>Reads the whole text; null if there is no value, or none that can be read, which an error then
    /// says.</summary>
    public static DataNode? Read(SourceText source, DiagnosticBag diagnostics) =>
        Read(source, 0, source.Text.Length, isWhole: true, diagnostics);

    /// <summary>Reads a part of a text; null if it cannot be read, which a warning then says.</summary>
    public static DataNode? Read(SourceText source, int start, int end, DiagnosticBag diagnostics) =>
        Read(source, start, end, isWhole: false, diagnostics);

    private static DataNode? Read(SourceText source, int start, int end, bool isWhole, DiagnosticBag diagnostics)
    {
        if (Encoding.UTF8.GetByteCount(source.Text.AsSpan(start, end - start)) > MaxBytes)
        {
            diagnostics.Add(
                isWhole
                    ? DataDiagnostics.NotYaml(source.Span(start, 0), "it is larger than 5 MB")
                    : YamlDiagnostics.TooLarge(source.Span(start, 0))
            );
            return null;
        }

        var text = source.Text.AsSpan(start, end - start).ToArray();
        var mended = new DiagnosticBag();
        var mender = new YamlMender(source, start, text, mended);
        var isMended = mender.TryMend();
        if (mender.TabLines > 0)
            diagnostics.Add(DataDiagnostics.IndentedWithTabs(source.Span(start + mender.FirstTab, 1), mender.TabLines));
        if (!isMended)
        {
            diagnostics.Add(
                isWhole
                    ? DataDiagnostics.NotYaml(source.Span(start + mender.TooDeepAt, 0), TooDeep)
                    : YamlDiagnostics.TooDeep(source.Span(start, 0))
            );
            return null;
        }

        if (isWhole && mender.FirstFault >= 0)
        {
            diagnostics.Add(
                DataDiagnostics.NotYaml(
                    source.Span(start + mender.FirstFault, 0),
                    "this key is indented further than the one above, which has a value already"
                )
            );
            return null;
        }

        for (var repairs = 0; ; repairs++)
        {
            var reader = new YamlReader(source, start, new string(text));
            try
            {
                var node = reader.ReadDocuments();
                if (reader._isTooDeep || reader._isTooLarge)
                    node = null;
                else
                    diagnostics.AddRange(mended.ToImmutable());
                diagnostics.AddRange(reader._diagnostics.ToImmutable());
                if (reader._isTooDeep)
                    diagnostics.Add(
                        isWhole
                            ? DataDiagnostics.NotYaml(source.Span(start + reader._tooDeepAt, 0), TooDeep)
                            : YamlDiagnostics.TooDeep(source.Span(start + reader._tooDeepAt, 0))
                    );
                return node;
            }
            catch (InvalidOperationException)
            {
                // YamlDotNet's scanner fails so, not with its own exception, where the text ends within a token.
                Tell(end, "the text ends within a value");
                return null;
            }
            catch (YamlException error)
            {
                var at = (int)Math.Min(error.Start.Index, text.Length);
                if (repairs < MaxRepairs && (long)repairs * text.Length < 4 * MaxBytes && mender.MendWholeLine(at))
                    continue;
                Tell(start + at, YamlFaults.Plain(error.Message));
                return null;
            }
        }

        void Tell(int at, string why) =>
            diagnostics.Add(
                isWhole
                    ? DataDiagnostics.NotYaml(source.Span(at, 0), why)
                    : YamlDiagnostics.CannotRead(source.Span(at, 0), why)
            );
    }

    private DataNode? ReadDocuments()
    {
        var documents = new List<DataNode>();
        while (_events.MoveNext() && !IsGivenUp)
        {
            if (_events.Current is StreamStart or StreamEnd or DocumentStart or DocumentEnd)
                continue;
            if (ReadNode(0) is { } node && node is not DataScalar { IsAbsent: true })
                documents.Add(node);
        }

        if (documents.Count <= 1)
            return documents.FirstOrDefault();
        _diagnostics.Add(YamlDiagnostics.SeveralDocuments(documents[1].Span));
        var entries = documents.SelectMany(static d =>
            d is DataMap map ? map.Entries : [new DataEntry("more", d.Span, d)]
        );
        return new DataMap([.. entries], documents[0].Span.Union(documents[^1].Span));
    }

    /// <remarks>After the last line the scanner's marks may lie outside of the text.</remarks>
    private SourceSpan Span(Mark from, Mark to)
    {
        var start = (int)Math.Min(from.Index, _text.Length);
        return _source.Span(_start + start, (int)Math.Clamp(to.Index - start, 0, _text.Length - start));
    }

    private DataNode ReadNode(int depth)
    {
        var current = _events.Current!;
        if (current is AnchorAlias alias)
            return Resolve(alias);
        if (current is Scalar scalar)
            return Remember(scalar, ReadScalar(scalar), new Size(1, scalar.Value.Length));
        if (current is not (MappingStart or SequenceStart))
            return new DataScalar(ScalarKind.Null, "", Span(current.Start, current.End));
        if (depth >= JsonReader.MaxDepth)
            return LeaveOutTooDeep(current);
        var before = _read;
        var node = current is MappingStart map
            ? (DataNode)ReadMap(map, depth)
            : ReadList((SequenceStart)current, depth);
        return Remember((NodeEvent)current, node, new Size(1, 0), _read - before);
    }

    private DataScalar LeaveOutTooDeep(ParsingEvent current)
    {
        var span = Span(current.Start, current.End);
        _tooDeepAt = _isTooDeep ? _tooDeepAt : span.Start - _start;
        _isTooDeep = true;
        return new DataScalar(ScalarKind.Null, "", span);
    }

    private bool IsGivenUp => _isTooDeep || _isTooLarge;

    private DataNode Remember(NodeEvent from, DataNode node, Size own, Size inside = default)
    {
        _read += own;
        if (!from.Anchor.IsEmpty)
            _anchors[from.Anchor.Value] = (node, own + inside);
        return node;
    }

    /// <remarks>An anchor is known only once its value has ended, so none can hold itself.</remarks>
    private DataNode Resolve(AnchorAlias alias)
    {
        var span = Span(alias.Start, alias.End);
        if (!_anchors.TryGetValue(alias.Value.Value, out var known))
        {
            _read += new Size(1, alias.Value.Value.Length);
            _diagnostics.Add(YamlDiagnostics.AliasLeftAsText(span));
            return new DataScalar(ScalarKind.Text, "*" + alias.Value.Value, span);
        }

        _read += known.Size;
        _aliased += known.Size;
        if (_aliased.Nodes <= MaxAliasedNodes && _aliased.Letters <= MaxAliasedLetters)
            return known.Node;
        if (!_isTooLarge)
            _diagnostics.Add(DataDiagnostics.AliasesTooLarge(span));
        _isTooLarge = true;
        return new DataScalar(ScalarKind.Null, "", span);
    }

    private DataScalar ReadScalar(Scalar scalar)
    {
        var span = Span(scalar.Start, scalar.End);
        // A private character that its author wrote as an escape is not a mask.
        var isMasked = YamlMask.IsIn(
            _text.AsSpan(span.Start - _start, Math.Min(span.Length, _text.Length - span.Start + _start))
        );
        var text = isMasked ? YamlMask.Show(scalar.Value) : scalar.Value;
        if (scalar.Style == ScalarStyle.DoubleQuoted && _text.AsSpan(span.Start - _start, span.Length).Contains('\\'))
            text = WithoutUnseen(text, span);
        if (scalar.Style != ScalarStyle.Plain)
            return new DataScalar(ScalarKind.Text, text, span);
        var kind = KindOf(text);
        return new DataScalar(kind, kind == ScalarKind.Null ? "" : text, span);
    }

    /// <summary>Escapes can write what the decoder has taken out of the file.</summary>
    private string WithoutUnseen(string text, SourceSpan span)
    {
        var found = new DiagnosticBag();
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var cleaned = CharacterCleaner.Clean(_source.Name, lines, found).Text;
        foreach (var diagnostic in found.ToImmutable())
            _diagnostics.Add(diagnostic with { Span = span });
        return cleaned;
    }

    /// <summary>The core schema of YAML 1.2: <c>yes</c> and <c>2020-09-24</c> are text.</summary>
    private static ScalarKind KindOf(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL")
            return ScalarKind.Null;
        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
            return ScalarKind.Boolean;
        var digits = text.AsSpan(text[0] is '-' or '+' ? 1 : 0);
        var isNumber =
            !digits.IsEmpty && digits.IndexOfAnyExcept(NumberSigns) < 0 && digits.Count('.') <= 1 && digits is not ".";
        return isNumber ? ScalarKind.Number : ScalarKind.Text;
    }

    private DataList ReadList(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (_events.MoveNext() && _events.Current is not SequenceEnd && !IsGivenUp)
            items.Add(ReadNode(depth + 1));
        var end = items.Count > 0 ? items[^1].Span : Span(start.Start, start.End);
        return new DataList(items.ToImmutable(), Span(start.Start, start.End).Union(end));
    }

    private DataMap ReadMap(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var shared = new List<DataMap>();
        var end = Span(start.Start, start.End);
        while (_events.MoveNext() && _events.Current is not MappingEnd && !IsGivenUp)
        {
            var key = ReadNode(depth + 1);
            if (IsGivenUp || !_events.MoveNext())
                break;
            // YamlDotNet gives a key at the end of broken text no value, not even an empty one.
            var isLast = _events.Current is MappingEnd;
            var value = isLast ? new DataScalar(ScalarKind.Null, "", key.Span) : ReadNode(depth + 1);
            end = value.Span.Start >= end.Start ? end.Union(value.Span) : end;
            if (key is DataScalar { Text: "<<" } && Maps(value) is { Count: > 0 } maps)
            {
                shared.AddRange(maps);
                continue;
            }

            if (key is not DataScalar name)
            {
                entries.Add(new DataEntry("", key.Span, new DataList([key, value], key.Span)));
                continue;
            }

            if (!seen.Add(name.Text))
                _diagnostics.Add(YamlDiagnostics.WrittenTwice(name.Span, name.Text));
            entries.Add(new DataEntry(name.Text, name.Span, value));
            if (isLast)
                break;
        }

        // A map's own keys are stronger than those it shares, wherever the `<<` stands (YAML 1.1, merge type).
        entries.InsertRange(0, shared.SelectMany(static m => m.Entries).Where(e => seen.Add(e.Key)));
        return new DataMap(entries.ToImmutable(), end);
    }

    private static List<DataMap> Maps(DataNode node) =>
        node is DataMap one ? [one]
        : node is DataList list && list.Items.All(static i => i is DataMap) ? [.. list.Items.Cast<DataMap>()]
        : [];
}
