using Quoin.Definitions;

namespace Quoin.Compiler.Declarations;

/// <summary>The form of a declared field's value; <c>type</c> of a field in a model.</summary>
internal enum FieldForm
{
    [Word("true or false.")]
    Boolean,

    [Word("A caveat: its id, or the id of its library, a slash and its id.")]
    Caveat,

    [Word("A claim: its id.")]
    Claim,

    [Word("An ISO 3166-1 alpha-2 country code.")]
    Country,

    [Word("An ISO 8601 date.")]
    Date,

    [Word("A Digital Object Identifier, without a resolver's address.")]
    Doi,

    [Word("An ISO 8601 duration in whole numbers.")]
    Duration,

    [Word("A piece of evidence: its id, or the id of its library, a slash and its id.")]
    Evidence,

    [Word("A whole number from -2147483648 to 2147483647.")]
    Integer,

    [Word("A text in one language or several.")]
    LocalizedText,

    [Word("An amount of money: an ISO 4217 code, a space and the amount, with up to 15 digits before its point and 4 after it.")]
    Money,

    [Word("A decimal number with up to 15 digits before its point and 9 after it.")]
    Number,

    [Word("A number, as of the type 'number', with its unit after a space.")]
    Quantity,

    [Word("An ISO 3166 code of a country, a subdivision or a union.")]
    Region,

    [Word("A section: its id.")]
    Section,

    [Word("A term: its id, or the id of its library, a slash and its id.")]
    Term,

    [Word("A text.")]
    Text,

    [Word("An absolute http or https URL.")]
    Url,

    [Word("A word of a list of the model.")]
    Word,
}
