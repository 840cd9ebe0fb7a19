using System.Runtime.CompilerServices;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.CompilerServices;
using Quoin.Definitions;

namespace Quoin.Interpreter;

/// <summary>
/// Creates what generated code has of a model: its kinds, fields and words. Without generated classes marks have no typed fields; their values are in
/// <see cref="Mark.FieldValues"/>.
/// </summary>
internal static class InterpretedModel
{
    private static readonly ConditionalWeakTable<AnnotationFormat, ModelContent> Contents = [];

    /// <summary>The model of a format, the same each time; null without one.</summary>
    public static ModelContent? Of(AnnotationFormat format) =>
        format.IsDefault ? null : Contents.GetValue(format, static known => new ModelContent(() => Create(known), static _ => null));

    private static Quoin.ContentModel Create(AnnotationFormat format) => ModelParts.Model(
        Kinds(format, MarkKind.Claim), Kinds(format, MarkKind.Caveat), Kinds(format, MarkKind.Evidence), Kinds(format, MarkKind.Term),
        [.. format.Certainty.Entries.Select(Create)], Fields(format, format.Model.ArticleFields),
        format.TermKind is null ? Fields(format, format.FieldsOf(MarkKind.Term, null)) : []);

    private static KindDefinition[] Kinds(AnnotationFormat format, MarkKind mark) =>
        [.. (format.KindsOf(mark)?.Entries ?? []).Select(kind => ModelParts.Kind(kind.Name, kind.Number, kind.Meaning, Labels(kind.Declaration), Fields(format, format.FieldsOf(mark, kind.Name))))];

    private static FieldDefinition[] Fields(AnnotationFormat format, IEnumerable<FieldDeclaration> fields) =>
        [.. fields.Select(field => ModelParts.Field(field.Name, KindOf(field.Form), field.IsList, field.Description ?? "", Labels(field), Words(format, field)))];

    private static WordDefinition[] Words(AnnotationFormat format, FieldDeclaration field) =>
        field.Form == FieldForm.Word && format.Words.TryGetValue(field.Words, out var list) ? [.. list.Entries.Select(Create)] : [];

    private static WordDefinition Create(Word word) => ModelParts.Word(word.Name, word.Number, word.Meaning, Labels(word.Declaration));

    /// <summary>The form at run time, whose numbers begin at 1.</summary>
    private static FieldValueKind KindOf(FieldForm form) => (FieldValueKind)((int)form + 1);

    private static string[] Labels(Declared? declared) => declared is null ? [] : [.. declared.Labels.SelectMany(static label => new[] { label.Language, label.Text })];
}
