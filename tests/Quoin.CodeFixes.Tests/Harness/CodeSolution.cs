using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using Quoin.Analyzers;
using Quoin.Generators;

namespace Quoin.CodeFixes.Tests;

/// <summary>A solution that is open in an editor: each project runs the generator on its content.</summary>
internal static class CodeSolution
{
    private static readonly MefHostServices Host = MefHostServices.Create(MefHostServices.DefaultAssemblies);
    private static readonly ImmutableArray<MetadataReference> References = FindReferences();

    private static readonly AnalyzerFileReference[] Analyzers =
        [new(typeof(ContentGenerator).Assembly.Location, new Loader()), new(typeof(ContentAnalyzer).Assembly.Location, new Loader())];

    public static Solution Empty => new AdhocWorkspace(Host).CurrentSolution;

    /// <summary>Returns the solution with a project added.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="name">The name of the project.</param>
    /// <param name="content">Its content.</param>
    /// <param name="code">Its C# files.</param>
    public static Solution With(this Solution solution, string name, IEnumerable<ContentFile> content, params string[] code)
    {
        var id = ProjectId.CreateNewId(name);
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Create(), name, name, LanguageNames.CSharp,
            filePath: $"/repository/{name}/{name}.csproj",
            parseOptions: new CSharpParseOptions(
                LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: ["NET5_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER"]),
            compilationOptions: new CSharpCompilationOptions(KindOf(code), nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: References,
            analyzerReferences: Analyzers));
        solution = solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(id), ".globalconfig",
            SourceText.From("is_global = true\nbuild_property.QuoinNamespace = App.Content\n"), filePath: $"/repository/{name}/.globalconfig");
        foreach (var file in content)
        {
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(id), Path.GetFileName(file.Path), SourceText.From(file.Text, Encoding.UTF8), filePath: file.Path);
        }

        for (var i = 0; i < code.Length; i++)
        {
            solution = solution.AddDocument(
                DocumentId.CreateNewId(id), $"Code{i}.cs", SourceText.From(code[i], Encoding.UTF8), filePath: $"/repository/{name}/Code{i}.cs");
        }

        return solution;
    }

    private static OutputKind KindOf(IEnumerable<string> code) =>
        code.Any(text => CSharpSyntaxTree.ParseText(text).GetRoot().ChildNodes().Any(node => node is GlobalStatementSyntax))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        // The platform's list includes the dependencies of the tests; a project that uses the generator has only the framework.
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return [.. assemblies
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Append(typeof(Article).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path))];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
