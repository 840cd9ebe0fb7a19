using System.Text;
using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Interpreter.Tests.Definitions;

/// <summary>An annotation that gives every field of the format, written by walking the definitions: a field that is added is in it.</summary>
internal static class FullArticle
{
    /// <summary>The id of the one mark of each kind; a claim and evidence that supersede them have "-2" behind it.</summary>
    public static string IdOf(MarkKind kind) => $"the-{kind.ToString().ToLowerInvariant()}";

    public const string Source = """
        The heading
        Words of section. Words of term. Words of evidence. Later evidence is here. Words of caveat. Words of claim. Later claim is here. Words of aside.

        """;

    public static string Annotation()
    {
        var yaml = new StringBuilder("quoin: 1\narticle: full\nlanguage: en\nsource: full.txt\n");
        Write(yaml, "", ArticleFields.Mapping);
        foreach (var field in ArticleFormat.Article.Fields.Where(field => field.Type == FieldType.Marks))
        {
            var definition = MarkKindDefinition.Get(field.Target!.Value);
            yaml.Append(field.Key).Append(":\n");
            Mark(yaml, definition, IdOf(definition.Kind));
            if (definition.Mapping.Fields.Any(other => other.Key == StandingFields.SupersededByKey))
            {
                yaml.Append("  ").Append(IdOf(definition.Kind)).Append("-2: { ").Append(Required(definition)).Append("quote: Later ").Append(definition.Name).Append(" is here }\n");
            }
        }

        return yaml.Append("asides: [ Words of aside ]\n").ToString();
    }

    /// <summary>What a field is given, as JSON, snapshots and hover show it; null where they show something else.</summary>
    public static string? Shown(Field field) => field.Type switch
    {
        FieldType.Word => field.Key == StandingFields.StatusKey ? null : Vocabulary.Get(field.Words!).Words[0],
        FieldType.LocalizedText or FieldType.LocalizedTexts or FieldType.Text => $"{field.Key} in words",
        FieldType.Mapping when field.Mapping != StandingFields.Mapping => Shown(field.Mapping!.Fields[0]),
        FieldType.Mappings => Shown(field.Mapping!.Fields[0]),
        FieldType.Count => "4711",
        FieldType.Url => "https://example.org/study",
        FieldType.Doi or FieldType.Country or FieldType.Duration or FieldType.Date or FieldType.PartialDate => field.Value.Example,
        FieldType.Regions => "US-CA",
        FieldType.FormerIds => "its-former-id",
        FieldType.References or FieldType.Citings when !field.IsComputed => IdOf(field.Target!.Value),
        _ => null,
    };

    private static void Mark(StringBuilder yaml, MarkKindDefinition definition, string id)
    {
        yaml.Append("  ").Append(id).Append(":\n");
        yaml.Append(definition.Kind == MarkKind.Section ? "    heading: The heading\n" : $"    quote: Words of {definition.Name}\n");
        Write(yaml, "    ", definition.Mapping);
    }

    private static void Write(StringBuilder yaml, string indent, Mapping mapping)
    {
        foreach (var field in mapping.Fields.Where(field => !field.IsComputed))
        {
            if (Value(field, mapping) is { } value)
            {
                yaml.Append(indent).Append(field.Key).Append(": ").Append(value).Append('\n');
            }
        }
    }

    /// <summary>The value of a field in YAML; null where another line gives it.</summary>
    private static string? Value(Field field, Mapping mapping) => field.Type switch
    {
        FieldType.Word => field.Key == StandingFields.StatusKey ? "superseded" : Shown(field),
        FieldType.LocalizedText => $"{{ en: \"{Shown(field)}\", uk: \"{field.Key} словами\" }}",
        FieldType.LocalizedTexts => $"[ \"{Shown(field)}\" ]",
        FieldType.Text => $"\"{Shown(field)}\"",
        FieldType.Mapping => $"{{ {Fields(field.Mapping!)} }}",
        FieldType.Mappings => $"[ {{ {Fields(field.Mapping!)} }} ]",
        FieldType.References or FieldType.Citings => $"[ {Shown(field)} ]",
        FieldType.FormerIds => $"[ {Shown(field)} ]",
        FieldType.Selector => "all",
        FieldType.Id => field.Key == StandingFields.SupersededByKey ? $"the-{(mapping == ClaimFields.Mapping ? "claim" : "evidence")}-2" : null,
        FieldType.Count or FieldType.Regions or FieldType.Url or FieldType.Doi or FieldType.Country or FieldType.Duration or FieldType.Date or FieldType.PartialDate => Shown(field),
        _ => null,
    };

    private static string Fields(Mapping mapping) => string.Join(", ", mapping.Fields.Select(field => $"{field.Key}: {Value(field, mapping)}"));

    private static string Required(MarkKindDefinition definition) =>
        string.Concat(definition.Mapping.Fields.Where(field => field.IsRequired).Select(field => $"{field.Key}: {Value(field, definition.Mapping)}, "));
}
