using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

/// <summary>A project that uses the generator: its content, its own C# and its settings. Every change makes a new one.</summary>
internal sealed record Project
{
    private static readonly ImmutableArray<MetadataReference> References = FindReferences();

    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(typeof(Article).Assembly.Location);

    public ImmutableArray<InMemoryText> Files { get; private init; } = [];

    public ImmutableArray<string> Code { get; private init; } = [];

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("QuoinNamespace", "App");

    /// <summary>Whether every warning is an error, as <c>TreatWarningsAsErrors</c> says.</summary>
    public bool AreWarningsErrors { get; init; }

    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>What the SDK defines for the framework, which tells generated code what is there.</summary>
    public ImmutableArray<string> FrameworkSymbols { get; init; } = ["NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER"];

    /// <summary>Whether the project refers to Quoin's runtime.</summary>
    public bool UsesQuoin { get; init; } = true;

    /// <summary>Whether the project is built with optimization, as what is released is.</summary>
    public OptimizationLevel OptimizationLevel { get; init; } = OptimizationLevel.Debug;

    /// <summary>A library, or a program with top-level statements.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Whether the project looks for null in its own C#.</summary>
    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>Libraries that the project refers to beside the framework and Quoin.</summary>
    public ImmutableArray<MetadataReference> Libraries { get; init; } = [];

    /// <summary>Whether documentation is checked, too.</summary>
    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    public CSharpParseOptions ParseOptions => new(LanguageVersion, Documentation, preprocessorSymbols: FrameworkSymbols);

    /// <summary>The project with a file more, or with another text in a file that it has.</summary>
    public Project With(string path, string? text) => With(new InMemoryText(path, text));

    /// <summary>The project with this very file, more or in place of the one that it has at the path.</summary>
    public Project With(InMemoryText file)
    {
        var index = Files.FindIndex(file.Path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    /// <summary>The project with one piece of one file's text replaced.</summary>
    public Project Edit(string path, string before, string after)
    {
        var text = Files[Files.FindIndex(path)].Text!;
        Assert.Contains(before, text, StringComparison.Ordinal);
        return With(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    public Project Without(string path) => this with { Files = Files.RemoveAt(Files.FindIndex(path)) };

    /// <summary>The project with this C# and no other.</summary>
    public Project WithCode(params string[] code) => this with { Code = [.. code] };

    public Project WithNamespace(string name) => WithProperty("QuoinNamespace", name);

    /// <summary>The project with a property of MSBuild that the compiler can see.</summary>
    public Project WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>The project with the severity of one id set, as a <c>.globalconfig</c> or the project file does.</summary>
    public Project WithSeverity(string id, ReportDiagnostic severity) => this with { Severities = Severities.SetItem(id, severity) };

    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        "App",
        Code.Select((code, index) => CSharpSyntaxTree.ParseText(code, ParseOptions, $"Code{index}.cs")),
        (UsesQuoin ? References.Add(Runtime) : References).AddRange(Libraries),
        new CSharpCompilationOptions(
            OutputKind,
            optimizationLevel: OptimizationLevel,
            nullableContextOptions: Nullable,
            warningLevel: 9999,
            generalDiagnosticOption: AreWarningsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default,
            specificDiagnosticOptions: Severities));

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        // The platform's list has the tests' own dependencies too; a project that uses the generator has the framework.
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
