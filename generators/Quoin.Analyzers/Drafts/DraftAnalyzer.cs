using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Analyzers.Drafts;

/// <summary>QUO5005: a draft is used in a release build. <c>nameof</c> shows nothing of it, so it is allowed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DraftAnalyzer() : ContentAnalyzer(CodeRules.DraftUsed, Rules.InvalidProperty)
{
    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        var settings = DraftSettings.Create(context.Options.AnalyzerConfigOptionsProvider.BuildProperty);
        foreach (var fault in settings.Diagnostics)
        {
            context.RegisterCompilationEndAction(end => end.ReportDiagnostic(
                Diagnostic.Create(Descriptors.Get(fault.Rule), Location.None, [.. fault.Arguments])));
        }

        if (settings.Severity(isRelease: context.Compilation.Options.OptimizationLevel == OptimizationLevel.Release) is { } severity)
        {
            context.RegisterOperationAction(operation => Check(operation, symbols, Descriptors.Severity(severity)), OperationKind.FieldReference);
        }
    }

    private static void Check(OperationAnalysisContext context, ContentSymbols symbols, DiagnosticSeverity severity)
    {
        var operation = (IFieldReferenceOperation)context.Operation;

        // Drafts are in nested static classes, and in enums nested in these; this excludes most fields.
        if (!operation.Field.IsStatic || operation.Field.ContainingType?.ContainingType is null || !symbols.IsDraft(operation.Field) || IsNamed(operation))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Get(CodeRules.DraftUsed),
            operation.Syntax.GetLocation(),
            severity,
            additionalLocations: null,
            ImmutableDictionary<string, string?>.Empty,
            operation.Field.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)));
    }

    private static bool IsNamed(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is INameOfOperation)
            {
                return true;
            }
        }

        return false;
    }
}
