using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Quoin.CodeFixes.Caveats;

/// <summary>Rewrites the uses of a text for a variable that contains the text with its caveats.</summary>
internal static class TextUse
{
    private static readonly Action<SyntaxEditor> Stays = static _ => { };

    /// <summary>Returns the edit that also shows the caveats; null if none is certain to be right.</summary>
    public static Action<SyntaxEditor>? Rewrite(IdentifierNameSyntax use, SemanticModel model) => use.Parent switch
    {
        InterpolationSyntax => Stays,
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && IsString(sum, model) && !IsString(use, model) => Stays,
        AssignmentExpressionSyntax sum when sum.IsKind(SyntaxKind.AddAssignmentExpression) && sum.Right == use && IsString(sum.Left, model) => Stays,
        ArgumentSyntax { RefKindKeyword.RawKind: 0 } argument when TakesAnything(argument, use, model) => Stays,
        _ when IsString(use, model) => RewriteString(use, model),
        MemberAccessExpressionSyntax access when access.Expression == use => RewriteAccess(access, model),
        _ => null,
    };

    private static Action<SyntaxEditor>? RewriteAccess(MemberAccessExpressionSyntax access, SemanticModel model) => access switch
    {
        { Name.Identifier.ValueText: "ToString" or "TryFormat", Parent: InvocationExpressionSyntax } => Stays,
        { Name.Identifier.ValueText: "Text" } => editor => editor.ReplaceNode(access, (current, _) => Call(((MemberAccessExpressionSyntax)current).Expression, current)),
        { Name.Identifier.ValueText: "GetText", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } call }
            when model.GetSymbolInfo(call).Symbol is IMethodSymbol method => RewriteGetText(call, method),
        _ => null,
    };

    /// <summary>
    /// Returns a use as a string, including the caveats. Uses that inspect the text instead of showing it are left to the author.
    /// </summary>
    private static Action<SyntaxEditor>? RewriteString(IdentifierNameSyntax use, SemanticModel model) => use.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(ToString), Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } } => Stays,
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => WithCaveats(use),
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => WithCaveats(use),
        ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent: ArgumentListSyntax list }
            when model.GetSymbolInfo(list.Parent!).Symbol is IMethodSymbol { ReturnType.SpecialType: not (SpecialType.System_Boolean or SpecialType.System_Int32) } => WithCaveats(use),
        _ => null,
    };

    private static Action<SyntaxEditor> WithCaveats(IdentifierNameSyntax use) =>
        editor => editor.ReplaceNode(use, (current, _) => Call((IdentifierNameSyntax)current.WithoutTrivia(), current));

    /// <summary>Converts a language tag or a culture to a format. A format provider does not choose the language.</summary>
    private static Action<SyntaxEditor> RewriteGetText(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var isTag = method.Parameters[0].Type.SpecialType == SpecialType.System_String;
        return editor => editor.ReplaceNode(call, (current, _) =>
        {
            var now = (InvocationExpressionSyntax)current;
            var given = now.ArgumentList.Arguments[0].WithNameColon(null);
            var none = SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression));
            return Call(((MemberAccessExpressionSyntax)now.Expression).Expression, now, isTag ? given : given.WithExpression(Name(given.Expression)), none);
        });
    }

    private static MemberAccessExpressionSyntax Name(ExpressionSyntax culture) => SyntaxFactory.MemberAccessExpression(
        SyntaxKind.SimpleMemberAccessExpression,
        culture is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax ? culture : SyntaxFactory.ParenthesizedExpression(culture),
        SyntaxFactory.IdentifierName("Name"));

    private static InvocationExpressionSyntax Call(ExpressionSyntax text, SyntaxNode replaced, params ArgumentSyntax[] arguments)
    {
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var list = SyntaxFactory.SeparatedList(arguments, Enumerable.Repeat(comma, Math.Max(0, arguments.Length - 1)));
        var method = SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, text, SyntaxFactory.IdentifierName(nameof(ToString)));
        return SyntaxFactory.InvocationExpression(method, SyntaxFactory.ArgumentList(list)).WithTriviaFrom(replaced);
    }

    /// <summary>
    /// Whether an argument is passed as any object, and only formatted there. Comparisons are excluded: a text and a text with its
    /// caveats are not equal.
    /// </summary>
    private static bool TakesAnything(ArgumentSyntax argument, IdentifierNameSyntax use, SemanticModel model)
    {
        if (argument.Parent?.Parent is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } name
            && model.GetConstantValue(name).HasValue)
        {
            return true;
        }

        return argument.Parent is ArgumentListSyntax list
            && model.GetSymbolInfo(list.Parent!).Symbol is IMethodSymbol { Name: not (nameof(Equals) or nameof(ReferenceEquals) or "Same") }
            && model.GetTypeInfo(use).ConvertedType is { } type
            && (type.SpecialType == SpecialType.System_Object
                || type is { Name: "IFormattable" or "ISpanFormattable" or "IUtf8SpanFormattable", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });
    }

    private static bool IsString(ExpressionSyntax expression, SemanticModel model) =>
        model.GetTypeInfo(expression).Type?.SpecialType == SpecialType.System_String;
}
