using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers.Languages;

/// <summary>QUO5011: a text is written in one language and its caveats, which were taken together with it, in another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LanguagesMixedAnalyzer() : ContentAnalyzer(CodeRules.LanguagesMixed)
{
    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols) =>
        context.RegisterSyntaxNodeAction(node => Check(node, symbols), SyntaxKind.SimpleAssignmentExpression);

    private static void Check(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        var assignment = (AssignmentExpressionSyntax)context.Node;
        if (assignment.Left is not DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: [SingleVariableDesignationSyntax first, SingleVariableDesignationSyntax second] } }
            || model.GetDeclaredSymbol(first, cancellation) is not ILocalSymbol text
            || model.GetDeclaredSymbol(second, cancellation) is not ILocalSymbol caveats
            || !new CaveatTypes(symbols).IsText(text.Type)
            || !new CaveatTypes(symbols).IsList(caveats.Type))
        {
            return;
        }

        var ofText = new WrittenLanguages(model, cancellation);
        ofText.FollowText(new VariableUses(model, text, cancellation).ReadsAfter(assignment, assignment.Span.End));
        if (ofText is not { IsUnknown: false, Languages: [var language] })
        {
            return;
        }

        var ofCaveats = new WrittenLanguages(model, cancellation);
        ofCaveats.FollowList(new VariableUses(model, caveats, cancellation).ReadsAfter(assignment, assignment.Span.End));
        if (!ofCaveats.IsUnknown && ofCaveats.Languages.Count > 0 && ofCaveats.Languages.TrueForAll(other => WrittenLanguages.AreDifferent(language, other))
            && !SetsCulture(assignment.SyntaxTree.GetRoot(cancellation)))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(CodeRules.LanguagesMixed), ofText.First!.GetLocation()));
        }
    }

    /// <summary>Whether code changes the current culture, so that its language may be the same as another.</summary>
    private static bool SetsCulture(SyntaxNode file) => file.DescendantNodes().Any(static node => node is AssignmentExpressionSyntax { Left: var left }
        && (IsNamed(left, "CurrentUICulture") || IsNamed(left, "DefaultThreadCurrentUICulture")));
}
