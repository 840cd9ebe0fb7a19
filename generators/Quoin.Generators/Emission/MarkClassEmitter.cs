using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>Writes the nested class of the marks of one kind.</summary>
internal static class MarkClassEmitter
{
    public static void Write(CodeWriter code, MarkClass group)
    {
        code.Line();
        code.Document($"<summary>{group.Summary}</summary>");
        WriteIndex(code, group.Ids, group.Texts);
        code.Line($"public static class {group.Name}");
        code.Open();
        foreach (var member in group.Members)
        {
            DocumentationEmitter.Write(code, member.Documentation);
            NoticeEmitter.Write(code, member.Notice, member.IsDraft);
            code.Line(TypeAlias.Of(member.Type) is { } type
                ? $"public static readonly {type} {member.Name} = {type}.Get(_content, {member.Index});"
                : $"public static readonly global::Quoin.{member.Type} {member.Name} = _content.{member.Type}({member.Index});");
            code.Line();
        }

        WriteLookUp(code, group);
        if (group.Keys is { } keys)
        {
            KeyEmitter.Write(code, keys);
        }

        code.Close();
    }

    /// <summary>Writes the attribute that lists the contents of a class for analyzers.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="texts">The fingerprints of the texts of claims and caveats; null for other marks.</param>
    public static void WriteIndex(CodeWriter code, string ids, string? texts = null)
    {
        if (texts is null)
        {
            code.Line($"[global::Quoin.CompilerServices.MarkIndex({new Literal(ids)})]");
        }
        else
        {
            code.Line($"[global::Quoin.CompilerServices.MarkIndex({new Literal(ids)}, texts: {new Literal(texts)})]");
        }
    }

    private static void WriteLookUp(CodeWriter code, MarkClass group)
    {
        if (group.HasStanding)
        {
            WriteList("Valid", group.Name, "Those that are valid, in the order of the annotation.");
            WriteList("IncludingInvalid", $"{group.Name}IncludingInvalid", "All of them, also what was retracted, superseded or is a draft, in the order of the annotation.");
        }
        else
        {
            WriteList("All", group.Name, "All of them, in the order of the annotation.");
        }

        code.Document($"<summary>Gets {(group.HasStanding ? "a valid one" : "one")} by its id, in kebab case.</summary>");
        code.Line("public static bool TryGetValue(");
        code.Indent();
        code.Line("string id,");
        code.Directive("#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER");
        code.Line("[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]");
        code.Directive("#endif");
        code.Line($"out global::Quoin.{group.Type}? value) => {(group.HasStanding ? "Valid" : "All")}.TryGetValue(id, out value);");
        code.Outdent();

        void WriteList(string name, string property, string summary)
        {
            code.Document($"<summary>{summary}</summary>");
            code.Line($"public static global::Quoin.MarkList<global::Quoin.{group.Type}> {name} => _content.Article.{property};");
            code.Line();
        }
    }
}
