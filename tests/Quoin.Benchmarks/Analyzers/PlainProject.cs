using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Analyzers;
using Quoin.Benchmarks.Contenders;

namespace Quoin.Benchmarks.Analyzers;

/// <summary>A project of a realistic size that does not use Quoin: the compiler of annotations itself.</summary>
internal sealed class PlainProject
{
    public const string Name = "Quoin.Compiler";

    public PlainProject()
    {
        Own = [.. AnalyzersOf(typeof(ContentAnalyzer).Assembly.Location)];
        All = [.. Own, .. Directory.GetFiles(Metadata("SdkAnalyzers"), "*.dll").Where(IsForCSharp).Order(StringComparer.Ordinal).SelectMany(AnalyzersOf)];
        Compilation = CSharpCompilation.Create(
            Name,
            Directory.GetFiles(Metadata("PlainProject"), "*.cs", SearchOption.AllDirectories).Where(IsSource).Order(StringComparer.Ordinal)
                .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => !Path.GetFileName(path).StartsWith("Quoin", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public CSharpCompilation Compilation { get; }

    public IReadOnlyCollection<DiagnosticAnalyzer> Own { get; }

    public ImmutableArray<DiagnosticAnalyzer> All { get; }

    /// <summary>The analyzers of an assembly, as the compiler finds them. Suppressors run only after diagnostics.</summary>
    private static IEnumerable<DiagnosticAnalyzer> AnalyzersOf(string path) =>
        new AnalyzerFileReference(path, new AnalyzerLoader()).GetAnalyzers(LanguageNames.CSharp).Where(analyzer => analyzer is not DiagnosticSuppressor);

    private static bool IsForCSharp(string path) => !path.Contains("VisualBasic", StringComparison.Ordinal);

    private static bool IsSource(string path) =>
        !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string Metadata(string key) => typeof(PlainProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
