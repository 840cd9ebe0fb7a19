using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Analyzers.Ids;
using Quoin.Analyzers.Standings;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Analyzers.Drafts;

/// <summary>
/// QUO5005: a draft is used in a release build, by its name or by its id. <c>nameof</c> shows nothing of it, and code that asks
/// for its standing knows that it is a draft.
/// </summary>
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

        var tests = TestCode.In(context.Compilation, context.Options);
        if (settings.Severity(isRelease: context.Compilation.Options.OptimizationLevel == OptimizationLevel.Release) is { } severity
            && !tests.IsEverything)
        {
            context.RegisterOperationAction(operation => CheckField(operation, tests, symbols, Descriptors.Severity(severity)), OperationKind.FieldReference);
            LookUps.Register(context, symbols, (operation, lookUp) => CheckLookUp(operation, tests, symbols, lookUp, Descriptors.Severity(severity)));
        }
    }

    private static void CheckField(OperationAnalysisContext context, TestCode tests, ContentSymbols symbols, DiagnosticSeverity severity)
    {
        var operation = (IFieldReferenceOperation)context.Operation;

        // Drafts are in nested static classes, and in enums nested in these; this excludes most fields.
        if (operation.Field is { IsStatic: true, ContainingType.ContainingType: not null } field
            && symbols.IsDraft(field)
            && !NameOf.Contains(operation.Syntax, operation.SemanticModel!, context.CancellationToken)
            && !new StandingUse(operation.SemanticModel!, context.CancellationToken).IsAsked(operation.Syntax)
            && !tests.Contains(operation.Syntax, operation.SemanticModel!, context.CancellationToken))
        {
            context.ReportDiagnostic(Create(field, operation.Syntax.GetLocation(), severity));
        }
    }

    private static void CheckLookUp(SyntaxNodeAnalysisContext context, TestCode tests, ContentSymbols symbols, LookUp lookUp, DiagnosticSeverity severity)
    {
        if (lookUp.Field is { } field
            && symbols.IsDraft(field)
            && !new StandingUse(context.SemanticModel, context.CancellationToken).IsAsked(lookUp.Found)
            && !tests.Contains(lookUp.Node, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(Create(field, lookUp.Location, severity));
        }
    }

    private static Diagnostic Create(IFieldSymbol field, Location location, DiagnosticSeverity severity) => Diagnostic.Create(
        Descriptors.Get(CodeRules.DraftUsed),
        location,
        severity,
        additionalLocations: null,
        ImmutableDictionary<string, string?>.Empty,
        field.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
}
