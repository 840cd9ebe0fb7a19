using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>The values of a mapping by the places of their fields; null where a field is not given.</summary>
internal readonly record struct FieldsModel
{
    private readonly EquatableArray<FieldModel> _values;

    /// <param name="values">The values; null for what is not given.</param>
    public FieldsModel(FieldModel?[] values) => _values = values.Select(static value => value ?? NotGivenModel.Instance).ToEquatableArray();

    /// <summary>The value of a field; null where it is not given.</summary>
    public FieldModel? this[Field field] => field.Index < _values.Count && _values[field.Index] is not NotGivenModel and var value ? value : null;

    /// <summary>A number as compiled content holds it; 0 where it is not given.</summary>
    public int Number(Field field) => (this[field] as NumberModel)?.Number ?? 0;

    /// <summary>A single text; null where it is not given.</summary>
    public string? Text(Field field) => (this[field] as SingleTextModel)?.Text;

    /// <summary>A text by language; empty where it is not given.</summary>
    public EquatableArray<TextModel> Localized(Field field) => this[field] is LocalizedModel localized ? localized.Texts : [];

    /// <summary>The same with another value of one field.</summary>
    public FieldsModel With(Field field, FieldModel? value)
    {
        FieldModel?[] values = _values.AsSpan().ToArray();
        values[field.Index] = value;
        return new FieldsModel(values);
    }

    /// <summary>Marks by their indices; may be empty.</summary>
    public EquatableArray<int> Indices(Field field) => this[field] is IndicesModel indices ? indices.Indices : [];
}
