using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Tool.Imports;

/// <summary>Writes rows into an annotation after the marks that it has, in its style. Everything else stays byte for byte.</summary>
internal static class MarkInsertion
{
    private static readonly (MarkKind? Kind, Field Key)[] Groups =
        [(MarkKind.Term, ArticleFields.Terms), (MarkKind.Evidence, ArticleFields.Evidence), (MarkKind.Caveat, ArticleFields.Caveats), (MarkKind.Claim, ArticleFields.Claims), (null, ArticleFields.Asides)];

    /// <summary>The text of the annotation with the marks; null if its style does not determine where one can be added.</summary>
    /// <param name="text">The annotation.</param>
    /// <param name="root">The root of its YAML.</param>
    /// <param name="rows">The rows to write.</param>
    /// <param name="language">The language of the article.</param>
    public static string? Insert(string text, YamlMapping root, IReadOnlyList<ImportRow> rows, string language)
    {
        var edits = new List<ContentEdit>();
        foreach (var (kind, key) in Groups)
        {
            var marks = rows.Where(row => row.Kind == kind && row.IsWritten).ToList();
            if (marks.Count == 0)
            {
                continue;
            }

            if (MarkPlaceFinder.After(text, root, key, int.MaxValue) is not { } place)
            {
                return null;
            }

            // Under a new key, marks of several lines have a blank line between them.
            var gap = place.Field is { } separator && (place.Lead.Length > 0 || place.Length > 0) ? separator.TrimEnd(' ') : "";
            edits.Add(new ContentEdit(place.Start, place.Length, place.Lead + string.Join(gap, marks.Select(row => place.Before + Mark(row, place, language)))));
        }

        // New keys are all at the end of the file, in the order of the edits.
        return ContentEdits.Apply(text, edits.OrderBy(static edit => edit.Start));
    }

    /// <summary>The key of the marks of a kind, which a table can have.</summary>
    public static string KeyOf(MarkKind kind) => Array.Find(Groups, group => group.Kind == kind).Key.Key;

    private static string Mark(ImportRow row, MarkPlace place, string language)
    {
        if (row.Kind is null)
        {
            return row.Written!.Write(place.Form);
        }

        var fields = row.Values.Select(value => (value.Key, Value: value.Write(place.Form, language), Hint: (value as ChosenValue)?.Choice.Hint)).ToList();
        var keys = MappingFormat.Get(MarkKindDefinition.Get(row.Kind.Value).Mapping).Keys.ToList();
        var quote = keys.IndexOf(ClaimFields.Quote.Key);
        var next = fields.FindIndex(field => keys.IndexOf(field.Key) is var index && (index < 0 || index > quote));
        fields.Insert(next < 0 ? fields.Count : next, (ClaimFields.Quote.Key, row.Written!.Write(place.Form), null));
        if (place.Field is { } separator)
        {
            return string.Concat(fields.Select(field => $"{separator}{field.Key}: {field.Value}{(field.Hint is null ? "" : $" # {field.Hint}")}").Prepend($"{row.Id}:"));
        }

        // In braces, a comment would take what follows with it.
        return $"{row.Id}: {{ {string.Join(", ", fields.Select(static field => $"{field.Key}: {field.Value}"))} }}";
    }
}
