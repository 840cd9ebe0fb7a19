using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tool.Terminal;
using ValueTexts = Quoin.Compiler.Format.Texts;

namespace Quoin.Tool.Imports;

/// <summary>The columns of a table, by their meaning. No column is passed over silently: one that is misspelled may have the caveats.</summary>
internal sealed class ImportColumns
{
    private static readonly string[] OfRow = [ImportColumn.Source, ImportColumn.Mark, ImportColumn.Id, ClaimFields.Quote.Key, QuoteFields.Prefix.Key, QuoteFields.Suffix.Key, QuoteFields.Occurrence.Key];

    /// <summary>The names that a column can have.</summary>
    private static IReadOnlyList<string> Names(AnnotationFormat format) =>
        [.. OfRow.Concat(ImportFields.All.Select(static field => field.Key)).Concat(ImportFields.Declared(format).Select(static field => field.Name)).Distinct(StringComparer.Ordinal)];

    private readonly List<ImportColumn> _columns;

    private ImportColumns(List<ImportColumn> columns) => _columns = columns;

    /// <summary>The columns in their order, except those that are left out.</summary>
    public IReadOnlyList<ImportColumn> All => _columns;

    /// <summary>The only column with a key; null if there is none.</summary>
    public ImportColumn? Find(string key) => _columns.Find(column => column.Key == key);

    /// <summary>Reads the header.</summary>
    /// <param name="header">The header.</param>
    /// <param name="map">Meanings of columns by their names in the table, as <c>quote=Zitat</c>.</param>
    /// <param name="ignored">The names in the table of columns to leave out.</param>
    /// <param name="format">The format in force.</param>
    /// <exception cref="ToolException">A column is not known, or is needed.</exception>
    public static ImportColumns Read(IReadOnlyList<string> header, IReadOnlyList<string> map, IReadOnlyList<string> ignored, AnnotationFormat format)
    {
        var meanings = Meanings(header, map);
        var left = ignored.Select(name => IndexOf(header, name, "--ignore")).ToHashSet();
        var columns = new List<ImportColumn>();
        for (var i = 0; i < header.Count; i++)
        {
            if (left.Contains(i) || (header[i].Length == 0 && !meanings.ContainsKey(i)))
            {
                continue;
            }

            var column = Column(i, header[i], meanings.TryGetValue(i, out var meaning) ? meaning : header[i], isMapped: meaning is not null, format);
            if (columns.Find(other => other.Key == column.Key && other.Language == column.Language) is { } twin)
            {
                throw new ToolException($"The columns {twin.Index + 1} and {i + 1} are both '{SafeText.Escape(column.Header)}'; rename one, or leave it out with --ignore");
            }

            columns.Add(column);
        }

        return columns.Exists(static column => column.Key == ClaimFields.Quote.Key)
            ? new ImportColumns(columns)
            : throw new ToolException($"No column is called 'quote'; rename the one with the quotes, or say which with --map, such as --map \"quote={SafeText.Escape(header.FirstOrDefault(static name => name.Length > 0) ?? "Zitat")}\"");
    }

    private static Dictionary<int, string> Meanings(IReadOnlyList<string> header, IReadOnlyList<string> map)
    {
        var meanings = new Dictionary<int, string>();
        foreach (var entry in map)
        {
            if (entry.Split('=', 2) is not [{ Length: > 0 } meaning, { Length: > 0 } name])
            {
                throw new ToolException($"--map takes a name and a column, such as --map quote=Zitat, and not '{SafeText.Escape(entry)}'");
            }

            meanings[IndexOf(header, name.Trim(), "--map")] = meaning.Trim();
        }

        return meanings;
    }

    private static int IndexOf(IReadOnlyList<string> header, string name, string option)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (header[i].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw new ToolException($"There is no column '{SafeText.Escape(name)}' for {option}{Suggestion.For(name, [.. header.Where(static one => one.Length > 0)])}");
    }

    private static ImportColumn Column(int index, string header, string meaning, bool isMapped, AnnotationFormat format)
    {
        var parts = meaning.Split('.', 2);
        var key = parts[0].Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        var language = parts.Length > 1 ? parts[1].Trim() : null;
        if (MappingFormat.IsOwn(key) && language is null)
        {
            return KeyOf(key) is { } known
                ? throw new ToolException($"The column '{SafeText.Escape(header)}' would be passed over, because keys that begin with 'x-' are your own, but '{known}' is a key of the format; remove the 'x-', or choose another name")
                : ValueTexts.Id.IsValid(key)
                    ? new ImportColumn(index, header, key, null)
                    : throw new ToolException($"'{SafeText.Escape(key)}' cannot be a key; use small letters, digits and hyphens, such as x-note");
        }

        var names = Names(format);
        if (!names.Contains(key, StringComparer.Ordinal))
        {
            var nearest = Suggestion.Nearest(key, names);
            var hint = nearest is not null ? $"did you mean '{nearest}'?" : $"it can be one of {string.Join(", ", names)}";
            throw new ToolException(isMapped
                ? $"There is no meaning '{SafeText.Escape(key)}' for a column; {hint}"
                : $"The column '{SafeText.Escape(header)}' is not known; {hint}{(nearest is not null ? " If not," : ";")} say what it is with --map, or leave it out with --ignore");
        }

        if (language is not null && !(ImportFields.IsLocalized(format, key) && ValueTexts.Language.IsValid(language)))
        {
            throw new ToolException(ImportFields.IsLocalized(format, key)
                ? $"'{SafeText.Escape(language)}' in the column '{SafeText.Escape(header)}' is not a language; write a BCP 47 tag after the dot, such as {key}.uk"
                : $"The column '{SafeText.Escape(header)}' has no language, because '{key}' has one form for all; remove the dot and what follows");
        }

        return new ImportColumn(index, header, key, language);
    }

    private static string? KeyOf(string own) => ImportFields.Marks.Select(mark => MappingFormat.Get(mark).FieldMeantBy(own)?.Key).FirstOrDefault(static key => key is not null);
}
