using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Architecture.Tests;

/// <summary>The dependencies between the rooms of a project, computed from the names in its source files.</summary>
internal static class RoomGraph
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly HashSet<string> UnknownName = ["CS0103", "CS0117", "CS0234", "CS0246", "CS1061"];

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    /// <summary>
    /// The violations of the plan, one per line, in the order of the paths: dependencies that run up, and files whose namespace is
    /// not that of their folder.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="files">The files of the project by their paths, relative to it.</param>
    /// <param name="linked">Files of other projects that are compiled as well; they belong to no room.</param>
    public static IReadOnlyList<string> Faults(RoomPlan plan, IReadOnlyDictionary<string, string> files, IReadOnlyList<string> linked)
    {
        var options = Options.WithPreprocessorSymbols(Options.PreprocessorSymbolNames.Concat(plan.Symbols));
        var trees = files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => CSharpSyntaxTree.ParseText(file.Value, options, file.Key)).ToList();
        var compilation = CSharpCompilation.Create(
            plan.Namespace,
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, options), .. linked.Select(text => CSharpSyntaxTree.ParseText(text, options))],
            References(plan.Namespace),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

        // An unresolved name would be a dependency that is missed. Other errors are ignored: the projects are compiled for another
        // framework than the tests, where a call may be ambiguous.
        var errors = compilation.GetDiagnostics().Where(diagnostic => UnknownName.Contains(diagnostic.Id) && !IsGenerated(diagnostic)).Select(diagnostic => diagnostic.ToString());
        return [.. errors.Concat(trees.SelectMany(tree => Faults(plan, compilation.GetSemanticModel(tree))))];
    }

    /// <summary>Whether a name is the only one that is used of what the JSON generator adds to a context. No generator runs here.</summary>
    private static bool IsGenerated(Diagnostic diagnostic) =>
        diagnostic.Id == "CS0117" && diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan) == "Default"
        && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("Context'", StringComparison.Ordinal);

    private static IEnumerable<string> Faults(RoomPlan plan, SemanticModel model)
    {
        var path = model.SyntaxTree.FilePath;
        var room = RoomPlan.RoomOf(path);
        var root = model.SyntaxTree.GetRoot();
        if (!plan.Rooms.Contains(room))
        {
            yield return $"{path}: '{room}' is no room of {plan.Project}";
        }

        foreach (var declared in root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(declaration => declaration.Name.ToString()))
        {
            if (declared != plan.NamespaceOf(room) && declared != plan.NamespaceOf(RoomPlan.FolderOf(path)) && !(declared == plan.Namespace && plan.PublicRooms.Contains(room)))
            {
                yield return $"{path}: the namespace is '{declared}' and the folder's is '{plan.NamespaceOf(room)}'";
            }
        }

        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            // A partial type is in the rooms of all its parts.
            var used = Declarations(model, name).Select(RoomPlan.RoomOf).Distinct().ToList();
            if (used.Count > 0 && !used.Exists(other => plan.Allows(room, other)) && reported.Add(name.Identifier.ValueText))
            {
                yield return $"{path}({name.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): '{name.Identifier.ValueText}' is in the room '{used[0]}', which '{room}' may not use";
            }
        }
    }

    /// <summary>The files of the project that declare what a name refers to.</summary>
    private static IEnumerable<string> Declarations(SemanticModel model, SimpleNameSyntax name)
    {
        var info = model.GetSymbolInfo(name);
        IEnumerable<ISymbol> symbols = info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
        return symbols
            .Select(found => found as INamedTypeSymbol ?? found.ContainingType)
            .SelectMany(type => type?.OriginalDefinition.DeclaringSyntaxReferences ?? [])
            .Select(reference => reference.SyntaxTree.FilePath)
            .Where(path => path.Length > 0);
    }

    /// <summary>The references of the tests, except the assembly that is compiled here and those that reference it.</summary>
    private static IEnumerable<MetadataReference> References(string assembly)
    {
        string[] own = ["Quoin.Compiler", "Quoin.Analyzers", "Quoin.Generators", "Quoin.CodeFixes", "Quoin", "Quoin.Html", "Quoin.AspNetCore", "Quoin.Interpreter", "Quoin.Preview", "Quoin.JsonSchema", "Quoin.Tool"];
        var above = own.SkipWhile(name => name != assembly).ToHashSet(StringComparer.Ordinal);
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is var name && !above.Contains(name) && (assembly != "Quoin" || !name.StartsWith("Quoin", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
