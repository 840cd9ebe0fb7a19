using Quoin.Definitions;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Syntax;

/// <summary>
/// Finds where new marks can be inserted into an annotation: after the last mark, or after another one, in the same style.
/// It examines only these marks and their lines, so a long annotation costs no more than a short one.
/// </summary>
internal sealed class MarkPlaceFinder
{
    private const string Step = "  ";

    private readonly string _text;
    private readonly YamlMapping _root;

    private MarkPlaceFinder(string text, YamlMapping root) => (_text, _root) = (text, root);

    /// <summary>Finds the places.</summary>
    /// <param name="text">The annotation.</param>
    /// <param name="root">The root of its YAML.</param>
    public static MarkPlaces Find(string text, YamlMapping root)
    {
        var finder = new MarkPlaceFinder(text, root);
        return new MarkPlaces(finder.Place(ArticleFields.Claims.Key, int.MaxValue), finder.Place(ArticleFields.Asides.Key, int.MaxValue));
    }

    /// <summary>Finds the place after a mark; null if the file's style does not determine one.</summary>
    /// <param name="text">The annotation.</param>
    /// <param name="root">The root of its YAML.</param>
    /// <param name="key">The key of the marks or of the asides.</param>
    /// <param name="index">The index of the mark in the file; -1 for the place before the first.</param>
    public static MarkPlace? After(string text, YamlMapping root, Field key, int index) => new MarkPlaceFinder(text, root).Place(key.Key, index);

    private MarkPlace? Place(string key, int index)
    {
        foreach (var (name, value) in _root.Entries)
        {
            if (name.Value == key)
            {
                return value switch
                {
                    YamlSequence { Items.Count: 0 } or YamlMapping { Entries.Count: 0 } => InPlaceOfNone(name, value),
                    YamlSequence list => AfterItem(name, list, Math.Min(index, list.Items.Count - 1)),
                    YamlMapping map => AfterEntry(name, map, Math.Min(index, map.Entries.Count - 1)),
                    _ => null,
                };
            }
        }

        return AtEnd(key);
    }

    private MarkPlace? AfterItem(YamlScalar key, YamlSequence list, int index)
    {
        var item = list.Items[Math.Max(index, 0)];
        var form = Form(item);
        if (list.IsFlow)
        {
            return InFlow(item.Range.Start, item.End, form);
        }

        var bullet = LineBefore(item.Range.Start);
        var end = EndOfLine(index < 0 ? key.End : item.End);
        return bullet.Trim(' ') == "-" ? new MarkPlace(end, 0, "", LineBreak(end) + bullet, null, form) : null;
    }

    private MarkPlace? AfterEntry(YamlScalar key, YamlMapping map, int index)
    {
        var entry = map.Entries[Math.Max(index, 0)];
        if (entry.Value is not YamlMapping { Entries.Count: > 0 } mark)
        {
            return null;
        }

        var form = Form(Value(mark, ClaimFields.Quote.Key));
        if (map.IsFlow)
        {
            return InFlow(entry.Key.Range.Start, entry.Value.End, form);
        }

        var (indent, fields) = (LineBefore(entry.Key.Range.Start), LineBefore(mark.Entries[0].Key.Range.Start));
        var end = EndOfLine(index < 0 ? key.End : entry.Value.End);
        var line = LineBreak(end);
        var isBlock = !mark.IsFlow;
        return IsBlank(indent) && (!isBlock || (IsBlank(fields) && fields.Length > indent.Length))
            ? new MarkPlace(end, 0, "", (index >= 0 && IsSpaced(map, index) ? line : "") + line + indent, isBlock ? line + fields : null, form)
            : null;
    }

    /// <summary>Whether marks have blank lines between them. The first follows its key.</summary>
    private bool IsSpaced(YamlMapping map, int index) => map.Entries.Count > 1 && FollowsBlankLine(map.Entries[Math.Max(index, 1)].Key.Range.Start);

    private static YamlNode? Value(YamlMapping mapping, string key)
    {
        foreach (var (name, value) in mapping.Entries)
        {
            if (name.Value == key)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>A place inside brackets or braces; on a line of its own if the last mark has one.</summary>
    private MarkPlace InFlow(int start, int end, ScalarForm form)
    {
        var indent = LineBefore(start);
        return new MarkPlace(end, 0, "", IsBlank(indent) ? "," + LineBreak(end) + indent : ", ", null, form);
    }

    /// <summary>A place that replaces an empty list or mapping with a block.</summary>
    private MarkPlace? InPlaceOfNone(YamlScalar key, YamlNode none)
    {
        var start = _text.IndexOf(':', key.End, Math.Max(none.Range.Start - key.End, 0)) + 1;
        return start > 0 && !_root.IsFlow && IsBlank(LineBefore(key.Range.Start)) && _text.IndexOf('#', start, none.End - start) < 0
            ? Lines(key.Value, start, none.End - start, lead: "", LineBefore(key.Range.Start))
            : null;
    }

    /// <summary>A place at the end of the file, under a new key.</summary>
    private MarkPlace? AtEnd(string key)
    {
        if (_root.Entries.Count == 0)
        {
            return null;
        }

        var (last, value) = _root.Entries[_root.Entries.Count - 1];
        var indent = LineBefore(last.Range.Start);
        var end = EndOfLine(value.End);
        return !_root.IsFlow && IsBlank(indent)
            ? Lines(key, end, 0, LineBreak(end) + LineBreak(end) + indent + key + ":", indent)
            : null;
    }

    private MarkPlace Lines(string key, int start, int length, string lead, string indent)
    {
        var line = LineBreak(start) + indent + Step;
        return key == ArticleFields.Asides.Key
            ? new MarkPlace(start, length, lead, line + "- ", null, ScalarForm.DoubleQuoted)
            : new MarkPlace(start, length, lead, line, line + Step, ScalarForm.DoubleQuoted);
    }

    /// <summary>The form of the last mark's quote; double-quoted if it has none to copy.</summary>
    private static ScalarForm Form(YamlNode? quote) => quote is YamlScalar { Form: not ScalarForm.Fixed and var form } ? form : ScalarForm.DoubleQuoted;

    /// <summary>The text of a line before an offset.</summary>
    private string LineBefore(int offset)
    {
        var start = offset;
        while (start > 0 && _text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        return _text.Substring(start, offset - start);
    }

    /// <summary>The end of the line that contains an offset, without its line break.</summary>
    private int EndOfLine(int offset) => _text.IndexOfAny(['\n', '\r'], offset) is var end and >= 0 ? end : _text.Length;

    /// <summary>The line break at the end of a line; if the text ends there, the previous one.</summary>
    private string LineBreak(int end)
    {
        var at = _text.IndexOfAny(['\n', '\r'], end);
        if (at < 0)
        {
            at = _text.LastIndexOfAny(['\n', '\r']);
            at -= at > 0 && _text[at] == '\n' && _text[at - 1] == '\r' ? 1 : 0;
        }

        return at < 0 ? "\n" : _text[at] == '\n' ? "\n" : at + 1 < _text.Length && _text[at + 1] == '\n' ? "\r\n" : "\r";
    }

    /// <summary>Whether there is a blank line above a line and the comments before it.</summary>
    private bool FollowsBlankLine(int offset)
    {
        var start = offset - LineBefore(offset).Length;
        while (start > 0)
        {
            var end = start - (start > 1 && _text[start - 1] == '\n' && _text[start - 2] == '\r' ? 2 : 1);
            var line = LineBefore(end);
            if (line.TrimStart(' ') is not ['#', ..])
            {
                return IsBlank(line);
            }

            start = end - line.Length;
        }

        return false;
    }

    private static bool IsBlank(string line) => line.Trim(' ').Length == 0;
}
