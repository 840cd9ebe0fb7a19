using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;

namespace Quoin.Analyzers.Guards;

/// <summary>
/// QUO9012: a setting that names a guard of the promise lowers its severity. If analyzers do not run at all, the package's targets
/// report it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GuardAnalyzer : DiagnosticAnalyzer
{
    private const string Accepted = "off";

    private static readonly string[] Guards = [CodeRules.CaveatsDiscarded.Id, CodeRules.Retracted.Id];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Get(Rules.GuardLowered));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        var choice = context.Options.AnalyzerConfigOptionsProvider.BuildProperty(ProjectProperties.Guards);
        if (string.Equals(choice, Accepted, StringComparison.OrdinalIgnoreCase)
            || ContentSymbols.Find(context.Compilation) is null
            || TestCode.In(context.Compilation, context.Options).IsEverything)
        {
            return;
        }

        foreach (var guard in Guards)
        {
            if (Everywhere(context, guard) is { } severity)
            {
                Report(context, guard, severity, "all files");
            }
            else
            {
                CheckFiles(context, guard);
            }
        }
    }

    /// <summary>Checks the sections of <c>.editorconfig</c> files.</summary>
    private static void CheckFiles(CompilationAnalysisContext context, string guard)
    {
        var lowered = new List<(string File, ReportDiagnostic Severity)>();
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            if (context.Compilation.Options.SyntaxTreeOptionsProvider is { } options
                && options.TryGetDiagnosticValue(tree, guard, context.CancellationToken, out var severity)
                && IsLow(severity))
            {
                lowered.Add((Path.GetFileName(tree.FilePath), severity));
            }
        }

        if (lowered.Count > 0)
        {
            Report(context, guard, lowered[0].Severity, lowered.Count == 1 ? $"'{lowered[0].File}'" : $"'{lowered[0].File}' and other files");
        }
    }

    private static ReportDiagnostic? Everywhere(CompilationAnalysisContext context, string guard)
    {
        var options = context.Compilation.Options;
        return options.SpecificDiagnosticOptions.TryGetValue(guard, out var severity) && IsLow(severity) ? severity
            : options.SyntaxTreeOptionsProvider is { } provider && provider.TryGetGlobalDiagnosticValue(guard, context.CancellationToken, out severity) && IsLow(severity) ? severity
            : null;
    }

    private static bool IsLow(ReportDiagnostic severity) => severity is ReportDiagnostic.Suppress or ReportDiagnostic.Hidden or ReportDiagnostic.Info;

    private static void Report(CompilationAnalysisContext context, string guard, ReportDiagnostic severity, string place) => context.ReportDiagnostic(
        Diagnostic.Create(Descriptors.Get(Rules.GuardLowered), Location.None, guard, Name(severity), place));

    /// <summary>The severity as configuration files name it.</summary>
    private static string Name(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Info => "suggestion",
        ReportDiagnostic.Hidden => "silent",
        _ => "none",
    };
}
