using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;
using Quoin.Tool.Drafts;
using ValueTexts = Quoin.Compiler.Format.Texts;

namespace Quoin.Tool.Imports;

/// <summary>Reads what a row says by itself. The first thing that is wrong with it is reported, and the row is left out.</summary>
/// <param name="columns">The columns.</param>
/// <param name="format">The format in force.</param>
internal sealed class RowReader(ImportColumns columns, AnnotationFormat format)
{
    private const string DefaultMark = "claim";

    public ImportRow Read(CsvRow cells)
    {
        var row = new ImportRow(cells.Number);
        var given = columns.All.Where(column => column.Index < cells.Cells.Length)
            .Select(column => (Column: column, Text: cells.Cells[column.Index].ReplaceLineEndings("\n").Trim()))
            .Where(static cell => cell.Text.Length > 0).ToList();
        row.Source = Cell(given, ImportColumn.Source) ?? "";
        row.Mark = Cell(given, ImportColumn.Mark)?.ToLowerInvariant() ?? DefaultMark;
        foreach (var (column, text) in given)
        {
            if (HiddenCharacters.IndexIn(text) is var hidden and >= 0)
            {
                row.Decide(RowResult.Invalid, column.Header, $"the cell has the character {HiddenCharacters.Name(text, hidden)}, which is not shown and can hide or rearrange other text");
                return row;
            }
        }

        if (!ImportFields.Kinds.TryGetValue(row.Mark, out var kind))
        {
            row.Decide(RowResult.Invalid, columns.Find(ImportColumn.Mark)?.Header, $"there is no mark '{row.Mark}'{Suggestion.For(row.Mark, [.. ImportFields.Kinds.Keys])}");
            return row;
        }

        row.Kind = kind;
        if (ReadQuote(row, given) && ReadId(row, given) && ReadValues(row, given))
        {
            AddChoices(row);
        }

        return row;
    }

    private static string? Cell(List<(ImportColumn Column, string Text)> given, string key) => given.Find(cell => cell.Column.Key == key).Text;

    private bool ReadQuote(ImportRow row, List<(ImportColumn Column, string Text)> given)
    {
        if (Cell(given, ClaimFields.Quote.Key) is not { } words || !VisibleWords.IsIn(words))
        {
            return Refuse(row, columns.Find(ClaimFields.Quote.Key)!, "there is no quote; copy a passage of the source");
        }

        var occurrence = Cell(given, QuoteFields.Occurrence.Key);
        if (occurrence is not null && !ValueTexts.Occurrence.IsValid(occurrence))
        {
            return Refuse(row, columns.Find(QuoteFields.Occurrence.Key)!, $"'{occurrence}' is not {ValueTexts.Occurrence.Description}");
        }

        row.Quote = new QuoteSyntax(
            Whitespace.Collapse(words), Beside(QuoteFields.Prefix), Beside(QuoteFields.Suffix),
            occurrence is null ? 0 : int.Parse(occurrence, System.Globalization.CultureInfo.InvariantCulture), default, ScalarForm.DoubleQuoted);
        return true;

        string? Beside(Field field) => Cell(given, field.Key) is { } text ? Whitespace.Collapse(text) : null;
    }

    private bool ReadId(ImportRow row, List<(ImportColumn Column, string Text)> given)
    {
        if (Cell(given, ImportColumn.Id) is not { } id)
        {
            return true;
        }

        var column = columns.Find(ImportColumn.Id)!;
        if (row.Kind is null)
        {
            return Refuse(row, column, "an aside has no id; empty the cell");
        }

        if (FaultOfId(id) is { } fault)
        {
            return Refuse(row, column, fault);
        }

        (row.Id, row.HasOwnId) = (id, true);
        return !CSharpNames.IsReservedForMarks(CSharpNames.FromId(id)) || Refuse(row, column, $"the id '{id}' would hide a member of generated code; choose another");
    }

    private static string? FaultOfId(string id) => ValueTexts.Id.IsValid(id) ? null
        : $"'{DisplayText.Excerpt(id)}' is not an id{(KebabCase.OfName(AsciiWords.From(id)) is { } kebab ? $"; did you mean '{kebab}'?" : ", which has small letters, digits and hyphens")}";

    private bool ReadValues(ImportRow row, List<(ImportColumn Column, string Text)> given)
    {
        string[] read = [ImportColumn.Source, ImportColumn.Mark, ImportColumn.Id, ClaimFields.Quote.Key, .. new[] { QuoteFields.Prefix, QuoteFields.Suffix, QuoteFields.Occurrence }.Select(static field => field.Key)];
        foreach (var cells in given.Where(cell => !read.Contains(cell.Column.Key, StringComparer.Ordinal)).GroupBy(static cell => cell.Column.Key, StringComparer.Ordinal)
            .OrderByDescending(static cells => cells.Key == ClaimFields.Kind.Key))
        {
            var column = cells.First().Column;
            if (row.Kind is null)
            {
                return Refuse(row, column, $"an aside has no '{column.Key}'; empty the cell");
            }

            if (column.IsOwn)
            {
                row.Values.Add(new TextValue(column.Key, Whitespace.Collapse(cells.First().Text)));
                continue;
            }

            if (ImportFields.Find(row.Kind, column.Key) is not { } field)
            {
                if (ImportFields.FindDeclared(format, row.Kind.Value, KindOf(row), column.Key) is { } declared)
                {
                    var (own, wrong, problem) = DeclaredCells.Read(declared, format, [.. cells]);
                    if (own is null)
                    {
                        return Refuse(row, wrong ?? column, problem!);
                    }

                    row.Values.Add(own);
                    continue;
                }

                return Refuse(row, column, $"{MarkKindDefinition.Get(row.Kind.Value).NameWithArticle} has no '{column.Key}'; empty the cell, or change the mark");
            }

            var (value, faulty, fault) = CellReader.Read(field, format.WordsOf(row.Kind.Value, field), format, [.. cells]);
            if (value is null)
            {
                return Refuse(row, faulty ?? column, fault!);
            }

            row.Values.Add(value);
        }

        return true;
    }

    /// <summary>Adds a placeholder for each word that the format needs and that only a person can choose, and orders the values as the format does.</summary>
    private void AddChoices(ImportRow row)
    {
        if (row.Kind is not { } kind)
        {
            return;
        }

        var mapping = MappingFormat.Get(MarkKindDefinition.Get(kind).Mapping);
        foreach (var field in mapping.Fields.Where(field => field.IsRequired && !row.Values.Exists(value => value.Key == field.Key)))
        {
            if (field == ClaimFields.Certainty && !format.IsGraded(KindOf(row)))
            {
                continue;
            }

            if (field.Words is null)
            {
                row.Decide(RowResult.Invalid, columns.Find(field.Key)?.Header, $"{mapping.Name} needs '{field.Key}'");
                return;
            }

            var words = format.WordsOf(kind, field)!;
            if (words.Words.Count == 0)
            {
                row.Decide(RowResult.Invalid, null, $"the model has no kinds of {MarkKindDefinition.Get(kind).Group.ToLowerInvariant()}; declare some in {ModelFile.Name}");
                return;
            }

            row.Values.Add(new ChosenValue(field.Key, Choice.Of(words)));
        }

        foreach (var field in format.RequiredFieldsOf(kind, KindOf(row)).Where(field => !row.Values.Exists(value => value.Key == field.Name)))
        {
            row.Values.Add(new ChosenValue(field.Name, DeclaredChoices.Of(format, field)));
        }

        var order = mapping.Keys.ToList();
        var ordered = row.Values.OrderBy(value => order.IndexOf(value.Key) is var index and >= 0 ? index : order.Count).ToList();
        row.Values.Clear();
        row.Values.AddRange(ordered);
    }

    /// <summary>The word of the kind of a row; null if it gives none.</summary>
    private static string? KindOf(ImportRow row) => row.Values.OfType<WordValue>().FirstOrDefault(static value => value.Key == ClaimFields.Kind.Key)?.Word;

    private static bool Refuse(ImportRow row, ImportColumn column, string reason)
    {
        row.Decide(RowResult.Invalid, column.Header, reason);
        return false;
    }
}
