using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>The value of a field, checked: references are indices, texts are in the order of their languages.</summary>
internal abstract record FieldModel;

/// <summary>Represents what is not given.</summary>
internal sealed record NotGivenModel : FieldModel
{
    /// <summary>The one instance.</summary>
    public static readonly NotGivenModel Instance = new();

    private NotGivenModel()
    {
    }
}

/// <summary>A number as compiled content holds it: of a word, of a flag, or plus one where 0 is for what is not given.</summary>
internal sealed record NumberModel(int Number) : FieldModel;

/// <summary>A single text.</summary>
internal sealed record SingleTextModel(string Text) : FieldModel;

/// <summary>A text by language, the article's language first.</summary>
internal sealed record LocalizedModel(EquatableArray<TextModel> Texts) : FieldModel;

/// <summary>Several texts by language.</summary>
internal sealed record LocalizedListModel(EquatableArray<LocalizedModel> Items) : FieldModel;

/// <summary>Marks of one kind, by their indices.</summary>
internal sealed record IndicesModel(EquatableArray<int> Indices) : FieldModel;

/// <summary>A duration: years to seconds.</summary>
internal sealed record DurationModel(EquatableArray<int> Parts) : FieldModel;

/// <summary>A date; what it does not give is 0.</summary>
internal sealed record DateModel(int Year, int Month, int Day) : FieldModel;

/// <summary>A mapping with known keys.</summary>
internal sealed record RowModel(FieldsModel Fields) : FieldModel;

/// <summary>A list of mappings.</summary>
internal sealed record RowsModel(EquatableArray<FieldsModel> Rows) : FieldModel;

/// <summary>Ids that a claim had earlier.</summary>
internal sealed record FormerIdsModel(EquatableArray<FormerIdModel> Ids) : FieldModel;
