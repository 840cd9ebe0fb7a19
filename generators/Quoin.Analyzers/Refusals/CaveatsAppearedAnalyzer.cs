using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.Refusals;

/// <summary>
/// QUO5010: code for a claim without caveats, whose claim has some. The C# compiler refuses it, because the types differ; this says
/// why.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CaveatsAppearedAnalyzer() : ContentAnalyzer(CodeRules.CaveatsAppeared)
{
    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        var members = new HashSet<string>(symbols.LocalizedText.GetMembers().Concat(symbols.Quote.GetMembers())
            .Where(static member => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary })
            .Select(static member => member.Name)
            .Except(symbols.Qualified.GetMembers().Select(static member => member.Name)), StringComparer.Ordinal);
        context.RegisterSyntaxNodeAction(
            node => Member(node, symbols, members), SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression);
        context.RegisterSyntaxNodeAction(
            node => Value(node, symbols), SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.ElementAccessExpression);
    }

    /// <summary>A member that only the text itself has.</summary>
    private static void Member(SyntaxNodeAnalysisContext context, ContentSymbols symbols, HashSet<string> members)
    {
        var (receiver, name) = context.Node switch
        {
            MemberAccessExpressionSyntax access => (access.Expression, access.Name),
            MemberBindingExpressionSyntax { Parent: var parent } binding => (Receiver(parent), binding.Name),
            _ => (null, null),
        };
        if (receiver is not null
            && members.Contains(name!.Identifier.ValueText)
            && IsQualified(context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type, symbols)
            && context.SemanticModel.GetSymbolInfo(name, context.CancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true })
        {
            Report(context, name, receiver);
        }
    }

    /// <summary>
    /// A value that is used as a text, or a claim as one without caveats, where it is named: of a variable, the compiler's message
    /// names the type.
    /// </summary>
    private static void Value(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var value = (ExpressionSyntax)context.Node;
        if (!IsNamed(value) || Target(value) is not { } target)
        {
            return;
        }

        var info = context.SemanticModel.GetTypeInfo(value, context.CancellationToken);
        var isClaim = info.Type?.Name == "QualifiedClaim" && ContentSymbols.Is(info.Type, symbols.Claim.Leaves[1]);
        if ((isClaim || IsQualified(info.Type, symbols))
            && Wanted(context, value, target, info) is { } wanted
            && (isClaim
                ? ContentSymbols.Is(wanted, symbols.PlainClaim)
                : wanted.SpecialType == SpecialType.System_String || ContentSymbols.Same(wanted, ((INamedTypeSymbol)info.Type!).TypeArguments[0])))
        {
            Report(context, value, value);
        }
    }

    private static bool IsNamed(ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax { Expression: var claims } access => access.Name.Identifier.ValueText is "Statement" or "Quote" || IsNamed(claims, "Claims"),
        ElementAccessExpressionSyntax { Expression: var quotes } => IsNamed(quotes, "Quotes"),
        _ => false,
    };

    /// <summary>The node that says which type is wanted; null if nothing does.</summary>
    private static SyntaxNode? Target(ExpressionSyntax value) => value.Parent switch
    {
        EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or CastExpressionSyntax or ArgumentSyntax => value.Parent,
        AssignmentExpressionSyntax assignment when assignment.Right == value => assignment,
        _ => null,
    };

    /// <summary>The type that is wanted; null if the value can be converted to it.</summary>
    private static ITypeSymbol? Wanted(SyntaxNodeAnalysisContext context, ExpressionSyntax value, SyntaxNode target, TypeInfo info) => target switch
    {
        CastExpressionSyntax cast => context.SemanticModel.GetTypeInfo(cast.Type, context.CancellationToken).Type,
        ArgumentSyntax argument => Parameter(context, argument),
        _ => context.SemanticModel.GetConversion(value, context.CancellationToken).Exists ? null : info.ConvertedType,
    };

    /// <summary>The type of the parameter of the only method that a call can mean, if the call fails.</summary>
    private static ITypeSymbol? Parameter(SyntaxNodeAnalysisContext context, ArgumentSyntax argument) =>
        argument is { Parent: ArgumentListSyntax { Parent: { } call } list }
        && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken) is { Symbol: null, CandidateSymbols: [IMethodSymbol method] }
            ? argument.NameColon is { Name.Identifier.ValueText: var name }
                ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Type
                : method.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument))?.Type
            : null;

    private static ExpressionSyntax? Receiver(SyntaxNode? node)
    {
        for (var around = node; around is not null; around = around.Parent)
        {
            if (around is ConditionalAccessExpressionSyntax conditional)
            {
                return conditional.Expression;
            }
        }

        return null;
    }

    private static bool IsQualified(ITypeSymbol? type, ContentSymbols symbols) => ContentSymbols.Same(type?.OriginalDefinition, symbols.Qualified);

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode place, ExpressionSyntax value)
    {
        var text = DisplayText.From(DisplayText.Excerpt(value.ToString()));
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(CodeRules.CaveatsAppeared), place.GetLocation(), $"'{text}'", text));
    }
}
