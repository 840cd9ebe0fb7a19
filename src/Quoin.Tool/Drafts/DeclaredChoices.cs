using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Tool.Drafts;

/// <summary>What can be chosen for kinds and fields of a model.</summary>
internal static class DeclaredChoices
{
    /// <summary>The kinds of a sort of mark that has any. Beside one that asks for fields, they are named; it is not the one that a check takes, if there is another.</summary>
    public static Choice OfKind(AnnotationFormat format, MarkKind mark)
    {
        var words = format.KindsOf(mark)!;
        var shared = format.FieldsOf(mark, null);
        var needs = words.Words.ToDictionary(static word => word, word => format.RequiredFieldsOf(mark, word).Where(field => !shared.Contains(field)).Select(static field => field.Name).ToList(), StringComparer.Ordinal);
        return new Choice(
            format.KindsByNeeds(mark),
            Enumeration.Join([.. words.Words.Select(word => needs[word].Count == 0 ? word : $"{word} (with {Enumeration.Join(needs[word], "and")})")], "or"));
    }

    /// <summary>The values of a declared field.</summary>
    public static Choice Of(AnnotationFormat format, FieldDeclaration field) => DeclaredFormats.Item(field, format.Words) switch
    {
        WordFormat { Vocabulary: { Words.Count: > 0 } words } => new Choice(field.IsList ? [.. words.Words.Select(static word => $"[{word}]")] : words.Words, Enumeration.Join(words.Words, "or")),
        TextFormat text => new Choice([Example(text.Example, field.IsList)], $"{text.Description}, such as {text.Example}"),
        _ => new Choice([Example("words", field.IsList)], "a text"),
    };

    private static string Example(string example, bool isList) => isList ? $"[{ScalarWriter.Write(example, ScalarForm.DoubleQuoted)}]" : ScalarWriter.Write(example, ScalarForm.Plain)!;
}
