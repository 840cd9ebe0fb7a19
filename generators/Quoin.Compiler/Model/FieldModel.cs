using System.Globalization;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>The checked value of a field: references are indices, texts are ordered by language.</summary>
internal abstract record FieldModel;

/// <summary>A missing value.</summary>
internal sealed record NotGivenModel : FieldModel
{
    public static readonly NotGivenModel Instance = new();

    private NotGivenModel()
    {
    }
}

/// <summary>A number as in compiled content: that of a word or a flag, or a value plus one if 0 means not given.</summary>
internal sealed record NumberModel(int Number) : FieldModel
{
    private static readonly NumberModel[] Small = [.. Enumerable.Range(0, 64).Select(static number => new NumberModel(number))];

    /// <summary>The model of a number: the same object for each of those that words have.</summary>
    public static NumberModel Of(int number) => number >= 0 && number < Small.Length ? Small[number] : new NumberModel(number);
}

/// <summary>A word of a vocabulary.</summary>
internal sealed record WordModel(Word Word) : FieldModel;

/// <summary>What a model declares of a mark or an article.</summary>
/// <param name="Mark">The sort of mark; null for an article.</param>
/// <param name="Kind">Its kind, also one of the format; null for an article, and for a term without a kind.</param>
/// <param name="Level">Its level of certainty, if a model declares it; otherwise null.</param>
/// <param name="Values">The values of declared fields, in the order of the model.</param>
internal sealed record OwnModel(MarkKind? Mark, Word? Kind, Word? Level, EquatableArray<DeclaredModel> Values) : FieldModel;

/// <summary>The value of a declared field.</summary>
internal sealed record DeclaredModel(FieldDeclaration Field, FieldModel Value);

/// <summary>A decimal number, with the unit or the currency if it has one.</summary>
internal sealed record DecimalModel(decimal Number, string Unit = "") : FieldModel;

/// <summary>Several values of a declared field.</summary>
internal sealed record ListModel(EquatableArray<FieldModel> Items) : FieldModel;

internal sealed record SingleTextModel(string Text) : FieldModel;

/// <summary>A text by language, the article's language first.</summary>
internal sealed record LocalizedModel(EquatableArray<TextModel> Texts) : FieldModel;

/// <summary>Several texts by language.</summary>
internal sealed record LocalizedListModel(EquatableArray<LocalizedModel> Items) : FieldModel;

/// <summary>Several single texts, such as codes.</summary>
internal sealed record TextsModel(EquatableArray<string> Texts) : FieldModel;

/// <summary>The indices of marks of one kind.</summary>
internal sealed record IndicesModel(EquatableArray<int> Indices) : FieldModel;

/// <summary>A duration, from years to seconds.</summary>
internal sealed record DurationModel(EquatableArray<int> Parts) : FieldModel;

/// <summary>A date; missing parts are 0.</summary>
internal sealed record DateModel(int Year, int Month, int Day) : FieldModel
{
    /// <summary>Returns the date in ISO 8601 form, as far as it is given.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, Month == 0 ? "{0:0000}" : Day == 0 ? "{0:0000}-{1:00}" : "{0:0000}-{1:00}-{2:00}", Year, Month, Day);
}

internal sealed record RowModel(FieldsModel Fields) : FieldModel;

internal sealed record RowsModel(EquatableArray<FieldsModel> Rows) : FieldModel;

/// <summary>The ids that a claim had earlier.</summary>
internal sealed record FormerIdsModel(EquatableArray<FormerIdModel> Ids) : FieldModel
{
    /// <summary>No ids, as most claims have.</summary>
    public static readonly FormerIdsModel None = new([]);
}
