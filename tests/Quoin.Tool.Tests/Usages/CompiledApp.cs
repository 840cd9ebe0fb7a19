using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Quoin.Generators;
using Quoin.Generators.Tests;

namespace Quoin.Tool.Tests.Usages;

/// <summary>How a program is compiled.</summary>
/// <param name="IsRelease">Whether it is optimized.</param>
/// <param name="Symbols">Where its symbols are: beside it, in it, or nowhere.</param>
internal readonly record struct Compiling(bool IsRelease, DebugInformationFormat? Symbols);

/// <summary>Compiles the content of a workplace, and programs that use it, into its folder <c>bin</c>.</summary>
internal static class CompiledApp
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, preprocessorSymbols: ["NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER"]);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)).Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
    ];

    /// <summary>Compiles content and programs.</summary>
    /// <param name="place">The workplace.</param>
    /// <param name="compiling">How.</param>
    /// <param name="annotations">The paths of the annotations and sources of the content.</param>
    /// <param name="programs">The C# of each program, by its path; the name of its assembly is that of the file.</param>
    public static Workplace Compile(this Workplace place, Compiling compiling, IEnumerable<string> annotations, params (string Path, string Code)[] programs)
    {
        var content = Create("Content", [], compiling, []);
        _ = CSharpGeneratorDriver
            .Create(
                [new ContentGenerator().AsSourceGenerator()],
                annotations.Select(path => (AdditionalText)new InMemoryText(place.PathOf(path), place.Read(path))),
                Parsing,
                new BuildProperties(ImmutableDictionary<string, string>.Empty.Add("QuoinNamespace", "App")))
            .RunGeneratorsAndUpdateCompilation(content, out var generated, out var diagnostics);
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Emit(place, generated, compiling);
        foreach (var (path, code) in programs)
        {
            place.Write(path, code);
            Emit(place, Create(Path.GetFileNameWithoutExtension(path), [(place.PathOf(path), code)], compiling, [generated.ToMetadataReference()]), compiling);
        }

        return place;
    }

    /// <summary>Compiles content and code into one assembly.</summary>
    public static Workplace CompileTogether(this Workplace place, Compiling compiling, IEnumerable<string> annotations, string path, string code)
    {
        place.Write(path, code);
        _ = CSharpGeneratorDriver
            .Create(
                [new ContentGenerator().AsSourceGenerator()],
                annotations.Select(file => (AdditionalText)new InMemoryText(place.PathOf(file), place.Read(file))),
                Parsing,
                new BuildProperties(ImmutableDictionary<string, string>.Empty.Add("QuoinNamespace", "App")))
            .RunGeneratorsAndUpdateCompilation(Create("Whole", [(place.PathOf(path), code)], compiling, []), out var generated, out _);
        Emit(place, generated, compiling);
        return place;
    }

    private static CSharpCompilation Create(string name, IEnumerable<(string Path, string Code)> files, Compiling compiling, IEnumerable<MetadataReference> libraries) => CSharpCompilation.Create(
        name,
        files.Select(static file => CSharpSyntaxTree.ParseText(file.Code, Parsing, file.Path, Encoding.UTF8)),
        References.AddRange(libraries),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: compiling.IsRelease ? OptimizationLevel.Release : OptimizationLevel.Debug,
            nullableContextOptions: NullableContextOptions.Enable));

    private static void Emit(Workplace place, Compilation compilation, Compiling compiling)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var isBeside = compiling.Symbols == DebugInformationFormat.PortablePdb;
        var result = compilation.Emit(
            assembly,
            isBeside ? symbols : null,
            options: compiling.Symbols is { } form ? new EmitOptions(debugInformationFormat: form, pdbFilePath: compilation.AssemblyName + ".pdb") : null);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        place.WriteBytes($"bin/{compilation.AssemblyName}.dll", assembly.ToArray());
        if (isBeside)
        {
            place.WriteBytes($"bin/{compilation.AssemblyName}.pdb", symbols.ToArray());
        }
    }
}
