using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;

namespace Quoin.Schema;

/// <summary>
/// A page that describes a format. People write its prose; the table of each mapping and of each vocabulary follows from the
/// definitions. It replaces the first table under the heading of that name.
/// </summary>
internal static class FormatPage
{
    private const string Folder = "generators/Quoin.Compiler/docs";
    private const string AnnotationPage = "annotation-format.md";
    private const string PoliciesPage = "policies.md";
    private const string ModelsPage = "models.md";

    /// <summary>The page of the annotation format.</summary>
    /// <param name="root">The repository's root.</param>
    public static WrittenFile WriteAnnotationFormat(string root) =>
        Write(root, AnnotationPage, ArticleFormat.All, Vocabulary.All);

    /// <summary>The page of the policies.</summary>
    /// <param name="root">The repository's root.</param>
    public static WrittenFile WritePolicies(string root) =>
        Write(root, PoliciesPage, PolicyFormat.All, [Vocabulary.Get(typeof(PolicyNeed))]);

    /// <summary>The page of the models.</summary>
    /// <param name="root">The repository's root.</param>
    public static WrittenFile WriteModels(string root) =>
        Write(root, ModelsPage, ModelFormat.All, [Vocabulary.Get(typeof(FieldForm)), Vocabulary.Get(typeof(Pack))]);

    private static WrittenFile Write(string root, string name, IEnumerable<MappingFormat> mappings, IEnumerable<Vocabulary> vocabularies)
    {
        var path = $"{Folder}/{name}";
        var lines = File.ReadAllText(Path.Combine(root, path)).ReplaceLineEndings("\n").Split('\n').ToList();
        var values = new ValuePhrases(name == AnnotationPage ? "" : AnnotationPage);
        foreach (var mapping in mappings)
        {
            ReplaceTable(lines, path, Sentence(mapping.Name), ["| key | takes | required | meaning |", "|---|---|---|---|", .. mapping.Fields.Select(field =>
                $"| `{field.Key}` | {values.Of(field.Value)} | {(field.IsRequired ? "yes" : "")} | {field.Description} |")]);
        }

        foreach (var vocabulary in vocabularies)
        {
            ReplaceTable(lines, path, ValuePhrases.HeadingOf(vocabulary), ["| word | meaning |", "|---|---|", .. vocabulary.Entries.Select(word =>
                $"| `{word.Name}` | {word.Meaning} |")]);
        }

        return new WrittenFile(path, string.Join('\n', lines));
    }

    /// <summary>Replaces the first table under a heading.</summary>
    private static void ReplaceTable(List<string> lines, string path, string heading, IEnumerable<string> table)
    {
        var section = lines.FindIndex(line => line.TrimStart('#').Trim() == heading && line.StartsWith("##", StringComparison.Ordinal));
        var start = section < 0 ? -1 : lines.FindIndex(section, static line => line.StartsWith('|'));
        if (start < 0)
        {
            throw new InvalidOperationException($"'{path}' has no heading '{heading}' with a table under it.");
        }

        var end = lines.FindIndex(start, static line => !line.StartsWith('|'));
        lines.RemoveRange(start, (end < 0 ? lines.Count : end) - start);
        lines.InsertRange(start, table);
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
