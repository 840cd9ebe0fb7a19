using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;
using Quoin.Tool.References;

namespace Quoin.Tool.Edits;

/// <summary>Creates edits of a mark's keys in the style of its file. All else stays as it is, byte for byte.</summary>
/// <param name="text">The text of the annotation.</param>
/// <param name="mark">The mark.</param>
internal sealed class MarkWriter(string text, MarkDefinition mark)
{
    private readonly YamlMapping? _fields = mark.Value as YamlMapping;

    /// <summary>How the file writes texts: as the quote of the mark, or in double quotation marks.</summary>
    public ScalarForm TextForm => _fields is not null && AnnotationMarks.Value(_fields, ClaimFields.Quote.Key) is YamlScalar { Form: not ScalarForm.Fixed and var form } ? form : ScalarForm.DoubleQuoted;

    /// <summary>Edits a scalar; null if its style does not allow that.</summary>
    public static ContentEdit? Replace(YamlScalar scalar, string value) =>
        ScalarWriter.Write(value, scalar.Form) is { } written ? new ContentEdit(scalar.Range.Start, scalar.Range.Length, written) : null;

    /// <summary>Gives keys their values; null if the mark is written in a way that does not allow that.</summary>
    /// <param name="values">The keys and their values as YAML, in the order in which new keys are written.</param>
    public IReadOnlyList<ContentEdit>? Set(IReadOnlyList<(Field Key, string Value)> values)
    {
        if (_fields is not { Entries.Count: > 0 })
        {
            return null;
        }

        var edits = new List<ContentEdit>();
        var added = new Dictionary<int, string>();
        foreach (var (key, value) in values)
        {
            var index = IndexOf(key.Key);
            if (index >= 0)
            {
                if (Replace(_fields.Entries[index].Value, value) is not { } edit)
                {
                    return null;
                }

                edits.Add(edit);
            }
            else if (Insertion(key, value) is var (place, written))
            {
                added[place] = added.GetValueOrDefault(place) + written;
            }
            else
            {
                return null;
            }
        }

        return [.. edits, .. added.Select(static one => new ContentEdit(one.Key, 0, one.Value))];
    }

    /// <summary>Appends a word to a list, which is created if it is missing; null if it is written in a way that does not allow that.</summary>
    public IReadOnlyList<ContentEdit>? Append(Field key, string word)
    {
        var index = _fields is null ? -1 : IndexOf(key.Key);
        return index < 0 ? Set([(key, $"[{word}]")])
            : _fields!.Entries[index].Value switch
            {
                YamlSequence { IsFlow: true, Items: [.., var last] } => [new ContentEdit(last.End, 0, $", {word}")],
                YamlSequence { IsFlow: true } list => [new ContentEdit(list.Range.Start, list.End - list.Range.Start, $"[{word}]")],
                YamlSequence { Items: [.., var last] } when LineBefore(last.Range.Start) is var bullet && bullet.Trim(' ') == "-" =>
                    [new ContentEdit(EndOfLine(last.End), 0, LineBreak(last.End) + bullet + word)],
                _ => null,
            };
    }

    private static ContentEdit? Replace(YamlNode node, string value) => node switch
    {
        YamlScalar { IsBlock: false, Form: not ScalarForm.Fixed } scalar => new ContentEdit(scalar.Range.Start, scalar.Range.Length, value),
        YamlCollection { IsFlow: true } collection => new ContentEdit(collection.Range.Start, collection.End - collection.Range.Start, value),
        _ => null,
    };

    /// <summary>Where a new key is written, and how.</summary>
    private (int Place, string Written)? Insertion(Field key, string value)
    {
        var entries = _fields!.Entries;
        var order = MarkKindDefinition.Get(mark.Kind).Mapping.Fields.Select(static field => field.Key).ToList();

        // After the last of the keys that are best written before it.
        var at = entries.Count - 1;
        while (at > 0 && order.IndexOf(entries[at].Key.Value) > order.IndexOf(key.Key))
        {
            at--;
        }

        var end = EndOf(entries[at]);
        if (_fields.IsFlow)
        {
            return (end, $", {key.Key}: {value}");
        }

        var indent = LineBefore(entries[0].Key.Range.Start);
        var line = EndOfLine(entries[at].Value is YamlScalar { IsBlock: true } && end > 0 && text[end - 1] is '\n' or '\r' ? LastOfBlock(end) : end);
        return indent.Trim(' ').Length == 0 ? (line, $"{LineBreak(line)}{indent}{key.Key}: {value}") : null;
    }

    /// <summary>The end of an entry. A value that is missing has no place of its own, so that of such an entry is after its colon.</summary>
    private int EndOf((YamlScalar Key, YamlNode Value) entry)
    {
        if (entry.Value is not YamlScalar { IsNull: true, Value: "" })
        {
            return entry.Value.End;
        }

        var colon = entry.Key.End;
        while (colon < text.Length && text[colon] is ' ' or '\t')
        {
            colon++;
        }

        return colon < text.Length && text[colon] == ':' ? colon + 1 : entry.Key.End;
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < _fields!.Entries.Count; i++)
        {
            if (_fields.Entries[i].Key.Value == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The end of the last line of a block of text, without the lines that are blank after it.</summary>
    private int LastOfBlock(int end)
    {
        while (end > 0 && text[end - 1] is '\n' or '\r' or ' ')
        {
            end--;
        }

        return end;
    }

    private string LineBefore(int offset)
    {
        var start = offset;
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        return text[start..offset];
    }

    private int EndOfLine(int offset) => text.AsSpan(offset).IndexOfAny('\n', '\r') is var end and >= 0 ? offset + end : text.Length;

    /// <summary>The line break after an offset; at the end of the text, the one before.</summary>
    private string LineBreak(int offset)
    {
        var at = text.AsSpan(offset).IndexOfAny('\n', '\r');
        var last = text.LastIndexOf('\n');
        var place = at >= 0 ? offset + at : last > 0 && text[last - 1] == '\r' ? last - 1 : last;
        return place < 0 || text[place] == '\n' ? "\n" : place + 1 < text.Length && text[place + 1] == '\n' ? "\r\n" : "\r";
    }
}
