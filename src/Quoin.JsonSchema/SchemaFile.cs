using Quoin.Compiler.Format;

namespace Quoin.JsonSchema;

/// <summary>The schema of a format.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Title">The name for a file of the format.</param>
/// <param name="Description">The description of such a file, in one sentence.</param>
/// <param name="Format">The format of annotations and policies in force.</param>
/// <param name="Root">The format of the whole file.</param>
/// <param name="Other">The format of the whole file if it has the first key of its own, such as that of a library; null for none.</param>
internal sealed record SchemaFile(string Name, string Title, string Description, AnnotationFormat Format, MappingFormat Root, MappingFormat? Other = null)
{
    /// <summary>The folder of the schemas, relative to the repository's root.</summary>
    public const string Folder = "generators/Quoin.Compiler/schemas";

    /// <summary>The schema of models.</summary>
    public static SchemaFile OfModels { get; } =
        new("quoin.model.schema.json", "A Quoin model", "The kinds, fields and words of a project.", AnnotationFormat.Default, ModelFormat.Model);

    /// <summary>Every schema that is kept in the repository and packed. To add one for a format, add a line.</summary>
    public static IReadOnlyList<SchemaFile> All { get; } =
    [
        OfAnnotations(AnnotationFormat.Default),
        OfPolicies(AnnotationFormat.Default),
        OfModels,
    ];

    /// <summary>The file's path, relative to the repository's root.</summary>
    public string Path => $"{Folder}/{Name}";

    /// <summary>The contents of the file.</summary>
    public string Text => $"{new SchemaWriter(Format).Write(this)}\n";

    /// <summary>The schema of annotations.</summary>
    public static SchemaFile OfAnnotations(AnnotationFormat format) => new(
        "quoin.schema.json", "A Quoin annotation", "Which sentences of a source are claims, which are caveats, and what evidence supports the claims.", format, format.Article, format.Library);

    /// <summary>The schema of policies.</summary>
    public static SchemaFile OfPolicies(AnnotationFormat format) =>
        new("quoin.policy.schema.json", "A Quoin policy", "A project's own rules about its claims.", format, format.Policy);
}
