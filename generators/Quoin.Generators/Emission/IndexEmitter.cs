using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Output;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Emission;

/// <summary>Writes the lists of a build's articles and libraries.</summary>
internal static class IndexEmitter
{
    /// <summary>An id contains no dot, so no article's file can have this name, in any case.</summary>
    private const string FileName = "QuoinContent.Index.g.cs";

    /// <summary>
    /// The maximum number of articles in a method and in a literal. The runtime compiles a method as a whole, and with it loads the class of
    /// each article in it, also if only one of them is read; and a long literal is stored as UTF-8, which is slow to read at first.
    /// </summary>
    private const int PartLength = 32;

    /// <param name="output">Where the file is added.</param>
    /// <param name="entries">The articles and libraries.</param>
    /// <param name="references">The namespaces of the lists of references.</param>
    /// <param name="settings">The settings.</param>
    public static void Emit(SourceProductionContext output, EquatableArray<IndexEntry> entries, EquatableArray<string> references, Settings settings)
    {
        // A class of the same name as that of a reference hides it from code in this namespace, so a project without content has one only if it asks.
        if ((entries.Count > 0 || (settings.ListsReferences && references.Count > 0)) && settings.UnsupportedLanguageVersion is null)
        {
            output.AddSource(FileName, SourceText.From(Write(entries, references, settings.Namespace, settings.Documents, output.CancellationToken), Encoding.UTF8));
        }
    }

    public static string Write(EquatableArray<IndexEntry> entries, EquatableArray<string> references, string ns, bool documents, CancellationToken cancellation)
    {
        var articles = entries.Where(static entry => !entry.IsLibrary).ToList();
        var libraries = entries.Where(static entry => entry.IsLibrary).ToList();
        var code = new CodeWriter(documents, cancellation);
        GeneratedFile.Begin(code, ns);
        code.Document("<summary>The articles of this build.</summary>");
        code.Line(GeneratedFile.Attribute);
        MarkClassEmitter.WriteIndex(code, Ids(articles, 0, articles.Count));
        if (entries.Count > 0)
        {
            ManifestEmitter.Write(code, ManifestWriter.Write(new IndexManifest(ns, AllIds(articles), AllIds(libraries))));
        }

        code.Line("public static class QuoinContent");
        code.Open();
        code.Document("<summary>All articles, in ordinal order of their ids. An article is created when it is first accessed.</summary>");
        WriteList(code, ns, "Articles", "_article", articles);
        if (references.Count > 0)
        {
            WriteAll(code, references);
        }

        if (libraries.Count > 0)
        {
            code.Line();
            code.Document("<summary>All libraries, in ordinal order of their ids. A library is created when it is first accessed.</summary>");
            WriteList(code, ns, "Libraries", "_library", libraries);
        }

        code.Close();
        return code.Finish();
    }

    private static EquatableArray<string> AllIds(List<IndexEntry> entries) => entries.Select(static entry => entry.Id).ToEquatableArray();

    /// <summary>Writes the list of the articles of the build and of references. It is created when it is first read, because most programs read only one of the two.</summary>
    private static void WriteAll(CodeWriter code, EquatableArray<string> references)
    {
        code.Line();
        code.Document("<summary>All articles, and those of the assemblies that the project references, in ordinal order of their ids.</summary>");
        code.Line("public static global::Quoin.ArticleList ArticlesIncludingReferences => _all ??= global::Quoin.CompilerServices.ArticleIndex.Combine(");
        code.Indent();
        code.Line("Articles,");
        for (var i = 0; i < references.Count; i++)
        {
            code.Line($"global::{references[i]}.QuoinContent.Articles", i < references.Count - 1 ? "," : ");");
        }

        code.Outdent();
        code.Line();
        code.Line("private static global::Quoin.ArticleList? _all;");
    }

    private static string Ids(List<IndexEntry> articles, int start, int end) => string.Join(" ", articles.Skip(start).Take(end - start).Select(article => article.Id));

    /// <summary>Writes the property of a list, and the methods that return its articles.</summary>
    private static void WriteList(CodeWriter code, string ns, string property, string method, List<IndexEntry> articles)
    {
        var parts = (articles.Count + PartLength - 1) / PartLength;
        code.Line($"public static global::Quoin.ArticleList {property} {{ get; }} = global::Quoin.CompilerServices.ArticleIndex.Create(");
        code.Indent();
        code.Line(method, parts > 0 ? "," : ");");
        for (var part = 0; part < parts; part++)
        {
            code.Line(Literals.Create(Ids(articles, part * PartLength, End(part))), part < parts - 1 ? "," : ");");
        }

        code.Outdent();
        if (parts == 0)
        {
            code.Line();
            code.Line($"private static global::Quoin.Article {method}(int index) => throw new global::System.ArgumentOutOfRangeException(nameof(index));");
        }
        else if (parts == 1)
        {
            WriteSwitch(method, "index", 0, articles.Count, Article);
        }
        else
        {
            WriteSwitch(method, $"(index / {PartLength})", 0, parts, part => $"{method}s{part}(index)");
            for (var part = 0; part < parts; part++)
            {
                WriteSwitch($"{method}s{part}", "index", part * PartLength, End(part), Article);
            }
        }

        int End(int part) => Math.Min((part + 1) * PartLength, articles.Count);

        // The field rather than the property of an article: every method that runs is compiled first, however short it is.
        string Article(int index) => $"global::{ns}.{articles[index].ClassName}._content.Article";

        void WriteSwitch(string name, string value, int start, int end, Func<int, string> result)
        {
            code.Line();
            code.Line($"private static global::Quoin.Article {name}(int index) => {value} switch");
            code.Open();
            for (var i = start; i < end; i++)
            {
                code.Line(i < end - 1 ? $"{i}" : "_", " => ", result(i) + ",");
            }

            code.Close(";");
        }
    }
}
