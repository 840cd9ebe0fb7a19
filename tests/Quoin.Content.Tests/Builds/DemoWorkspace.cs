using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Quoin.CodeFixes;

namespace Quoin.Content.Tests;

/// <summary>The demo of a copy in an editor, with its content as last built.</summary>
internal sealed class DemoWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private Project _project;

    public DemoWorkspace(ContentCopy copy)
    {
        _project = _workspace.AddProject("Quoin.Demo", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithMetadataReferences(References(copy));
        foreach (var path in copy.DemoSources)
        {
            _project = _project.AddDocument(Path.GetFileName(path), SourceText.From(File.ReadAllText(path)), filePath: path).Project;
        }
    }

    /// <summary>Applies the first fix that is offered for each diagnostic with an id.</summary>
    public void ApplyFixes(string id)
    {
        CodeFixProvider[] providers =
        [
            .. typeof(DocumentCodeFix).Assembly.GetExportedTypes()
                .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(CodeFixProvider)))
                .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
                .Where(provider => provider.FixableDiagnosticIds.Contains(id)),
        ];
        for (var diagnostics = Find(id); diagnostics.Length > 0; diagnostics = Find(id))
        {
            _project = Apply(providers, diagnostics[0]);
            Assert.True(Find(id).Length < diagnostics.Length, $"The fix of {diagnostics[0]} mends nothing.");
        }
    }

    public void Save()
    {
        foreach (var document in _project.Documents)
        {
            File.WriteAllText(document.FilePath!, document.GetTextAsync().Result.ToString());
        }
    }

    public void Dispose() => _workspace.Dispose();

    private Project Apply(CodeFixProvider[] providers, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(_project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        foreach (var provider in providers)
        {
            provider.RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        }

        Assert.True(actions.Count > 0, $"Nothing is offered for {diagnostic}");
        var operation = actions[0].GetOperationsAsync(CancellationToken.None).Result.OfType<ApplyChangesOperation>().Single();
        return operation.ChangedSolution.GetProject(_project.Id)!;
    }

    private ImmutableArray<Diagnostic> Find(string id) => [.. _project.GetCompilationAsync().Result!.GetDiagnostics().Where(diagnostic => diagnostic.Id == id)];

    private static IEnumerable<MetadataReference> References(ContentCopy copy)
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] own = [copy.ContentAssembly, copy.QuoinAssembly];
        var demo = Directory.GetFiles(BuiltDemo.Folder, "*.dll").Where(path => !Path.GetFileName(path).StartsWith("Quoin", StringComparison.Ordinal));
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Concat(own).Concat(demo)
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
