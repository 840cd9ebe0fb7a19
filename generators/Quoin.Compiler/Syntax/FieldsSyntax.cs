using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Syntax;

/// <summary>The values of a mapping by the places of their fields; null where a field is not given, or where its value was reported.</summary>
internal readonly record struct FieldsSyntax
{
    private readonly EquatableArray<FieldSyntax> _values;

    /// <param name="values">The values; null for what is not given.</param>
    public FieldsSyntax(FieldSyntax?[] values) => _values = values.Select(static value => value ?? NotGivenSyntax.Instance).ToEquatableArray();

    /// <summary>The value of a field; null where it is not given.</summary>
    public FieldSyntax? this[Field field] => field.Index < _values.Count && _values[field.Index] is not NotGivenSyntax and var value ? value : null;

    /// <summary>A single text; null where it is not given.</summary>
    public Located<string>? Text(Field field) => (this[field] as TextSyntax)?.Text;

    /// <summary>A word of a vocabulary; null where it is not given.</summary>
    public WordSyntax? Word(Field field) => this[field] as WordSyntax;

    /// <summary>A text by language; empty where it is not given.</summary>
    public EquatableArray<LocalizedValue> Localized(Field field) => this[field] is LocalizedSyntax localized ? localized.Texts : [];

    /// <summary>The quotes of the first field that gives some; empty where none does.</summary>
    public EquatableArray<QuoteSyntax> Quotes => _values.OfType<QuotesSyntax>().FirstOrDefault() is { } quotes ? quotes.Quotes : [];

    /// <summary>Ids of marks; may be empty.</summary>
    public EquatableArray<Located<string>> Ids(Field field) => this[field] is IdsSyntax ids ? ids.Ids : [];
}
