using Quoin.Compiler.Declarations;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>A field whose value has a format that depends on the model: one that a model declares, or one of the format that takes words of a model.</summary>
/// <param name="key">The key.</param>
/// <param name="type">The form of its value.</param>
/// <param name="description">What it means.</param>
/// <param name="slot">Its position in the row.</param>
/// <param name="format">The format of its value.</param>
internal sealed class FormattedField(string key, FieldType type, string description, int slot, ValueFormat format) : Field(key, type, description, slot)
{
    /// <summary>The format of its value.</summary>
    public ValueFormat Format { get; } = format;

    /// <summary>What the model declares; null for a field of the format.</summary>
    public FieldDeclaration? Declaration { get; init; }

    /// <summary>Whether it had another key earlier.</summary>
    public bool HadKey(string key) => Declaration is { Formerly: var names } && names.AsSpan().IndexOf(key) >= 0;

    /// <summary>A field of the format, with another format of its value.</summary>
    public static FormattedField Of(Field field, ValueFormat format) => new(field.Key, field.Type, field.Description, field.Slot, format)
    {
        IsRequired = field.IsRequired,
        NeedsItem = field.NeedsItem,
        IsComputed = field.IsComputed,
        IsInOwnLanguage = field.IsInOwnLanguage,
        Words = field.Words,
        Mapping = field.Mapping,
        Target = field.Target,
    };

    /// <summary>A field of the format that an annotation cannot give.</summary>
    public static FormattedField NotGiven(Field field) => new(field.Key, field.Type, field.Description, field.Slot, field.Value) { IsComputed = true, Words = field.Words, Target = field.Target };

    /// <summary>A field that a model declares.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="format">The format of its value.</param>
    /// <param name="isRequired">Whether an annotation must give it.</param>
    public static FormattedField Of(FieldDeclaration declaration, ValueFormat format, bool isRequired) =>
        new(declaration.Name, FieldType.Declared, declaration.Description ?? "", None, format) { Declaration = declaration, IsRequired = isRequired };
}
