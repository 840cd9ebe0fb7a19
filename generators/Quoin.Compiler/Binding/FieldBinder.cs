using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Binds the fields of a mapping by their types. Fields that depend on other parts of the article are bound separately.</summary>
internal sealed class FieldBinder(MarkBinder marks, MarkNames names)
{
    /// <summary>The values of the fields in compiled content, by index; the caller sets those that are bound separately.</summary>
    public FieldModel?[] Bind(Mapping mapping, FieldsSyntax syntax)
    {
        var values = new FieldModel?[mapping.Fields.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (syntax.At(i) is { } value && mapping.Fields[i] is { Slot: not Field.None } field)
            {
                values[i] = Bind(field, value);
            }
        }

        return values;
    }

    private FieldModel? Bind(Field field, FieldSyntax value) => value switch
    {
        WordSyntax word => new WordModel(word.Word),
        OwnSyntax own => new OwnModel(field.Target, own.Kind?.Word, null, own.Values.Select(Bind).ToEquatableArray()),
        LocalizedSyntax localized => new LocalizedModel(marks.Texts(localized.Texts)),
        TextSyntax { Text.Value: var text } => field.Type switch
        {
            FieldType.Count => NumberModel.Of(Numbers.Parse(text) + 1),
            FieldType.Duration => Durations.TryParse(text, out var parts) ? new DurationModel(parts) : null,
            FieldType.Date or FieldType.PartialDate => Date(text),
            _ => new SingleTextModel(text),
        },
        TextsSyntax texts => new TextsModel(texts.Texts.Select(static text => text.Value).ToEquatableArray()),
        IdsSyntax ids when field != ClaimFields.Caveats && field.Target is { } target => new IndicesModel(names.Resolve(ids.Ids, target)),
        MappingSyntax mapping => new RowModel(Row(field, mapping)),
        ListSyntax list => field.Type == FieldType.LocalizedTexts ? Texts(list) : Rows(field, list),
        _ => null,
    };

    /// <summary>
    /// Adds the kind and the level of a mark to what a model declares of it. Where a kind has fields, that is never null, even if none is given: generated
    /// code has a class of the fields for each such mark.
    /// </summary>
    /// <param name="values">The values of the mark, or of the article.</param>
    /// <param name="format">The format in force.</param>
    /// <param name="own">The field of what a model declares.</param>
    /// <param name="kind">The field of the kind; null if it is not one of the format.</param>
    /// <param name="certainty">The field of the certainty; null if there is none.</param>
    public static void Complete(FieldModel?[] values, AnnotationFormat format, Field own, Field? kind = null, Field? certainty = null)
    {
        if (format.IsDefault)
        {
            return;
        }

        var given = values[own.Index] as OwnModel;
        var word = kind is null ? given?.Kind : (values[kind.Index] as WordModel)?.Word;
        var level = certainty is not null && values[certainty.Index] is WordModel { Word: { Declaration: not null } declared } ? declared : null;
        if (given is not null || word?.Declaration is not null || level is not null || format.FieldsOf(own.Target, word?.Name).Count > 0)
        {
            values[own.Index] = new OwnModel(own.Target, word, level, given is null ? [] : given.Values);
        }
    }

    private DeclaredModel Bind(DeclaredSyntax value) => new(value.Field, Bind(value.Field, value.Value));

    private FieldModel Bind(FieldDeclaration field, FieldSyntax value) => value switch
    {
        LocalizedSyntax localized => new LocalizedModel(marks.Texts(localized.Texts)),
        WordSyntax word => new WordModel(word.Word),
        IdsSyntax ids => new IndicesModel(names.Resolve(ids.Ids, DeclaredFormats.TargetOf(field.Form)!.Value)),
        ListSyntax list => new ListModel(list.Items.Select(item => Bind(field, item)).ToEquatableArray()),
        TextSyntax { Text.Value: var text } => field.Form switch
        {
            FieldForm.Boolean => NumberModel.Of(text == "true" ? 2 : 1),
            FieldForm.Integer or FieldForm.Number => new DecimalModel(DeclaredValues.Number(text) ?? 0),
            FieldForm.Quantity or FieldForm.Money => DeclaredValues.Measure(field.Form, text) is var (number, unit) ? new DecimalModel(number, field.Unit ?? unit) : new DecimalModel(0),
            FieldForm.Date => Date(text),
            FieldForm.Duration => Durations.TryParse(text, out var parts) ? new DurationModel(parts) : new SingleTextModel(text),
            _ => new SingleTextModel(text),
        },
        _ => throw new NotSupportedException($"A declared field cannot have the value {value.GetType().Name}."),
    };

    private LocalizedListModel Texts(ListSyntax list) =>
        new(list.Items.OfType<LocalizedSyntax>().Select(item => new LocalizedModel(marks.Texts(item.Texts))).ToEquatableArray());

    private RowsModel Rows(Field field, ListSyntax list) =>
        new(list.Items.OfType<MappingSyntax>().Select(item => Row(field, item)).ToEquatableArray());

    /// <summary>Parses a date whose form has been checked.</summary>
    public static DateModel Date(string text) =>
        new(Numbers.Parse(text.Substring(0, 4)), Part(text, 5), Part(text, 8));

    private static int Part(string text, int start) => text.Length > start ? Numbers.Parse(text.Substring(start, 2)) : 0;

    private FieldsModel Row(Field field, MappingSyntax mapping) => new(Bind(field.Mapping!, mapping.Fields));
}
