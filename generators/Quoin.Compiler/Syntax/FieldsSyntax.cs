using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Syntax;

/// <summary>The values of a mapping by the index of their field; null if a field is not given or its value was invalid.</summary>
internal readonly record struct FieldsSyntax
{
    private readonly EquatableArray<FieldSyntax> _values;

    /// <param name="values">The values, which the caller no longer changes; null for fields that are not given.</param>
    public FieldsSyntax(FieldSyntax?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] ??= NotGivenSyntax.Instance;
        }

        _values = new EquatableArray<FieldSyntax>(values!);
    }

    /// <summary>The value of a field; null if it is not given.</summary>
    public FieldSyntax? this[Field field] => At(field.Index);

    /// <summary>The value of the field with an index; null if it is not given.</summary>
    public FieldSyntax? At(int index) => index < _values.Count && _values[index] is not NotGivenSyntax and var value ? value : null;

    /// <summary>A single text; null if it is not given.</summary>
    public Located<string>? Text(Field field) => (this[field] as TextSyntax)?.Text;

    /// <summary>A word of a vocabulary; null if it is not given.</summary>
    public WordSyntax? Word(Field field) => this[field] as WordSyntax;

    /// <summary>A text by language; empty if it is not given.</summary>
    public EquatableArray<LocalizedValue> Localized(Field field) => this[field] is LocalizedSyntax localized ? localized.Texts : [];

    /// <summary>What a model declares; null if nothing is given.</summary>
    public OwnSyntax? Own
    {
        get
        {
            foreach (var value in _values)
            {
                if (value is OwnSyntax own)
                {
                    return own;
                }
            }

            return null;
        }
    }

    /// <summary>The quotes of the first field that has any; empty if none has.</summary>
    public EquatableArray<QuoteSyntax> Quotes
    {
        get
        {
            foreach (var value in _values)
            {
                if (value is QuotesSyntax quotes)
                {
                    return quotes.Quotes;
                }
            }

            return default;
        }
    }

    /// <summary>The places in what references lead to; may be empty.</summary>
    public EquatableArray<PinpointSyntax> Pinpoints(Field field) => this[field] is IdsSyntax ids ? ids.Pinpoints : [];

    /// <summary>References to marks; may be empty.</summary>
    public EquatableArray<Located<string>> Ids(Field field) => this[field] is IdsSyntax ids ? ids.Ids : [];
}
