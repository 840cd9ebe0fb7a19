using System.Diagnostics.CodeAnalysis;

namespace Quoin;

/// <summary>Specifies the form of a declared field's value; <c>type</c> of a field in a model.</summary>
public enum FieldValueKind
{
    /// <summary>A <see cref="bool"/>.</summary>
    Boolean = 1,

    /// <summary>A <see cref="Quoin.Caveat"/>.</summary>
    Caveat = 2,

    /// <summary>A <see cref="Quoin.Claim"/>.</summary>
    Claim = 3,

    /// <summary>An <see cref="Iso3166Code"/> of a country.</summary>
    Country = 4,

    /// <summary>An <see cref="Iso8601Date"/>.</summary>
    Date = 5,

    /// <summary>A Digital Object Identifier, as a <see cref="string"/> without a resolver's address.</summary>
    Doi = 6,

    /// <summary>An <see cref="Iso8601Duration"/>.</summary>
    Duration = 7,

    /// <summary>A piece of <see cref="Quoin.Evidence"/>.</summary>
    Evidence = 8,

    /// <summary>An <see cref="int"/>.</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The term of JSON Schema, and the word of the model.")]
    Integer = 9,

    /// <summary>A <see cref="Quoin.LocalizedText"/>.</summary>
    LocalizedText = 10,

    /// <summary>An amount of <see cref="Quoin.Money"/>.</summary>
    Money = 11,

    /// <summary>A <see cref="decimal"/>.</summary>
    Number = 12,

    /// <summary>A <see cref="Quoin.Quantity"/>.</summary>
    Quantity = 13,

    /// <summary>An <see cref="Iso3166Code"/> of a country, a subdivision or a union.</summary>
    Region = 14,

    /// <summary>A <see cref="Quoin.Section"/>.</summary>
    Section = 15,

    /// <summary>A <see cref="Quoin.Term"/>.</summary>
    Term = 16,

    /// <summary>A <see cref="string"/>.</summary>
    Text = 17,

    /// <summary>An absolute http or https URL, as a <see cref="string"/>.</summary>
    Url = 18,

    /// <summary>A <see cref="WordDefinition"/> of a list of the model; generated code has it as a member of an enum.</summary>
    Word = 19,
}
