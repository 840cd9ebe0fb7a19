using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

// Reads lists: their items, each once.
internal sealed partial class ValueReader
{
    /// <summary>Reads a list of ids; empty if there is none.</summary>
    public EquatableArray<Located<string>> Ids(MappingReader mapping, Field field) => Ids(Items(mapping, field), field);

    /// <summary>Reads nodes as ids or references.</summary>
    public EquatableArray<Located<string>> Ids(ReadOnlyArray<YamlNode> nodes, Field field)
    {
        var ids = new List<Located<string>>(nodes.Count);
        var format = field.Type switch
        {
            FieldType.References or FieldType.MarkReferences => Texts.Reference,
            FieldType.ArticlePatterns => Texts.ArticlePattern,
            _ => Texts.Id,
        };
        foreach (var node in nodes)
        {
            if (Text(node, format, field.Key) is { } id)
            {
                ids.Add(id);
            }
        }

        return ids.ToEquatableArray();
    }

    /// <summary>Reads the items of a list; empty if there is none. A single value is reported, and so is an empty list that must have items.</summary>
    public ReadOnlyArray<YamlNode> Items(MappingReader mapping, Field field)
    {
        var node = mapping.Value(field);
        if (node is YamlSequence sequence && (sequence.Items.Count > 0 || field.Value is ListFormat { NeedsItem: false }))
        {
            return Once(sequence.Items, field.Value);
        }

        if (node is not null)
        {
            ReportShape(node, field.Key, field.Value);
        }

        return default;
    }

    /// <summary>Reads the items of a list, or a single value in place of a list. An empty list is reported.</summary>
    public ReadOnlyArray<YamlNode> OneOrMany(MappingReader mapping, Field field)
    {
        switch (mapping.Value(field))
        {
            case null:
                return default;
            case YamlSequence sequence:
                if (sequence.Items.Count == 0)
                {
                    ReportShape(sequence, field.Key, field.Value);
                }

                return Once(sequence.Items, field.Value);
            case { } node:
                return [node];
        }
    }

    /// <summary>Reads one or more words of the field's vocabulary and returns their numbers, without those that were reported.</summary>
    public EquatableArray<int> Words(MappingReader mapping, Field field) => LocatedWords(mapping, field).Select(static word => word.Number).ToEquatableArray();

    /// <summary>Reads one or more words of the field's vocabulary and returns them, without those that were reported.</summary>
    public IReadOnlyList<WordSyntax> LocatedWords(MappingReader mapping, Field field)
    {
        field = mapping.Format.Own(field);
        var format = (WordFormat)((OneOrManyFormat)field.Value).Item;
        var nodes = OneOrMany(mapping, field);
        var words = new List<WordSyntax>(nodes.Count);
        FreeNames? free = null;
        foreach (var node in nodes)
        {
            if (Word(node, format, field.Key, nearest => (free ??= NamesBesides(nodes)).Take(nearest)) is { } word)
            {
                words.Add(new WordSyntax(word, node.Range));
            }
        }

        return words;
    }

    private static FreeNames NamesBesides(ReadOnlyArray<YamlNode> nodes) => new(nodes.OfType<YamlScalar>().Select(name => name.Value));

    /// <summary>The items without duplicates, which are reported.</summary>
    private ReadOnlyArray<YamlNode> Once(ReadOnlyArray<YamlNode> items, ValueFormat format)
    {
        var isNamedOnce = format switch
        {
            ListFormat list => list.Item.IsNamedOnce,
            OneOrManyFormat several => several.Item.IsNamedOnce,
            _ => format is SelectorFormat,
        };
        if (!isNamedOnce || items.Count < 2)
        {
            return items;
        }

        var once = new List<YamlNode>(items.Count);
        var lines = new FirstLines([], StringComparison.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item is not YamlScalar { IsNull: false } name)
            {
                once.Add(item);
            }
            else if (lines.Add(name) is { } line)
            {
                diagnostics.Report(Rules.DuplicateItem, name.Range, fixes.Remove(items[i - 1], name), DisplayText.Excerpt(name.Value), $"{line + 1}");
            }
            else
            {
                once.Add(name);
            }
        }

        return once.Count == items.Count ? items : [.. once];
    }
}
