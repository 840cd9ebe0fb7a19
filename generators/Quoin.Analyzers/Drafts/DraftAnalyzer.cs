using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
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
    private protected override bool GuardsPromise => true;

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
            var names = new Lazy<HashSet<string>>(() => [.. GeneratedClaims.Assemblies(context.Compilation).SelectMany(assembly => GeneratedClaims.Drafts(assembly, symbols))]);
            context.RegisterSyntaxNodeAction(name => CheckName(name, tests, symbols, names, Descriptors.Severity(severity)), SyntaxKind.IdentifierName);
            LookUps.Register(context, symbols, (operation, lookUp) => CheckLookUp(operation, tests, symbols, lookUp, Descriptors.Severity(severity)));
        }
    }

    /// <summary>Checks a name in code. In comments and in <c>using</c> directives, nothing is used.</summary>
    private static void CheckName(SyntaxNodeAnalysisContext context, TestCode tests, ContentSymbols symbols, Lazy<HashSet<string>> names, DiagnosticSeverity severity)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if ((context.IsGeneratedCode && !WrittenFile.Is(name.SyntaxTree, context.Options))
            || !names.Value.Contains(name.Identifier.ValueText)
            || name.IsPartOfStructuredTrivia()
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not IFieldSymbol field
            || !symbols.IsDraft(field))
        {
            return;
        }

        var use = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            QualifiedNameSyntax qualified when qualified.Right == name => qualified,
            _ => (ExpressionSyntax)name,
        };
        if (!NameOf.Contains(use, context.SemanticModel, context.CancellationToken)
            && !new StandingUse(context.SemanticModel, context.CancellationToken).IsAsked(use)
            && !tests.Contains(use, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(Create(field, use.GetLocation(), severity));
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
