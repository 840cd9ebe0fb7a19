using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.Standings;

/// <summary>QUO5008: a list that includes what is not valid is enumerated for its texts, and nothing asks for their standing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumerationAnalyzer() : ContentAnalyzer(CodeRules.StandingIgnored)
{
    private const string Suffix = "IncludingInvalid";

    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        if (!TestProject.Is(context.Compilation, context.Options))
        {
            context.RegisterSyntaxNodeAction(node => Check(node, symbols), SyntaxKind.SimpleMemberAccessExpression);
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        var name = access.Name.Identifier.ValueText;
        if (name.EndsWith(Suffix, StringComparison.Ordinal)
            && ContentSymbols.Same(context.SemanticModel.GetTypeInfo(access, context.CancellationToken).Type?.OriginalDefinition, symbols.MarkList)
            && TextsTaken.From(access)
            && !new StandingUse(context.SemanticModel, context.CancellationToken).IsAsked(access))
        {
            var valid = name == Suffix ? "Valid" : name.Substring(0, name.Length - Suffix.Length);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Get(CodeRules.StandingIgnored), access.GetLocation(), DisplayText.From(DisplayText.Excerpt(access.ToString())), valid));
        }
    }
}
