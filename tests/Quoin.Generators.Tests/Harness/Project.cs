using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

/// <summary>A project that uses the generator: its content, its own C# and its settings. Immutable: changes return a new project.</summary>
internal sealed record Project
{
    private static readonly ImmutableArray<MetadataReference> References = FindReferences();

    /// <summary>The assemblies that generated code needs at least.</summary>
    private static readonly string[] Core = ["System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Linq", "System.Memory", "System.Text.Json"];

    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(typeof(Article).Assembly.Location);

    public ImmutableArray<InMemoryText> Files { get; private init; } = [];

    public ImmutableArray<string> Code { get; private init; } = [];

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("QuoinNamespace", "App");

    /// <summary>Whether all warnings are errors, as with <c>TreatWarningsAsErrors</c>.</summary>
    public bool AreWarningsErrors { get; init; }

    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>The symbols that the SDK defines for the framework, by which generated code knows what is available.</summary>
    public ImmutableArray<string> FrameworkSymbols { get; init; } = ["NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER"];

    /// <summary>
    /// Whether the project references the whole framework, and not only what generated code needs. Roslyn records a step once for each path that leads to
    /// it, and models come from references too: with the whole framework, a run with twenty articles takes a minute.
    /// </summary>
    public bool UsesFramework { get; init; } = true;

    /// <summary>Whether the project references Quoin's runtime.</summary>
    public bool UsesQuoin { get; init; } = true;

    /// <summary>Whether the project is built with optimization, as for a release.</summary>
    public OptimizationLevel OptimizationLevel { get; init; } = OptimizationLevel.Debug;

    /// <summary>A library, or a program with top-level statements.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Whether nullable warnings are enabled in the project's own C#.</summary>
    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>References in addition to the framework and Quoin.</summary>
    public ImmutableArray<MetadataReference> Libraries { get; init; } = [];

    /// <summary>Whether documentation comments are checked as well.</summary>
    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    public CSharpParseOptions ParseOptions => new(LanguageVersion, Documentation, preprocessorSymbols: FrameworkSymbols);

    /// <summary>Returns the project with a file added, or with another text in an existing file.</summary>
    public Project With(string path, string? text) => With(new InMemoryText(path, text));

    /// <summary>Returns the project with this file, added or instead of the one at the same path.</summary>
    public Project With(InMemoryText file)
    {
        var index = Files.FindIndex(file.Path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    /// <summary>Returns the project with a part of a file's text replaced.</summary>
    public Project Edit(string path, string before, string after)
    {
        var text = Files[Files.FindIndex(path)].Text!;
        Assert.Contains(before, text, StringComparison.Ordinal);
        return With(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    public Project Without(string path) => this with { Files = Files.RemoveAt(Files.FindIndex(path)) };

    /// <summary>Returns the project with only this C#.</summary>
    public Project WithCode(params string[] code) => this with { Code = [.. code] };

    public Project WithNamespace(string name) => WithProperty("QuoinNamespace", name);

    /// <summary>Returns the project with an MSBuild property that the compiler can see.</summary>
    public Project WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>Returns the project with the severity of one id set, as in a <c>.globalconfig</c> or the project file.</summary>
    public Project WithSeverity(string id, ReportDiagnostic severity) => this with { Severities = Severities.SetItem(id, severity) };

    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        "App",
        Code.Select((code, index) => CSharpSyntaxTree.ParseText(code, ParseOptions, $"Code{index}.cs")),
        [.. UsesFramework ? References : References.Where(static reference => Core.Contains(Path.GetFileNameWithoutExtension(reference.Display))), .. UsesQuoin ? [Runtime] : Array.Empty<MetadataReference>(), .. Libraries],
        new CSharpCompilationOptions(
            OutputKind,
            optimizationLevel: OptimizationLevel,
            nullableContextOptions: Nullable,
            warningLevel: 9999,
            generalDiagnosticOption: AreWarningsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default,
            specificDiagnosticOptions: Severities));

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        // The platform's list includes the dependencies of the tests; a project that uses the generator has only the framework.
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return [.. assemblies
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Select(path => MetadataReference.CreateFromFile(path))];
    }
}

internal static class FileListExtensions
{
    public static int FindIndex(this ImmutableArray<InMemoryText> files, string path) =>
        files.IndexOf(files.FirstOrDefault(file => file.Path == path)!);
}
