using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Tool.References;

/// <summary>
/// The marks of an annotation and the references between them, as its YAML has them: also what has errors, because whoever renames or
/// searches something needs all places where it is written.
/// </summary>
internal sealed class AnnotationMarks
{
    private readonly List<MarkDefinition> _definitions = [];
    private readonly List<MarkReference> _references = [];

    private readonly AnnotationFormat _format;

    private AnnotationMarks(string path, string id, bool isLibrary, AnnotationFormat format) => (Path, Id, IsLibrary, _format) = (path, id, isLibrary, format);

    /// <summary>The path of the annotation.</summary>
    public string Path { get; }

    /// <summary>The id of the article or the library.</summary>
    public string Id { get; }

    /// <summary>Whether it is a library.</summary>
    public bool IsLibrary { get; }

    /// <summary>The marks, in file order.</summary>
    public IReadOnlyList<MarkDefinition> Definitions => _definitions;

    /// <summary>The references, in file order.</summary>
    public IReadOnlyList<MarkReference> References => _references;

    /// <summary>Reads an annotation; null if it has no id.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="root">The root of its YAML; null if it cannot be read.</param>
    /// <param name="format">The format in force, with the fields that a model declares.</param>
    public static AnnotationMarks? Read(string path, YamlMapping? root, AnnotationFormat format)
    {
        if (root is null || (Value(root, ArticleFields.Id.Key) ?? Value(root, LibraryFields.Id.Key)) is not YamlScalar id)
        {
            return null;
        }

        var marks = new AnnotationMarks(path, id.Value, Value(root, ArticleFields.Id.Key) is null, format);
        foreach (var (key, value) in root.Entries)
        {
            if (ArticleFields.Mapping.Fields.FirstOrDefault(field => field.Key == key.Value) is { Type: FieldType.Marks, Target: { } kind } && value is YamlMapping group)
            {
                marks.AddGroup(kind, group);
            }
            else if (TargetOf(format.Model.ArticleFields, key.Value) is { } target)
            {
                marks.Add(null, key.Value, target, value);
            }
        }

        return marks;
    }

    /// <summary>The value of a key; null if there is none.</summary>
    public static YamlNode? Value(YamlMapping mapping, string key)
    {
        foreach (var (name, value) in mapping.Entries)
        {
            if (name.Value == key)
            {
                return value;
            }
        }

        return null;
    }

    private void AddGroup(MarkKind kind, YamlMapping group)
    {
        foreach (var (key, value) in group.Entries)
        {
            var mark = new MarkDefinition(kind, key, value);
            _definitions.Add(mark);
            if (value is YamlMapping fields)
            {
                foreach (var (name, field) in fields.Entries)
                {
                    Add(mark, name.Value, field);
                }
            }
        }
    }

    private void Add(MarkDefinition mark, string key, YamlNode value)
    {
        if (key == StandingFields.SupersededByKey)
        {
            Add(mark, key, mark.Kind, value);
        }
        else if (key == CaveatFields.AppliesTo.Key && mark.Kind == MarkKind.Caveat)
        {
            AddSelector(mark, key, value);
        }
        else if (MarkKindDefinition.Get(mark.Kind).Mapping.Fields.FirstOrDefault(field => field.Key == key) is { Target: { } target, IsComputed: false })
        {
            Add(mark, key, target, value);
        }
        else if (TargetOf(_format.FieldsOf(mark.Kind, KindOf(mark)), key) is { } declared)
        {
            Add(mark, key, declared, value);
        }
    }

    private static string? KindOf(MarkDefinition mark) => mark.Value is YamlMapping fields ? (Value(fields, ClaimFields.Kind.Key) as YamlScalar)?.Value : null;

    /// <summary>The kind of mark that a declared field refers to; null if it does not, or there is no such field.</summary>
    private static MarkKind? TargetOf(IEnumerable<FieldDeclaration> fields, string key) =>
        fields.FirstOrDefault(field => field.Name == key) is { } field ? DeclaredFormats.TargetOf(field.Form) : null;

    private void AddSelector(MarkDefinition mark, string key, YamlNode value)
    {
        if (value is not YamlMapping selector)
        {
            if (value is not YamlScalar { Value: SelectorFormat.All })
            {
                Add(mark, key, MarkKind.Claim, value);
            }

            return;
        }

        foreach (var (name, condition) in selector.Entries)
        {
            if (name.Value == SelectorFields.Section.Key)
            {
                Add(mark, key, MarkKind.Section, condition);
            }
            else if (name.Value == SelectorFields.About.Key)
            {
                Add(mark, key, MarkKind.Term, condition);
            }
        }
    }

    /// <summary>Adds the references in a value: one, a list, or one with more beside it.</summary>
    private void Add(MarkDefinition? mark, string key, MarkKind target, YamlNode value)
    {
        switch (value)
        {
            case YamlScalar { IsNull: false } scalar:
                _references.Add(new MarkReference(mark, key, target, scalar));
                break;
            case YamlSequence list:
                foreach (var item in list.Items.Where(static item => item is not YamlSequence))
                {
                    Add(mark, key, target, item);
                }

                break;
            case YamlMapping citation when Value(citation, CitationFields.Of.Key) is YamlScalar of:
                Add(mark, key, target, of);
                break;
        }
    }
}
