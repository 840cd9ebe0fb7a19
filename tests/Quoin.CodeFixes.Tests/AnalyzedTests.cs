using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Quoin.CodeFixes.Tests;

/// <summary>Analyzers and code fixes together: the code fixes use what the analyzers report.</summary>
public sealed class AnalyzedTests
{
    private static readonly ContentFile[] Milk =
    [
        new("/repository/content/milk.quoin.yaml", """
            quoin: 1
            article: milk
            title: Milk
            language: en
            source: ../seeds/milk.txt
            caveats:
              not-for-all:
                kind: scope
                quote: "Not everybody can drink it"
            claims:
              feeds-calves:
                kind: background
                certainty: established
                statement: { en: Cows feed their calves with milk., uk: Корови годують телят своїм молоком. }
                quotes: ["Milk is white and sweet", "cows give it to calves"]
              feeds-people:
                kind: background
                certainty: established
                quotes: ["people drink it as well", "in most parts of the world"]
                caveats: [not-for-all]
                formerly: [feeds-us]
            """),
        new("/repository/seeds/milk.txt", "Milk is white and sweet, and cows give it to calves; people drink it as well, in most parts of the world. Not everybody can drink it.\n"),
    ];

    [Theory]
    [InlineData(
        "var (text, _) = Milk.Claims.FeedsPeople.Statement;\nShow($\"{text:uk}\");",
        "var text = Milk.Claims.FeedsPeople.Statement;\nShow($\"{text:uk}\");")]
    [InlineData("Show(\"Cows feed their calves with milk.\");", "Show(Milk.Claims.FeedsCalves.Statement.GetText(\"en\"));")]
    [InlineData("Show(\"Корови годують телят своїм молоком\");", "Show(Milk.Claims.FeedsCalves.Statement.GetText(\"uk\"));")]
    [InlineData("Show(\"Milk is white and sweet\");", "Show(Milk.Claims.FeedsCalves.Quote.Text);")]
    [InlineData("Show(\"They say: cows give it to calves!\");", "Show($\"They say: {Milk.Claims.FeedsCalves.Quotes[1].Text}!\");")]
    [InlineData("Show($\"{1}) people drink it as well\");", "Show($\"{1}) {Milk.Claims.FeedsPeople.Quote}\");")]
    [InlineData("Show(\"in most parts of the world\");", "Show(Milk.Claims.FeedsPeople.Quotes[1].ToString());")]
    [InlineData("Show(Milk.Claims.Valid[\"feeds-peple\"]);", "Show(Milk.Claims.Valid[\"feeds-people\"]);")]
    [InlineData("Show(Milk.Claims.FeedsUs);", "Show(Milk.Claims.FeedsPeople);")]
    [InlineData("Show(Milk.Claims.Valid[\"feeds-us\"]);", "Show(Milk.Claims.Valid[\"feeds-people\"]);")]
    public async Task What_analyzers_tell_the_first_fix_mends(string before, string after)
    {
        var solution = CodeSolution.Empty.With("App", Milk, Program.Of(before));
        var found = await DiagnosticsAsync(solution);
        Assert.Single(found);

        var mended = await ApplyFirstAsync(solution, found[0]);

        Assert.Equal(after, Program.StatementsOf((await mended.Projects.Single().Documents.Single().GetTextAsync()).ToString()));
        Assert.Empty(await DiagnosticsAsync(mended));
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Solution solution)
    {
        var project = solution.Projects.Single();
        var analyzers = project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        var diagnostics = await (await project.GetCompilationAsync())!.WithAnalyzers(analyzers, project.AnalyzerOptions).GetAllDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        return [.. diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("QUO5", StringComparison.Ordinal))];
    }

    private static async Task<Solution> ApplyFirstAsync(Solution solution, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var providers = typeof(DocumentCodeFix).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DocumentCodeFix)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id));
        foreach (var provider in providers)
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        Assert.NotEmpty(actions);
        return (await actions[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }
}
