using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Generators.Tests;

namespace Quoin.Package.Tests;

/// <summary>The oldest supported compiler, with the packed generator, analyzers and library.</summary>
internal static class OldestCompiler
{
    private static readonly PackedAssemblies Analyzers = new(PackedAssemblies.Analyzers);

    private static readonly BuildProperties Properties = new(ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "App"));

    private static readonly ImmutableArray<AdditionalText> Article =
    [
        new InMemoryText("/app/seeds/tea.txt", Consumer.Source),
        new InMemoryText("/app/content/tea.quoin.yaml", Consumer.Annotation),
    ];

    /// <summary>The version of the compiler.</summary>
    public static Version Version { get; } = typeof(CSharpCompilation).Assembly.GetName().Version!;

    /// <summary>Compiles a library with the article about tea.</summary>
    /// <param name="code">The library's own C#.</param>
    /// <param name="diagnostics">The diagnostics of the generator.</param>
    public static Compilation Compile(string code, out ImmutableArray<Diagnostic> diagnostics)
    {
        var compilation = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText(code, path: "Code.cs")],
            [.. Framework(), MetadataReference.CreateFromImage(Packed.Read(Packed.Package, $"{PackedAssemblies.Library}/Quoin.dll"))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var generators = Analyzers.Create<IIncrementalGenerator>("Quoin.Generators", "Microsoft.CodeAnalysis.GeneratorAttribute");
        CSharpGeneratorDriver.Create(generators.Select(generator => generator.AsSourceGenerator()), Article, optionsProvider: Properties)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out diagnostics);
        return generated;
    }

    /// <summary>The diagnostics of the analyzers, and of the compiler after suppression.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation)
    {
        var analyzers = Analyzers.Create<DiagnosticAnalyzer>("Quoin.Analyzers", "Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerAttribute");
        var diagnostics = await compilation.WithAnalyzers([.. analyzers], new AnalyzerOptions(Article, Properties)).GetAllDiagnosticsAsync();
        return [.. diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];
    }

    private static IEnumerable<MetadataReference> Framework() =>
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        where Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)
        select MetadataReference.CreateFromFile(path);
}
