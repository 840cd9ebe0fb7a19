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
        WordSyntax word => NumberModel.Of(word.Number),
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
