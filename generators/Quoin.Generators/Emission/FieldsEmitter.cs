using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Definitions;

namespace Quoin.Generators.Emission;

/// <summary>Writes the classes of declared fields: a property for each, which reads the compiled data.</summary>
internal static class FieldsEmitter
{
    /// <summary>Writes the classes of the kinds of a sort of mark.</summary>
    public static void Write(CodeWriter code, AnnotationFormat format, MarkKind mark)
    {
        if (format.KindsOf(mark) is not { } kinds)
        {
            Write(code, format, mark, null);
            return;
        }

        foreach (var kind in kinds.Entries)
        {
            Write(code, format, mark, kind.Name);
        }
    }

    /// <summary>Writes the class of a kind, if it has fields.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="format">The format in force.</param>
    /// <param name="mark">The sort of mark; null for articles.</param>
    /// <param name="kind">The word of the kind; null if there are no kinds.</param>
    public static void Write(CodeWriter code, AnnotationFormat format, MarkKind? mark, string? kind)
    {
        var fields = format.FieldsOf(mark, kind);
        if (fields.Count == 0)
        {
            return;
        }

        var name = ModelNames.FieldsOf(mark, kind);
        code.Line();
        code.Document($"<summary>The fields of {(mark is { } sort ? MarkKindDefinition.Get(sort).NameWithArticle : "an article")}{(kind is null ? "" : $" of the kind '{kind}'")}.</summary>");
        code.Line($"public sealed class {name}");
        code.Open();
        code.Line("private readonly global::Quoin.CompilerServices.FieldData _data;");
        code.Line();
        code.Line($"internal {name}(global::Quoin.CompilerServices.FieldData data) => _data = data;");
        for (var i = 0; i < fields.Count; i++)
        {
            code.Line();
            Write(code, format, fields[i], i);
        }

        code.Close();
    }

    private static void Write(CodeWriter code, AnnotationFormat format, FieldDeclaration field, int index)
    {
        var type = ModelNames.TypeOf(field);
        var name = CSharpNames.FromId(field.Name);
        var end = field.IsAlwaysGiven || field.IsList ? "" : "?";
        code.Document($"<summary>{Xml.Escape(field.Description ?? field.Name)}</summary>");
        if (field.Form == FieldForm.Date && !field.IsList)
        {
            WriteDate(code, name, index, end);
        }
        else if (field.IsList && DeclaredFormats.TargetOf(field.Form) is null)
        {
            var read = field.Form == FieldForm.Word ? $"data => ({ModelNames.TypeOf(field with { IsList = false })}){Word(format, field, "data", 0)}" : $"data => data.{ModelNames.ReaderOf(field.Form, false)}(0){Value(field)}";
            WriteKept(code, type, "", name, $"_data.List({index}, static {read})");
        }
        else if (field.Form == FieldForm.Word)
        {
            code.Line($"public {type}{end} {name} => {(end.Length == 0 ? $"({type})" : $"_data.Word({index}) == 0 ? null : ({type}?)")}{Word(format, field, "_data", index)};");
        }
        else if (field.Form is FieldForm.Text or FieldForm.Url or FieldForm.Doi or FieldForm.LocalizedText && !field.IsList)
        {
            WriteKept(code, type, end, name, $"_data.{ModelNames.ReaderOf(field.Form, false)}({index})");
        }
        else
        {
            code.Line($"public {type}{end} {name} => _data.{ModelNames.ReaderOf(field.Form, field.IsList)}({index}){(end.Length == 0 && !field.IsList ? Value(field) : "")};");
        }
    }

    /// <summary>Writes a property that creates an object when it is first read, and then keeps it.</summary>
    private static void WriteKept(CodeWriter code, string type, string end, string name, string read)
    {
        code.Line($"public {type}{end} {name} => _{name} ??= {read};");
        code.Line();
        code.Line($"private {type}? _{name};");
    }

    /// <summary>On .NET, a day is a DateOnly; .NET Standard has no such type.</summary>
    private static void WriteDate(CodeWriter code, string name, int index, string end)
    {
        code.Directive("#if NET6_0_OR_GREATER");
        code.Line($"public global::System.DateOnly{end} {name} => _data.Date({index}){(end.Length == 0 ? ".Value.ToDateOnly().Value" : "?.ToDateOnly()")};");
        code.Directive("#else");
        code.Line($"public global::Quoin.Iso8601Date{end} {name} => _data.Date({index}){(end.Length == 0 ? ".Value" : "")};");
        code.Directive("#endif");
    }

    private static string Value(FieldDeclaration field) => ModelNames.IsStruct(field.Form) ? ".Value" : "!";

    /// <summary>The number of a word, from its place in the list.</summary>
    private static string Word(AnnotationFormat format, FieldDeclaration field, string data, int index)
    {
        var words = format.Words[field.Words].Entries;
        return $"({data}.Word({index}) switch {{ {string.Join(", ", words.Select((word, i) => $"{(i < words.Count - 1 ? $"{i + 1}" : "_")} => {word.Number}"))} }})";
    }
}
