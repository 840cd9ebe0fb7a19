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
        var tests = TestCode.In(context.Compilation, context.Options);
        if (!tests.IsEverything)
        {
            context.RegisterSyntaxNodeAction(node => Check(node, tests, symbols), SyntaxKind.SimpleMemberAccessExpression);
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context, TestCode tests, ContentSymbols symbols)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        var name = access.Name.Identifier.ValueText;
        if (name == EnumeratedKeys.Get)
        {
            CheckKeys(context, tests, symbols, access);
        }
        else if (name.EndsWith(Suffix, StringComparison.Ordinal)
            && IsOfMarks(context.SemanticModel.GetTypeInfo(access, context.CancellationToken).Type, symbols)
            && new TextsTaken(context.SemanticModel, context.CancellationToken).From(access)
            && !new StandingUse(context.SemanticModel, context.CancellationToken).IsAsked(access)
            && !tests.Contains(access, context.SemanticModel, context.CancellationToken))
        {
            var valid = name == Suffix ? "Valid" : name.Substring(0, name.Length - Suffix.Length);
            context.ReportDiagnostic(Create(access, valid));
        }
    }

    /// <summary>Whether a type is a list of marks: those of an article, or those in its text.</summary>
    private static bool IsOfMarks(ITypeSymbol? type, ContentSymbols symbols) => ContentSymbols.Same(type?.OriginalDefinition, symbols.MarkList)
        || (type is INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: [var mark] } && ContentSymbols.Same(mark, symbols.Mark.Type));

    /// <summary>Checks a call of <c>Get</c> for each of the keys, which include those of claims that are not valid.</summary>
    private static void CheckKeys(SyntaxNodeAnalysisContext context, TestCode tests, ContentSymbols symbols, MemberAccessExpressionSyntax get)
    {
        if (new EnumeratedKeys(context.SemanticModel, symbols, context.CancellationToken).Find(get) is var (keys, claims)
            && new TextsTaken(context.SemanticModel, context.CancellationToken).From(claims)
            && !new StandingUse(context.SemanticModel, context.CancellationToken).IsAsked(claims)
            && !tests.Contains(get, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(Create(keys, "Valid"));
        }
    }

    private static Diagnostic Create(ExpressionSyntax list, string valid) => Diagnostic.Create(
        Descriptors.Get(CodeRules.StandingIgnored), list.GetLocation(), DisplayText.From(DisplayText.Excerpt(list.ToString())), valid);
}
