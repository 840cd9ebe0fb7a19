using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The keys of marks that a policy can ask for: those that an annotation may leave out. Every mark has a quote, or is a library's, so that says nothing.</summary>
internal static class MarkKeys
{
    private static readonly ReadOnlyArray<Field>[] ByKind = [.. MarkKindDefinition.All.Select(static definition => Optional(definition.Mapping))];

    /// <summary>The fields with these keys, in the order of their mapping.</summary>
    public static ReadOnlyArray<Field> Of(MarkKind kind) => ByKind[(int)kind];

    /// <summary>The field with a key; null if there is none that can be asked for.</summary>
    public static Field? Find(MarkKind kind, string key)
    {
        foreach (var field in Of(kind))
        {
            if (field.Key == key)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The fields of a mapping that an annotation may leave out.</summary>
    public static ReadOnlyArray<Field> Optional(Mapping mapping) =>
        [.. mapping.Fields.Where(static field => !field.IsComputed && !field.IsRequired && field.Type is not (FieldType.Quote or FieldType.Quotes))];
}
