using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Compiles a program with configuration files: the package's own, and one of the project.</summary>
internal static class ConfiguredJudge
{
    private const string Code = """
        var (text, _) = Tea.Claims.KeepsAwake.Statement;
        Show(text.ToString() + Tea.Claims.KeepsAwake.Statement.WithoutCaveats("x") + Tea.Claims.TryGetValue("coffee", out var none) + none);
        Show("Tea keeps people awake.");
        Show(Honey.Claims.CuresHayFever);
        Show(Honey.Claims.IncludingInvalid["cures-hay-fever"]);
        """;

    /// <summary>Returns the severities and ids that are reported for a program that breaks every guard.</summary>
    /// <param name="config">The text of the file: a global one, or the <c>.editorconfig</c> of the folder.</param>
    public static string Report(string config)
    {
        var files = AnalyzerConfigSet.Create<ImmutableArray<AnalyzerConfig>>(
        [
            AnalyzerConfig.Parse(SourceText.From(Repository.Read("src/Quoin/buildTransitive/Quoin.globalconfig")), "/packages/quoin/Quoin.globalconfig"),
            AnalyzerConfig.Parse(SourceText.From(config), config.StartsWith("is_global", StringComparison.Ordinal) ? "/repository/.globalconfig" : "/repository/.editorconfig"),
        ]);
        var project = Honey.ProjectWithTea.WithCode(Program.Of(Code));
        var compilation = Judge.Compile(project);
        var own = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Code0.cs");
        compilation = compilation.ReplaceSyntaxTree(own, own.WithFilePath("/repository/Program.cs"));
        var options = new AnalyzerOptions([], new Options(files, new BuildProperties(project.Properties)));
        var diagnostics = compilation
            .WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(files)))
            .WithAnalyzers(Judge.Analyzers, options)
            .GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        return string.Join(", ", diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("QUO", StringComparison.Ordinal) && !diagnostic.IsSuppressed)
            .Select(diagnostic => $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}")
            .Order(StringComparer.Ordinal));
    }

    private sealed class Severities(AnalyzerConfigSet files) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            files.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions.ContainsKey("generated_code") ? GeneratedKind.MarkedGenerated : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class Options(AnalyzerConfigSet files, BuildProperties properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => properties.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Section(files.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => properties.GetOptions(textFile);
    }

    private sealed class Section(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
