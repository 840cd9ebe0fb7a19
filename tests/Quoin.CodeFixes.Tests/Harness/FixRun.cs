using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Quoin.CodeFixes.Tests;

/// <summary>Applies a code fix like an editor, and checks that the result compiles.</summary>
/// <param name="provider">The code fix.</param>
/// <param name="id">The id of the diagnostic that it fixes.</param>
/// <param name="properties">The properties of the diagnostics, by the number of the mark.</param>
internal sealed class FixRun(CodeFixProvider provider, string id, params ImmutableDictionary<string, string?>[] properties)
{
#pragma warning disable RS1017 // The rule is for analyzers; this stands in for every one of them.
    private readonly DiagnosticDescriptor _descriptor = new(id, id, id, "Quoin", DiagnosticSeverity.Warning, isEnabledByDefault: true);
#pragma warning restore RS1017

    /// <summary>The titles that are offered at the first mark, in order.</summary>
    public async Task<string[]> TitlesAsync(string marked)
    {
        var (solution, diagnostics) = await OpenAsync([marked]);
        return [.. (await ActionsAsync(solution, diagnostics[0])).Select(action => action.Title)];
    }

    /// <summary>Returns the code after the fix with a title was applied at the first mark; the code must compile.</summary>
    public async Task<string> ApplyAsync(string marked, string title)
    {
        var (solution, diagnostics) = await OpenAsync([marked]);
        var actions = await ActionsAsync(solution, diagnostics[0]);
        Assert.Contains(title, actions.Select(action => action.Title));
        var changed = await ChangedAsync(actions.First(action => action.Title == title));
        return (await TextsAsync(changed)).Single();
    }

    /// <summary>Returns the code after the fix with a title was applied in a scope, requested at the first mark.</summary>
    public async Task<string[]> ApplyAllAsync(FixAllScope scope, string title, Solution solution, params string[] marked)
    {
        var (opened, diagnostics) = await OpenAsync(marked, solution);
        var first = diagnostics[0];
        var document = opened.GetDocument(first.Location.SourceTree)!;
        var action = (await ActionsAsync(opened, first)).First(action => action.Title == title);
        var context = new FixAllContext(
            document, provider, scope, action.EquivalenceKey!, [id], new Known(diagnostics), CancellationToken.None);
        var all = await provider.GetFixAllProvider()!.GetFixAsync(context);
        return await TextsAsync(await ChangedAsync(all!));
    }

    /// <summary>The same in one document, after which the only remaining fixes are those that are expected.</summary>
    public async Task<string> ApplyAllAsync(string marked, string title) =>
        (await ApplyAllAsync(FixAllScope.Document, title, CodeSolution.Empty, marked)).Single();

    private static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<string[]> TextsAsync(Solution solution)
    {
        var texts = new List<string>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync())!;
            var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            foreach (var document in project.Documents)
            {
                var text = (await document.GetTextAsync()).ToString();
                Assert.True(errors.Count == 0, $"{string.Join("\n", errors)}\n\n{text}");
                texts.Add(text);
            }
        }

        return [.. texts];
    }

    private async Task<IReadOnlyList<CodeAction>> ActionsAsync(Solution solution, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>A solution of one project with the content of Tea and marked code, or a given solution that contains the code.</summary>
    private async Task<(Solution Solution, ImmutableArray<Diagnostic> Diagnostics)> OpenAsync(string[] marked, Solution? solution = null)
    {
        var codes = marked.Select(code => new MarkedCode(code)).ToList();
        solution = solution?.ProjectIds.Count > 0
            ? solution
            : CodeSolution.Empty.With("App", Tea.Files, [.. codes.Select(code => code.Text)]);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var document in solution.Projects.SelectMany(project => project.Documents))
        {
            var text = (await document.GetTextAsync()).ToString();
            var tree = (await document.GetSyntaxTreeAsync())!;
            var spans = codes.First(code => code.Text == text).Spans;
            foreach (var span in spans)
            {
                diagnostics.Add(Diagnostic.Create(_descriptor, Location.Create(tree, span), Properties(diagnostics.Count)));
            }

            // Diagnostics of the C# compiler itself need no mark.
            var model = (await document.GetSemanticModelAsync())!;
            diagnostics.AddRange(spans.IsEmpty ? model.GetDiagnostics().Where(diagnostic => diagnostic.Id == id) : []);
        }

        return (solution, diagnostics.ToImmutable());
    }

    private ImmutableDictionary<string, string?> Properties(int number) =>
        properties.Length == 0 ? ImmutableDictionary<string, string?>.Empty : properties[Math.Min(number, properties.Length - 1)];

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => project.GetDocument(diagnostic.Location.SourceTree) is not null));

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
