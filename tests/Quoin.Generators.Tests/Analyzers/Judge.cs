using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Analyzers;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>
/// Compiles programs and collects the diagnostics of the compiler and the analyzers after suppression. It is loaded once per
/// compiler, so only texts are exchanged.
/// </summary>
internal static class Judge
{
    private static readonly ConcurrentDictionary<(ImmutableArray<InMemoryText>, ImmutableArray<MetadataReference>, string), Lazy<CSharpCompilation>> Contents = new();

    /// <summary>All analyzers and suppressors of the assembly, found as the compiler does.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(ContentAnalyzer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static string CompilerVersion() => typeof(CSharpCompilation).Assembly.GetName().Version!.ToString();

    /// <summary>A row's program with its diagnostics, followed by the messages if the row has any.</summary>
    /// <param name="name">The name of the row.</param>
    public static string Render(string name)
    {
        var row = Table.Find(name);
        var code = MarkedCode.Strip(row.Code);
        var file = row.IsFile ? Program.Declaring(code) : Program.Of(code);
        var offset = file.LastIndexOf(code, StringComparison.Ordinal);
        var diagnostics = Diagnose(row.Project(Honey.ProjectWithTea with { Documentation = DocumentationMode.None }).WithCode(file));

        var inside = diagnostics.Where(diagnostic => IsInside(diagnostic, offset, code.Length)).ToList();
        var rendered = MarkedCode.Write(code, inside.Select(diagnostic => Mark(diagnostic, offset)));
        var outside = diagnostics.Except(inside).Select(diagnostic => $"\nelsewhere: {diagnostic}");
        return rendered + string.Concat(outside) + Messages(row.Messages is null ? [] : diagnostics.Where(IsOurs).Select(Message));
    }

    /// <summary>The messages, formatted to follow a program.</summary>
    public static string Messages(IEnumerable<string> messages) => string.Concat(messages.Select(message => $"\n// {message}"));

    /// <summary>All diagnostics about the project's own C#, ordered by position.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(Project project)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new BuildProperties(project.Properties)),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        return [.. Compile(project).WithAnalyzers(Analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>A project with its generated code.</summary>
    public static CSharpCompilation Compile(Project project)
    {
        var own = project.Compilation();
        return Content(project).WithOptions(own.Options).AddSyntaxTrees(own.SyntaxTrees);
    }

    /// <summary>
    /// Code for the same content is generated only once. Compilations derived from it share the symbols of all references, which
    /// take longer to read than a small program takes to compile.
    /// </summary>
    private static CSharpCompilation Content(Project project) => Contents.GetOrAdd(
        (project.Files, project.Libraries, string.Join(",", [$"{project.UsesQuoin}", project.Properties["QuoinNamespace"], .. project.FrameworkSymbols])),
        _ => new(() => project.WithCode().Compilation().AddSyntaxTrees(project.UsesQuoin ? Generate(project.WithCode()) : []))).Value;

    private static ImmutableArray<SyntaxTree> Generate(Project project)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()], project.Files, project.ParseOptions, new BuildProperties(project.Properties));
        var result = driver.RunGenerators(project.Compilation()).GetRunResult();
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return result.GeneratedTrees;
    }

    private static bool IsInside(Diagnostic diagnostic, int offset, int length) => diagnostic.Location.SourceTree is { } tree
        ? tree.FilePath == "Code0.cs" && diagnostic.Location.SourceSpan.Start >= offset && diagnostic.Location.SourceSpan.End <= offset + length
        : diagnostic.Location == Location.None;

    private static (int Start, int End, string Label) Mark(Diagnostic diagnostic, int offset)
    {
        var severity = diagnostic.Severity == diagnostic.DefaultSeverity ? "" : $"{diagnostic.Severity.ToString().ToLowerInvariant()} ";
        var span = diagnostic.Location.SourceSpan;
        return diagnostic.Location.IsInSource
            ? (span.Start - offset, span.End - offset, severity + diagnostic.Id)
            : (0, 0, severity + diagnostic.Id);
    }

    private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("QUO", StringComparison.Ordinal);

    private static string Message(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
