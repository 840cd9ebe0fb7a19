using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Generators.Emission;

/// <summary>Writes what creates a model and the marks with its fields. The model itself is created when a page or an export first asks for it.</summary>
internal static class ModelPartsEmitter
{
    private const string Parts = "global::Quoin.CompilerServices.ModelParts";

    public static void Write(CodeWriter code, AnnotationFormat format, IReadOnlyList<MarkKind> marks)
    {
        var hasArticles = format.Model.ArticleFields.Count > 0;
        code.Line();
        code.Document("<summary>For generated code.</summary>");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Line($"public static global::Quoin.CompilerServices.ModelContent {ModelNames.ContentMethod}() => _content.Instance;");
        code.Line();
        code.Line("// Created when a mark's fields, or a list of marks, are first read.");
        code.Line("private static class _content");
        code.Open();
        code.Line($"internal static readonly global::Quoin.CompilerServices.ModelContent Instance = new(_model, _mark{(hasArticles ? ", static row => row.Article(new ArticleFields(row.Fields))" : "")});");
        code.Close();
        WriteMarks(code, format, marks);
        WriteModel(code, format, marks);
    }

    /// <summary>Writes the method that creates marks, by their kind.</summary>
    private static void WriteMarks(CodeWriter code, AnnotationFormat format, IReadOnlyList<MarkKind> marks)
    {
        code.Line();
        code.Line("private static global::Quoin.Mark? _mark(global::Quoin.CompilerServices.MarkRow row) => row.Mark switch");
        code.Open();
        foreach (var mark in marks)
        {
            code.Line($"{(int)mark} => _{MarkKindDefinition.Get(mark).Name}(row),");
        }

        code.Line("_ => null,");
        code.Close(";");
        foreach (var mark in marks)
        {
            code.Line();
            code.Line($"private static global::Quoin.Mark? _{MarkKindDefinition.Get(mark).Name}(global::Quoin.CompilerServices.MarkRow row) => row.Kind switch");
            code.Open();
            if (format.KindsOf(mark) is { } kinds)
            {
                for (var i = 0; i < kinds.Entries.Count; i++)
                {
                    WriteMark(code, format, mark, kinds.Entries[i].Name, $"{i + 1}");
                }
            }
            else
            {
                WriteMark(code, format, mark, null, "0");
            }

            code.Line("_ => null,");
            code.Close(";");
        }
    }

    private static void WriteMark(CodeWriter code, AnnotationFormat format, MarkKind mark, string? kind, string place)
    {
        if (format.FieldsOf(mark, kind).Count > 0)
        {
            code.Line($"{place} => row.{mark.ToString()}(new {ModelNames.FieldsOf(mark, kind)}(row.Fields)),");
        }
    }

    private static void WriteModel(CodeWriter code, AnnotationFormat format, IReadOnlyList<MarkKind> marks)
    {
        code.Line();
        code.Line($"private static global::Quoin.ContentModel _model() => {Parts}.Model(");
        code.Indent();
        foreach (var mark in marks)
        {
            WriteKinds(code, format, mark);
        }

        code.Line("new global::Quoin.WordDefinition[]");
        code.Open();
        foreach (var level in format.Certainty.Entries)
        {
            code.Line(Word(level), ",");
        }

        code.Close(",");
        var terms = format.TermKind is null ? format.FieldsOf(MarkKind.Term, null) : [];
        code.Line(Fields(format, format.Model.ArticleFields), terms.Count == 0 ? ");" : ",");
        if (terms.Count > 0)
        {
            code.Line(Fields(format, terms), ");");
        }

        code.Outdent();
    }

    private static void WriteKinds(CodeWriter code, AnnotationFormat format, MarkKind mark)
    {
        code.Line("new global::Quoin.KindDefinition[]");
        code.Open();
        foreach (var kind in format.KindsOf(mark)?.Entries ?? [])
        {
            var fields = format.FieldsOf(mark, kind.Name);
            var start = $"{Parts}.Kind({Text(kind.Name)}, {kind.Number}, {Text(kind.Meaning)}, {Labels(kind.Declaration)}";
            if (fields.Count == 0)
            {
                code.Line(start, "),");
                continue;
            }

            code.Line(start, ",");
            code.Indent();
            for (var i = 0; i < fields.Count; i++)
            {
                code.Line(Field(format, fields[i]), i < fields.Count - 1 ? "," : "),");
            }

            code.Outdent();
        }

        code.Close(",");
    }

    private static string Fields(AnnotationFormat format, EquatableArray<FieldDeclaration> fields) =>
        $"new global::Quoin.FieldDefinition[] {{ {string.Join(", ", fields.Select(field => Field(format, field)))} }}";

    private static string Field(AnnotationFormat format, FieldDeclaration field)
    {
        var words = field.Form == FieldForm.Word && format.Words.TryGetValue(field.Words, out var list) ? string.Concat(list.Entries.Select(static word => $", {Word(word)}")) : "";
        return $"{Parts}.Field({Text(field.Name)}, global::Quoin.FieldValueKind.{field.Form}, {(field.IsList ? "true" : "false")}, {Text(field.Description ?? "")}, {Labels(field)}{words})";
    }

    private static string Word(Word word) => $"{Parts}.Word({Text(word.Name)}, {word.Number}, {Text(word.Meaning)}, {Labels(word.Declaration)})";

    private static string Labels(Declared? declared) => declared is null || declared.Labels.Count == 0
        ? "new string[0]"
        : $"new[] {{ {string.Join(", ", declared.Labels.Select(static label => $"{Text(label.Language)}, {Text(label.Text)}"))} }}";

    private static string Text(string text) => Literals.Create(text);
}
