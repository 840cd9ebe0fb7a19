using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>The values of a mapping by the index of their field; null if a field is not given.</summary>
internal readonly record struct FieldsModel
{
    private readonly EquatableArray<FieldModel> _values;

    /// <param name="values">The values; null for fields that are not given. The array becomes that of the model.</param>
    public FieldsModel(FieldModel?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] ??= NotGivenModel.Instance;
        }

        _values = new EquatableArray<FieldModel>(values!);
    }

    /// <summary>All values, by the index of their field.</summary>
    public EquatableArray<FieldModel> Values => _values;

    /// <summary>The value of a field; null if it is not given.</summary>
    public FieldModel? this[Field field] => field.Index < _values.Count && _values[field.Index] is not NotGivenModel and var value ? value : null;

    /// <summary>A number as in compiled content; 0 if it is not given.</summary>
    public int Number(Field field) => this[field] switch
    {
        NumberModel number => number.Number,
        WordModel word => word.Word.Sense,
        _ => 0,
    };

    /// <summary>A word of a vocabulary; null if it is not given.</summary>
    public Word? Word(Field field) => (this[field] as WordModel)?.Word;

    /// <summary>Whether a word is one with a number, or is declared to be one.</summary>
    public bool Is(Field field, int number) => this[field] switch
    {
        WordModel { Word: var word } => word.Number == number || word.Sense == number,
        NumberModel given => given.Number == number,
        _ => false,
    };

    /// <summary>A single text; null if it is not given.</summary>
    public string? Text(Field field) => (this[field] as SingleTextModel)?.Text;

    /// <summary>A text by language; empty if it is not given.</summary>
    public EquatableArray<TextModel> Localized(Field field) => this[field] is LocalizedModel localized ? localized.Texts : [];

    /// <summary>A copy with another value for one field.</summary>
    public FieldsModel With(Field field, FieldModel? value)
    {
        FieldModel?[] values = _values.AsSpan().ToArray();
        values[field.Index] = value;
        return new FieldsModel(values);
    }

    /// <summary>The indices of marks; may be empty.</summary>
    public EquatableArray<int> Indices(Field field) => this[field] is IndicesModel indices ? indices.Indices : [];
}
