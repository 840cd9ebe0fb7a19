using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using ValueTexts = Quoin.Compiler.Format.Texts;

namespace Quoin.Tool.Imports;

/// <summary>Reads cells as the value of a field.</summary>
internal static class CellReader
{
    /// <summary>What separates ids and words in a cell. An id has none of these characters.</summary>
    private static readonly char[] Separators = [',', ';', '|', ' ', '\n', '\t', '\u00A0'];

    /// <summary>Reads the cells of a field: several only if its texts are in several languages.</summary>
    /// <returns>The value; or null with the column that is wrong, and why.</returns>
    /// <param name="field">The field.</param>
    /// <param name="words">The words that it can be; null if it is none.</param>
    /// <param name="format">The format in force.</param>
    /// <param name="cells">The cells.</param>
    public static (ImportValue? Value, ImportColumn? Column, string? Fault) Read(Field field, Vocabulary? words, AnnotationFormat format, IReadOnlyList<(ImportColumn Column, string Text)> cells)
    {
        if (field.Type == FieldType.LocalizedText)
        {
            return cells.FirstOrDefault(static cell => !ValueTexts.Words.IsValid(cell.Text)) is { Column: not null } faulty
                ? (null, faulty.Column, "the cell has no words; write a text, or empty it")
                : (new LocalizedTexts(field.Key, [.. cells.Select(static cell => (cell.Column.Language, Whitespace.Collapse(cell.Text)))]), null, null);
        }

        var (column, text) = cells[0];
        var (value, fault) = field.Type switch
        {
            FieldType.Word => Word(field.Key, words!, text),
            FieldType.References or FieldType.Citings or FieldType.FormerIds => Ids(field.Key, text),
            FieldType.Selector => Selector(field.Key, format.ClaimKind, text),
            FieldType.Text => Valid(field, text, new TextValue(field.Key, Whitespace.Collapse(text))),
            FieldType.Url or FieldType.Doi => Valid(field, text, new TextValue(field.Key, text)),
            _ => Valid(field, text, new WordValue(field.Key, text)),
        };
        return (value, column, fault);
    }

    private static (ImportValue? Value, string? Fault) Valid(Field field, string text, ImportValue value) => field.Value is TextFormat format && !format.IsValid(text)
        ? (null, $"'{DisplayText.Excerpt(text)}' is not {format.Expected(text)}; {format.Remedy}")
        : (value, null);

    /// <summary>A word, in whatever case a spreadsheet writes it.</summary>
    private static (ImportValue? Value, string? Fault) Word(string key, Vocabulary vocabulary, string text) => WordOf(vocabulary, text) is { } word
        ? (new WordValue(key, word), null)
        : (null, FaultOf(key, vocabulary, text));

    private static string? WordOf(Vocabulary vocabulary, string text) => KebabCase.OfName(Whitespace.Collapse(text)) is { } name && vocabulary.Words.Contains(name, StringComparer.Ordinal) ? name
        : vocabulary.Words.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static string FaultOf(string key, Vocabulary vocabulary, string text) =>
        $"there is no {key} '{DisplayText.Excerpt(text)}'{Suggestion.For(KebabCase.OfName(text) ?? text.ToLowerInvariant(), vocabulary.Words)}";

    private static (ImportValue? Value, string? Fault) Ids(string key, string text)
    {
        var (ids, fault) = ReadIds(text);
        return fault is null ? (new IdsValue(key, ids), null) : (null, fault);
    }

    private static (IReadOnlyList<string> Ids, string? Fault) ReadIds(string text)
    {
        var ids = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        return ids.Find(static id => !ValueTexts.Id.IsValid(id)) is { } wrong
            ? ([], $"'{DisplayText.Excerpt(wrong)}' is not an id{(KebabCase.OfName(wrong) is { } kebab ? $"; did you mean '{kebab}'?" : ", which has small letters, digits and hyphens")}")
            : ids.Count > 0 ? (ids, null) : ([], "the cell has no ids; write one, or empty it");
    }

    /// <summary>Which claims: <c>all</c>, ids, or conditions such as <c>kind = efficacy, safety; about = tea</c>.</summary>
    private static (ImportValue? Value, string? Fault) Selector(string key, Vocabulary claimKinds, string text)
    {
        if (text.Equals(SelectorFormat.All, StringComparison.OrdinalIgnoreCase))
        {
            return (new SelectorValue(key, []), null);
        }

        if (!text.Contains('=', StringComparison.Ordinal))
        {
            return Ids(key, text);
        }

        var conditions = new List<(string Key, IReadOnlyList<string> Values)>();
        foreach (var condition in text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = condition.Split('=', 2);
            var name = parts[0].Trim().ToLowerInvariant();
            var keys = MappingFormat.Get(SelectorFields.Mapping).Keys;
            if (parts.Length < 2 || !keys.Contains(name, StringComparer.Ordinal) || conditions.Exists(other => other.Key == name))
            {
                return (null, $"'{DisplayText.Excerpt(condition)}' is no condition; write one of {string.Join(", ", keys)} with its values, such as kind = efficacy");
            }

            var (values, fault) = name == SelectorFields.Kind.Key ? Kinds(claimKinds, parts[1]) : ReadIds(parts[1]);
            if (fault is not null)
            {
                return (null, fault);
            }

            conditions.Add((name, values));
        }

        return (new SelectorValue(key, conditions), null);
    }

    private static (IReadOnlyList<string> Kinds, string? Fault) Kinds(Vocabulary claimKinds, string text)
    {
        var kinds = new List<string>();
        foreach (var name in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (WordOf(claimKinds, name) is not { } kind)
            {
                return ([], FaultOf(SelectorFields.Kind.Key, claimKinds, name));
            }

            if (!kinds.Contains(kind))
            {
                kinds.Add(kind);
            }
        }

        return kinds.Count > 0 ? (kinds, null) : ([], "the condition has no values; write one, such as kind = efficacy");
    }
}
