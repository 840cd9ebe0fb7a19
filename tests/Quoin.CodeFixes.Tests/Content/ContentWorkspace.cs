using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Quoin.CodeFixes.Content;
using Quoin.Generators;

namespace Quoin.CodeFixes.Tests.Content;

/// <summary>
/// A solution in an editor whose projects have content and the generator. Its diagnostics are what the generator reports for its
/// current state.
/// </summary>
internal sealed class ContentWorkspace
{
    public const string Annotation = "/app/content/salt.quoin.yaml";
    public const string Source = "/app/seeds/salt.txt";

    /// <summary>The beginning of an annotation.</summary>
    public const string Head = "quoin: 1\narticle: salt\ntitle: Salt\nlanguage: en\nsource: ../seeds/salt.txt\n";

    private static readonly ContentFixProvider Provider = new();

    private readonly Solution _solution;

    private ContentWorkspace(Solution solution) => _solution = solution;

    /// <summary>A solution of one project with one article.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="source">Its source.</param>
    /// <param name="hasByteOrderMark">Whether the files begin with a byte order mark.</param>
    public static ContentWorkspace Of(string annotation, string source, bool hasByteOrderMark = false) =>
        new ContentWorkspace(new AdhocWorkspace().CurrentSolution).WithProject("App", hasByteOrderMark, (Annotation, annotation), (Source, source));

    /// <summary>Returns the solution with a project added.</summary>
    public ContentWorkspace WithProject(string name, bool hasByteOrderMark, params (string Path, string Text)[] files)
    {
        var project = ProjectId.CreateNewId(name);
        var solution = _solution.AddProject(ProjectInfo.Create(
            project, VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            analyzerReferences: [new GeneratorReference()]));
        return new ContentWorkspace(solution).WithFiles(project, hasByteOrderMark, files);
    }

    /// <summary>Returns the solution with files added to a project.</summary>
    public ContentWorkspace WithFiles(string project, params (string Path, string Text)[] files) => WithFiles(Project(project).Id, hasByteOrderMark: false, files);

    /// <summary>Returns the solution with another text in the files at a path.</summary>
    public ContentWorkspace WithText(string path, string text) =>
        new(Documents(path).Aggregate(_solution, (solution, document) => solution.WithAdditionalDocumentText(document.Id, SourceText.From(text, Encoding.UTF8))));

    /// <summary>The text of a file, which must be the same in all projects that include it.</summary>
    public string Text(string path = Annotation) => Documents(path).Select(document => document.GetTextAsync().Result.ToString()).Distinct().Single();

    /// <summary>The bytes of a file as an editor would save it.</summary>
    public byte[] Bytes(string path = Annotation)
    {
        var text = Documents(path).First().GetTextAsync().Result;
        return [.. text.Encoding!.GetPreamble(), .. text.Encoding.GetBytes(text.ToString())];
    }

    /// <summary>The diagnostics of the generator for a project.</summary>
    public ImmutableArray<Diagnostic> Diagnostics(string project = "App") => Diagnostics(Project(project));

    /// <summary>The code actions for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> Actions(Diagnostic diagnostic, string project = "App")
    {
        var actions = new List<CodeAction>();
        var document = Project(project).AdditionalDocuments.Single(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);
        await Provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>Returns the solution after the only fix with a title was applied.</summary>
    public async Task<ContentWorkspace> Fix(string title)
    {
        var actions = new List<CodeAction>();
        foreach (var diagnostic in Diagnostics())
        {
            actions.AddRange(await Actions(diagnostic));
        }

        return await Apply(Assert.Single(actions, action => action.Title == title));
    }

    /// <summary>
    /// Returns the solution after all fixes of the kind with a title were applied, requested at the first diagnostic that offers
    /// it; null if none does.
    /// </summary>
    public async Task<ContentWorkspace?> FixAll(string title, FixAllScope scope)
    {
        foreach (var diagnostic in Diagnostics())
        {
            if ((await Actions(diagnostic)).FirstOrDefault(action => action.Title == title) is { } asked)
            {
                var context = new FixAllContext(
                    Project("App"), Provider, scope, asked.EquivalenceKey!, Provider.FixableDiagnosticIds, new GeneratorDiagnostics(), CancellationToken.None);
                var action = await Provider.GetFixAllProvider().GetFixAsync(context);
                return action is null ? null : await Apply(action);
            }
        }

        return null;
    }

    private ContentWorkspace WithFiles(ProjectId project, bool hasByteOrderMark, (string Path, string Text)[] files) => new(files.Aggregate(
        _solution,
        (solution, file) => solution.AddAdditionalDocument(
            DocumentId.CreateNewId(project), Path.GetFileName(file.Path), SourceText.From(file.Text, new UTF8Encoding(hasByteOrderMark)), filePath: file.Path)));

    private static async Task<ContentWorkspace> Apply(CodeAction action)
    {
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None)));
        return new ContentWorkspace(operation.ChangedSolution);
    }

    private Project Project(string name) => _solution.Projects.Single(project => project.Name == name);

    private IEnumerable<TextDocument> Documents(string path) =>
        _solution.Projects.SelectMany(project => project.AdditionalDocuments).Where(document => document.FilePath == path);

    /// <summary>The diagnostics by file, because the order of a solution's documents varies.</summary>
    private static ImmutableArray<Diagnostic> Diagnostics(Project project)
    {
        var driver = CSharpGeneratorDriver.Create(
            project.AnalyzerReferences.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)),
            project.AnalyzerOptions.AdditionalFiles);
        return [.. driver.RunGenerators(CSharpCompilation.Create(project.Name)).GetRunResult().Diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private sealed class GeneratorReference : Microsoft.CodeAnalysis.Diagnostics.AnalyzerReference
    {
        public override string? FullPath => null;

        public override object Id => nameof(ContentGenerator);

        public override ImmutableArray<Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [new ContentGenerator().AsSourceGenerator()];
    }

    private sealed class GeneratorDiagnostics : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(Diagnostics(project));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
