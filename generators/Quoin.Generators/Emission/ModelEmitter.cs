using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler.Format;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Generators.Emission;

/// <summary>Writes the types of a model: enums of its words, a class for the fields of each kind, and what creates marks with these fields.</summary>
internal static class ModelEmitter
{
    /// <summary>An id contains no dot, so no article's file can have this name, in any case.</summary>
    private const string FileName = "QuoinModel.Types.g.cs";

    private static readonly MarkKind[] Marks = [MarkKind.Claim, MarkKind.Caveat, MarkKind.Evidence, MarkKind.Term];

    /// <param name="output">Where the file is added.</param>
    /// <param name="format">The format in force.</param>
    /// <param name="texts">The texts of the models, for assemblies that reference this one.</param>
    /// <param name="settings">The settings.</param>
    public static void Emit(SourceProductionContext output, AnnotationFormat format, EquatableArray<string> texts, Settings settings)
    {
        // The types of a model that a package brings are those of the package.
        if (!format.IsDefault && format.Model.Namespace is null && settings.UnsupportedLanguageVersion is null)
        {
            output.AddSource(FileName, SourceText.From(Write(format, texts, settings.Namespace, settings.Documents, output.CancellationToken), Encoding.UTF8));
        }
    }

    public static string Write(AnnotationFormat format, EquatableArray<string> texts, string ns, bool documents, CancellationToken cancellation)
    {
        var code = new CodeWriter(documents, cancellation);
        GeneratedFile.Begin(code, ns);
        code.Document("<summary>The kinds, fields and words that the project's model declares.</summary>");
        code.Line(GeneratedFile.Attribute);
        ManifestEmitter.Write(code, ManifestWriter.Write(new ModelManifest(ns, texts)));
        code.Line($"public static class {ModelNames.ClassName}");
        code.Open();
        code.Document("<summary>The model, with labels and descriptions.</summary>");
        code.Line("public static global::Quoin.ContentModel Definition => _content.Instance.Model;");
        code.Line();
        foreach (var mark in Marks)
        {
            if (format.KindsOf(mark) is { } kinds)
            {
                WriteKindOf(code, mark, kinds);
            }
        }

        code.Document("<summary>Returns the certainty of a claim; 0 if claims of its kind have none.</summary>");
        code.Line("public static Certainty GetCertainty(this global::Quoin.Claim claim) => (Certainty)global::Quoin.CompilerServices.ModelContent.NumberOfCertainty(claim);");
        foreach (var vocabulary in Marks.Select(format.KindsOf).OfType<Vocabulary>().Append(format.Certainty).Concat(format.Words.Values))
        {
            WriteEnum(code, vocabulary);
        }

        foreach (var mark in Marks)
        {
            FieldsEmitter.Write(code, format, mark);
        }

        FieldsEmitter.Write(code, format, null, null);
        ModelPartsEmitter.Write(code, format, Marks);
        code.Close();
        return code.Finish();
    }

    private static void WriteKindOf(CodeWriter code, MarkKind mark, Vocabulary kinds)
    {
        var name = MarkKindDefinition.Get(mark).Name;
        code.Document($"<summary>Returns the kind of {MarkKindDefinition.Get(mark).NameWithArticle}.</summary>");
        code.Line($"public static {kinds.Name} GetKind(this global::Quoin.{mark.ToString()} {name}) => ({kinds.Name})global::Quoin.CompilerServices.ModelContent.NumberOfKind({name});");
        code.Line();
    }

    private static void WriteEnum(CodeWriter code, Vocabulary vocabulary)
    {
        code.Line();
        code.Document($"<summary>Specifies a word of the model: {string.Join(", ", vocabulary.Words.Take(3))}{(vocabulary.Words.Count > 3 ? ", …" : "")}.</summary>");
        code.Line($"public enum {vocabulary.Name}");
        code.Open();
        foreach (var word in vocabulary.Entries)
        {
            code.Document($"<summary>{Xml.Escape(word.Meaning.Length == 0 ? word.Name : word.Meaning)}</summary>");
            code.Line($"{CSharpNames.FromId(word.Name)} = {word.Number},");
        }

        code.Close();
    }
}
