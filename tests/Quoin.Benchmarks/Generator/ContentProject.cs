using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Generators;

namespace Quoin.Benchmarks.Generator;

/// <summary>A project with content and one C# file of its own, as the compiler passes it to the generator.</summary>
internal sealed class ContentProject
{
    private const string UnrelatedCode = "class Unrelated { int Number => 1; }";

    private readonly CSharpParseOptions _parseOptions;
    private readonly Dictionary<string, Text> _files;
    private readonly Properties _properties;

    /// <param name="files">Annotations, policies and sources.</param>
    /// <param name="isEdited">Whether it is open in an editor, which reads documentation comments; a build does not.</param>
    /// <param name="isCompared">Whether it is compared with its baseline.</param>
    public ContentProject(IEnumerable<(string Path, string Text)> files, bool isEdited = false, bool isCompared = false)
    {
        _properties = new Properties(isCompared);
        _parseOptions = CSharpParseOptions.Default
            .WithFeatures(Installation.Features)
            .WithDocumentationMode(isEdited ? DocumentationMode.Parse : DocumentationMode.None);
        _files = files.ToDictionary(file => file.Path, file => new Text(file.Path, file.Text));
        Compilation = CSharpCompilation.Create(
            "Content", [Parse(UnrelatedCode)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
    }

    public ContentProject(ArticleCorpus corpus, bool isEdited = false)
        : this(corpus.Files, isEdited)
    {
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>The compilation after an edit of C# that has nothing to do with content.</summary>
    public CSharpCompilation EditedCode() =>
        Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], Parse(UnrelatedCode.Replace('1', '2')));

    /// <summary>A driver that has not run yet.</summary>
    /// <param name="tracksSteps">Whether it tracks which steps ran and why, which costs time.</param>
    public GeneratorDriver Driver(bool tracksSteps = false) => Driver([new ContentGenerator().AsSourceGenerator()], _parseOptions, tracksSteps);

    /// <summary>A driver of other generators over these files.</summary>
    public GeneratorDriver Driver(IEnumerable<ISourceGenerator> generators, CSharpParseOptions parseOptions, bool tracksSteps = false) =>
        CSharpGeneratorDriver.Create(
            generators, _files.Values, parseOptions, _properties, new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));

    /// <summary>A driver that has run: everything is cached, and nothing was reported but information, such as that two articles have the same evidence.</summary>
    public GeneratorDriver Remembering(bool tracksSteps = false)
    {
        var driver = Driver(tracksSteps).RunGenerators(Compilation);
        var result = driver.GetRunResult();
        return result.Diagnostics.All(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Info) && result.GeneratedTrees.Length > 0 ? driver
            : throw new InvalidOperationException($"The generator created {result.GeneratedTrees.Length} files and reported: {string.Join("; ", result.Diagnostics.Take(1))}");
    }

    /// <summary>The result of the generator for the project.</summary>
    public IEnumerable<(string Name, string Text)> GeneratedFiles() => Remembering().GetRunResult().Results.Single().GeneratedSources
        .Select(source => (source.HintName, source.SourceText.ToString()));

    /// <summary>A file of the project before and after the replacement of a text.</summary>
    public (AdditionalText Before, AdditionalText After) Edit(string path, string before, string after)
    {
        var file = _files[path];
        return file.Content.Contains(before, StringComparison.Ordinal)
            ? (file, new Text(path, file.Content.Replace(before, after, StringComparison.Ordinal)))
            : throw new InvalidOperationException($"'{before}' is not in {path}.");
    }

    private SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, _parseOptions, "Unrelated.cs");

    private sealed class Text(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

        public string Content => content;

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Properties(bool isCompared) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(isCompared);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(bool isCompared) : AnalyzerConfigOptions
        {
            private readonly ImmutableDictionary<string, string> _values = ImmutableDictionary<string, string>.Empty
                .Add("build_property.RootNamespace", "App")
                .Add("build_property.QuoinBaseline", isCompared ? "true" : "false");

            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
        }
    }
}
