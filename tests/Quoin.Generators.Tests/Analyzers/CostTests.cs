using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Quoin.Analyzers;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>The cost of the analyzers in a project that does not need them, and the properties that they pass to code fixes.</summary>
public class CostTests
{
    private static readonly string[] Kinds =
        [
            "CaveatsAppearedAnalyzer", "CaveatsDiscardedAnalyzer", "DraftAnalyzer", "EnumerationAnalyzer", "GuardAnalyzer", "IdAnalyzer", "InvalidLookUpAnalyzer", "KeySwitchAnalyzer",
            "NameAnalyzer", "ReasonAnalyzer", "StandingSuppressor", "SwitchSuppressor", "TextCutAnalyzer",
        ];

    [Fact]
    public void The_table_is_judged_by_every_analyzer() =>
        Assert.Empty(Kinds.Except(Judge.Analyzers.Select(analyzer => analyzer.GetType().Name)));

    [Fact]
    public async Task Where_Quoin_is_not_used_nothing_is_registered()
    {
        foreach (var telemetry in await Telemetry(new Project { UsesQuoin = false }))
        {
            Assert.Equal((1, 0), Actions(telemetry));
        }
    }

    [Fact]
    public async Task Where_Quoin_is_used_all_have_something_to_look_at() =>
        Assert.All(await Telemetry(Tea.Project.WithProperty("QuoinDrafts", "warning")), telemetry => Assert.NotEqual(0, Actions(telemetry).Others));

    [Fact]
    public async Task In_an_ordinary_debug_build_nobody_looks_for_drafts() =>
        Assert.Contains((1, 0), (await Telemetry(Tea.Project)).Select(Actions));

    [Theory]
    [InlineData("keeps-awke", "keeps-awake")]
    [InlineData("cures-everything", null)]
    public void A_diagnostic_carries_the_id_that_was_probably_meant(string id, string? nearest)
    {
        var project = Honey.ProjectWithTea.WithCode(Program.Of($"Show(Tea.Claims.TryGetValue(\"{id}\", out _));"));

        var diagnostic = Assert.Single(Judge.Diagnose(project));
        Assert.Equal(nearest, diagnostic.Properties["Nearest"]);
    }

    /// <summary>The actions at the start of the compilation, and all others.</summary>
    private static (int Start, int Others) Actions(AnalyzerTelemetryInfo telemetry) => (
        telemetry.CompilationStartActionsCount,
        telemetry.CompilationActionsCount + telemetry.CompilationEndActionsCount + telemetry.SyntaxTreeActionsCount + telemetry.SemanticModelActionsCount
            + telemetry.SymbolActionsCount + telemetry.SymbolStartActionsCount + telemetry.SyntaxNodeActionsCount + telemetry.CodeBlockStartActionsCount
            + telemetry.CodeBlockActionsCount + telemetry.OperationActionsCount + telemetry.OperationBlockStartActionsCount
            + telemetry.OperationBlockActionsCount + telemetry.AdditionalFileActionsCount);

    private static async Task<List<AnalyzerTelemetryInfo>> Telemetry(Project project)
    {
        var analyzers = Judge.Analyzers.Where(analyzer => analyzer is ContentAnalyzer).ToList();
        var compilation = Judge.Compile(project.WithCode("internal static class Program { internal static int One(System.Collections.Generic.List<int> list) => list.Count; }"))
            .WithAnalyzers([.. analyzers], new AnalyzerOptions([], new BuildProperties(project.Properties)));
        await compilation.GetAllDiagnosticsAsync();
        var telemetries = new List<AnalyzerTelemetryInfo>();
        foreach (var analyzer in analyzers)
        {
            telemetries.Add(await compilation.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None));
        }

        return telemetries;
    }
}
