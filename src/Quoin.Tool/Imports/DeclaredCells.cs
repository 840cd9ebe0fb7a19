using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Tool.Imports;

/// <summary>Reads cells as the value of a field that a model declares.</summary>
internal static class DeclaredCells
{
    /// <summary>What separates the items of a list. A comma may be in an item.</summary>
    private static readonly char[] Separators = [';', '|', '\n'];

    /// <summary>Reads the cells of a field: several only if its texts are in several languages.</summary>
    /// <returns>The value; or null with the column that is wrong, and why.</returns>
    public static (ImportValue? Value, ImportColumn? Column, string? Fault) Read(FieldDeclaration field, AnnotationFormat format, IReadOnlyList<(ImportColumn Column, string Text)> cells)
    {
        if (field is { Form: FieldForm.LocalizedText, IsList: false })
        {
            return (new LocalizedTexts(field.Name, [.. cells.Select(static cell => (cell.Column.Language, Whitespace.Collapse(cell.Text)))]), null, null);
        }

        var (column, text) = cells[0];
        var items = field.IsList ? [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Whitespace.Collapse)] : new[] { Whitespace.Collapse(text) };
        var form = DeclaredFormats.Item(field, format.Words);
        foreach (var item in items)
        {
            if (form is TextFormat known && !known.IsValid(item))
            {
                return (null, column, $"'{DisplayText.Excerpt(item)}' is not {known.Expected(item)}; {known.Remedy}");
            }

            if (form is WordFormat { Vocabulary: var words } && words.Find(item) is null)
            {
                return (null, column, $"there is no {field.Name} '{DisplayText.Excerpt(item)}'{Suggestion.For(item, words.Words)}");
            }
        }

        return (field.IsList ? new ItemsValue(field.Name, items) : IsWord(field) ? new WordValue(field.Name, items[0]) : new TextValue(field.Name, items[0]), null, null);
    }

    /// <summary>Whether YAML must not read the value as a text: a number or a flag in quotation marks is none.</summary>
    private static bool IsWord(FieldDeclaration field) => field.Form is not (FieldForm.Text or FieldForm.LocalizedText or FieldForm.Quantity or FieldForm.Money);
}
