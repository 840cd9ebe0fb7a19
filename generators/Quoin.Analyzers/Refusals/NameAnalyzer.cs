using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.Refusals;

/// <summary>QUO5009: a name that a generated class does not have, about which the C# compiler only says that it does not exist.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameAnalyzer() : ContentAnalyzer(CodeRules.NameNotFound)
{
    /// <summary>The generated classes, with the kind of their marks, and the enum of the claims.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["Claims"] = "claim", ["Key"] = "claim", ["Caveats"] = "caveat", ["Evidence"] = "evidence", ["Terms"] = "term", ["Sections"] = "section",
    };

    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols) =>
        context.RegisterSyntaxNodeAction(node => Check(node, symbols), SyntaxKind.SimpleMemberAccessExpression);

    private static void Check(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        if (LastName(access.Expression) is not { } name
            || !Kinds.TryGetValue(name, out var kind)
            || context.SemanticModel.GetSymbolInfo(access, context.CancellationToken) is not { Symbol: null, CandidateSymbols.IsEmpty: true }
            || context.SemanticModel.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is not INamedTypeSymbol type
            || (symbols.KeyOf(type) is null && (type.ContainingType is null || symbols.MarkIndexOf(type) is null)))
        {
            return;
        }

        var word = access.Name.Identifier.ValueText;
        var names = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.IsStatic && field.DeclaredAccessibility == Accessibility.Public).Select(static field => field.Name).ToList();
        var group = symbols.KeyOf(type) is null ? type : type.ContainingType;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Get(CodeRules.NameNotFound), access.Name.GetLocation(), kind, DisplayText.From(word), group.ContainingType.Name, Suggestion.For(word, names).TrimEnd('?')));
    }

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
