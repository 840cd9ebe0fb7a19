using System.Diagnostics.CodeAnalysis;

namespace Quoin.Definitions;

/// <summary>A field of the format: its key, the form of its value, what it means and where compiled content holds it.</summary>
/// <param name="key">The key in annotations, JSON and snapshots, in kebab case.</param>
/// <param name="type">The form of its value.</param>
/// <param name="description">What it means, in one sentence for a reader of the annotation.</param>
/// <param name="slot">Its position in the row; <see cref="None"/> where compiled content does not hold it. A released slot never changes its meaning.</param>
// The compiler has fields with formats of their own.
#if QUOIN_COMPILER
internal class Field(string key, FieldType type, string description, int slot = Field.None)
#else
internal sealed class Field(string key, FieldType type, string description, int slot = Field.None)
#endif
{
    /// <summary>The slot of what compiled content does not hold.</summary>
    public const int None = -1;

    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The form of the value.</summary>
    public FieldType Type { get; } = type;

    /// <summary>What it means.</summary>
    public string Description { get; } = description;

    /// <summary>The position in the row, or <see cref="None"/>.</summary>
    public int Slot { get; } = slot;

    /// <summary>The place among the fields of its mapping; 0-based.</summary>
    public int Index { get; internal set; }

    /// <summary>Whether an annotation must give it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a list of such values must not be empty.</summary>
    public bool NeedsItem { get; init; }

    /// <summary>Whether the compiler works it out: no annotation gives it.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Whether a text without a language is in the one that the same mapping gives, and not in the article's.</summary>
    public bool IsInOwnLanguage { get; init; }

    /// <summary>The enum of a word; null for other types.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)]
    public Type? Words { get; init; }

    /// <summary>The keys of a mapping or of the mappings in a list; null for other types.</summary>
    public Mapping? Mapping { get; init; }

    /// <summary>The kind of mark that is referred to; null for other types.</summary>
    public MarkKind? Target { get; init; }

    /// <summary>How many numbers the value takes in its row.</summary>
    public int Width => Type switch
    {
        FieldType.Text or FieldType.Id or FieldType.Language or FieldType.Path or FieldType.Country or FieldType.Url or FieldType.Doi => 2,
        FieldType.Date or FieldType.PartialDate => 2,
        _ => 1,
    };

    /// <inheritdoc/>
    public override string ToString() => Key;
}
