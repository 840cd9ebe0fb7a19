using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads a mapping from ids to mappings with known keys.</summary>
internal sealed class IdMapReader(DiagnosticBag diagnostics, ValueReader values)
{
    /// <summary>Reads the mapping of one id.</summary>
    /// <param name="reader">Its keys.</param>
    /// <param name="id">Its id.</param>
    public delegate T? ReadOne<T>(MappingReader reader, Located<string> id);

    /// <summary>Reads all entries, in file order, without those that were reported.</summary>
    public EquatableArray<T> Read<T>(MappingReader parent, Field field, string kind, ReadOne<T> read)
        where T : class, IEquatable<T>
    {
        if (parent.Value(field) is not { } node)
        {
            return [];
        }

        if (node is not YamlMapping mapping)
        {
            values.ReportShape(node, field.Key, field.Value);
            return [];
        }

        var format = ((MarksFormat)field.Value).Mark;
        var marks = new List<T>(mapping.Entries.Count);
        var subject = $"The {kind}";
        foreach (var (key, value) in WithoutUnindented(mapping, format))
        {
            var id = values.Text(key, Texts.Id, field.Key);
            if (value is not YamlMapping fields)
            {
                values.ReportShape(value, key.Value, new MappingValueFormat(format));
                continue;
            }

            // An entry without a valid id is read too, so that all of its errors are reported at once.
            var reader = new MappingReader(fields, format.For(KindOf(fields, format)), new Subject(subject, key.Value), key.Range, diagnostics);
            var mark = read(reader, id ?? new Located<string>(key.Value, key.Range));
            if (id is not null && mark is not null)
            {
                marks.Add(mark);
            }
        }

        return marks.ToEquatableArray();
    }

    /// <summary>The word that a mark gives as its kind; null if it gives none, or if its keys do not depend on it.</summary>
    private static string? KindOf(YamlMapping mark, MappingFormat format)
    {
        if (format.ByKind is not null)
        {
            foreach (var (key, value) in mark.Entries)
            {
                if (key.Value == ClaimFields.Kind.Key)
                {
                    return (value as YamlScalar)?.Value;
                }
            }
        }

        return null;
    }

    /// <summary>The entries without ids whose keys are as far indented as the id, and without those keys; the first one is reported.</summary>
    private IEnumerable<(YamlScalar Key, YamlNode Value)> WithoutUnindented(YamlMapping mapping, MappingFormat format)
    {
        YamlScalar? id = null;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var (key, value) = mapping.Entries[i];
            if (value is YamlScalar { IsNull: true } && !mapping.IsFlow && i + 1 < mapping.Entries.Count
                && format.Find(mapping.Entries[i + 1].Key.Value) is not null && format.Find(key.Value) is null)
            {
                id = key;
                var first = mapping.Entries[i + 1].Key;
                diagnostics.Report(
                    Rules.WrongShape, first.Range, id.Value, new MappingValueFormat(format).Description, "nothing", $"indent '{first.Value}', and the keys that follow, by more than '{id.Value}'");
            }
            else if (id is null || format.Find(key.Value) is null)
            {
                id = null;
                yield return (key, value);
            }
        }
    }
}
