using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Generators;

namespace Quoin.Fuzzing;

/// <summary>The compiled code that the generator writes for files.</summary>
internal sealed class GeneratedCode
{
    /// <summary>The namespace of the code.</summary>
    public const string Namespace = "App";

    /// <summary>A current project.</summary>
    public static readonly CSharpParseOptions Today =
        new(LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: ["NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER"]);

    /// <summary>The oldest supported C#, for .NET Framework, where some attributes lack current members.</summary>
    public static readonly CSharpParseOptions Oldest = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "App",
        references: FindReferences(),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    private readonly Compilation _compilation;
    private readonly Lazy<Assembly> _assembly;

    /// <param name="files">The files of the build, passed in the order of their paths, in which it reports them.</param>
    /// <param name="project">The project with the files.</param>
    /// <param name="properties">Properties of the project in addition to the namespace.</param>
    public GeneratedCode(IEnumerable<ContentFile> files, CSharpParseOptions project, params (string Name, string Value)[] properties)
    {
        var options = new Properties(properties.Append(("QuoinNamespace", Namespace)));
        var driver = CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], files.OrderBy(file => file.Path, FilePaths.Order).Select(file => new ContentText(file)), project, options);
        var result = driver.RunGeneratorsAndUpdateCompilation(Empty, out _compilation, out var diagnostics).GetRunResult().Results.Single();
        Exception = result.Exception;
        _assembly = new(Load);
        Messages = [.. diagnostics.Select(Message)];
    }

    /// <summary>The exception of the generator.</summary>
    public Exception? Exception { get; }

    /// <summary>The diagnostics of the generator, in order, as a compiler prints them.</summary>
    public IReadOnlyList<string> Messages { get; }

    /// <summary>The errors and warnings of the C# compiler about the generated code.</summary>
    public IEnumerable<Diagnostic> Faults => _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>The loaded assembly, which is unloaded when nothing references it.</summary>
    public Assembly Assembly => _assembly.Value;

    /// <summary>The articles in the code.</summary>
    public ArticleList Articles => (ArticleList)Type("QuoinContent").GetProperty("Articles")!.GetValue(null)!;

    /// <summary>The libraries in the code, which has some.</summary>
    public ArticleList Libraries => (ArticleList)Type("QuoinContent").GetProperty("Libraries")!.GetValue(null)!;

    /// <summary>The ids of the articles, in order; empty if nothing was generated.</summary>
    public IEnumerable<string> Ids => Assembly.GetType($"{Namespace}.QuoinContent") is null ? [] : Articles.Select(article => article.Id);

    /// <summary>A generated class.</summary>
    public Type Type(string name) => Assembly.GetType($"{Namespace}.{name}", throwOnError: true)!;

    private Assembly Load()
    {
        using var assembly = new MemoryStream();
        var result = _compilation.Emit(assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
        }

        assembly.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(assembly);
    }

    private static string Message(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == DiagnosticSeverity.Info ? "information" : diagnostic.Severity.ToString().ToLowerInvariant();
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        // The platform's list includes the dependencies of this program; a project that uses the generator has only the framework.
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return
        [
            .. assemblies.Where(path => Path.GetDirectoryName(path) == framework).Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
        ];
    }

    private sealed class ContentText(ContentFile file) : AdditionalText
    {
        public override string Path => file.Path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) =>
            file.Text is null ? null : SourceText.From(file.Text, Encoding.UTF8);
    }

    private sealed class Properties(IEnumerable<(string Name, string Value)> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties.ToDictionary(property => $"build_property.{property.Name}", property => property.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
