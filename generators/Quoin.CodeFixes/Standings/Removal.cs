using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Quoin.CodeFixes.Standings;

/// <summary>The removal of code that uses a mark. Only offered if it is safe: nothing else is removed with it.</summary>
/// <param name="Node">The node that is changed.</param>
/// <param name="Edit">The edit.</param>
internal sealed record Removal(SyntaxNode Node, Action<SyntaxEditor> Edit)
{
    /// <summary>Whether the author must decide on each use, because a list may contain what must not be shown.</summary>
    public bool IsOneByOne { get; private init; }

    /// <summary>Returns the removal of a use; null if it would change more than what is shown.</summary>
    public static Removal? Find(Use use, SemanticModel model)
    {
        var shown = Shown(use.Whole);
        return shown.Parent switch
        {
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax } element => Find(element) with { IsOneByOne = true },
            InitializerExpressionSyntax list when list.RawKind is (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression => Find(shown) with { IsOneByOne = true },
            ArgumentSyntax argument when IsOneOfSeveral(argument, model) => Find(argument),
            CaseSwitchLabelSyntax label => OfLabel(label),
            ConstantPatternSyntax pattern => OfPattern(pattern),
            _ => OfStatement(shown, model),
        };
    }

    /// <summary>The use including the members that are accessed: <c>Claims.Old.Statement.GetText("en")</c>.</summary>
    private static SyntaxNode Shown(SyntaxNode use) => use.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == use => Shown(access),
        InvocationExpressionSyntax call when call.Expression == use && use is MemberAccessExpressionSyntax && call.ArgumentList.Arguments.All(IsPlain) => Shown(call),
        ParenthesizedExpressionSyntax parenthesized => Shown(parenthesized),
        PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression) => Shown(suppressed),
        _ => use,
    };

    /// <summary>Removes a whole node, but keeps comments above it.</summary>
    private static Removal Find(SyntaxNode node)
    {
        var options = SyntaxRemoveOptions.KeepUnbalancedDirectives;
        var before = node.GetLeadingTrivia().AsEnumerable();
        if (node is not (StatementSyntax or SwitchSectionSyntax or SwitchLabelSyntax or GlobalStatementSyntax)
            && !node.GetLastToken().GetNextToken().IsKind(SyntaxKind.CommaToken))
        {
            // The last item of a list is removed with the comma before it, and without what follows it.
            before = node.GetFirstToken().GetPreviousToken().TrailingTrivia.Concat(before);
            options = HasComment(before) && EndsLine(before) ? options : options | SyntaxRemoveOptions.KeepTrailingTrivia;
        }

        if (!HasComment(before))
        {
            return new(node, editor => editor.RemoveNode(node, options));
        }

        return new(node, editor =>
        {
            editor.ReplaceNode(node, static (current, _) => current.WithLeadingTrivia(WithoutIndentation(current.GetLeadingTrivia())));
            editor.RemoveNode(node, options | SyntaxRemoveOptions.KeepLeadingTrivia);
        });
    }

    private static bool HasComment(IEnumerable<SyntaxTrivia> trivia) =>
        trivia.Any(piece => piece.RawKind is (int)SyntaxKind.SingleLineCommentTrivia or (int)SyntaxKind.MultiLineCommentTrivia);

    private static bool EndsLine(IEnumerable<SyntaxTrivia> trivia) => WithoutIndentation(trivia).LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);

    private static IEnumerable<SyntaxTrivia> WithoutIndentation(IEnumerable<SyntaxTrivia> trivia) =>
        trivia.Reverse().SkipWhile(piece => piece.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse();

    /// <summary>Whether an argument is one of several for a params parameter.</summary>
    private static bool IsOneOfSeveral(ArgumentSyntax argument, SemanticModel model)
    {
        if (argument is not { NameColon: null, Parent: ArgumentListSyntax { Parent: { } call } list }
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol { Parameters: [.., { IsParams: true } last] parameters })
        {
            return false;
        }

        var first = parameters.Length - 1;
        return list.Arguments.IndexOf(argument) >= first
            && list.Arguments.Count - first > 1
            && !SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(argument.Expression).Type, last.Type)
            && !list.Arguments.Take(first).Any(before => MayBeFormat(before.Expression, model));
    }

    /// <summary>Whether a text may be a format string, in which every argument has its place.</summary>
    private static bool MayBeFormat(ExpressionSyntax text, SemanticModel model) => model.GetConstantValue(text) is { HasValue: true, Value: var value }
        ? value is string constant && constant.Contains('{')
        : model.GetTypeInfo(text).Type is null or { SpecialType: SpecialType.System_String } or { Name: "CompositeFormat" };

    /// <summary>Removes a label, or the whole section if it is the only label.</summary>
    private static Removal OfLabel(SwitchLabelSyntax label) =>
        Find(label.Parent is SwitchSectionSyntax { Labels.Count: 1 } section ? section : label);

    private static Removal? OfPattern(PatternSyntax pattern) => pattern.Parent switch
    {
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either when Alternatives(either) is CasePatternSwitchLabelSyntax or SwitchExpressionArmSyntax =>
            new(either, editor => editor.ReplaceNode(either, (current, _) => Other((BinaryPatternSyntax)current, isLeft: either.Left == pattern))),
        CasePatternSwitchLabelSyntax { WhenClause: null } label => OfLabel(label),
        SwitchExpressionArmSyntax { WhenClause: null } arm => Find(arm),
        _ => null,
    };

    /// <summary>The node that contains a chain of alternatives.</summary>
    private static SyntaxNode? Alternatives(SyntaxNode pattern) =>
        pattern.Ancestors().FirstOrDefault(ancestor => ancestor is not (BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or ParenthesizedPatternSyntax));

    private static PatternSyntax Other(BinaryPatternSyntax either, bool isLeft) =>
        (isLeft ? either.Right : either.Left).WithTriviaFrom(either);

    /// <summary>
    /// Removes a call that only shows the mark, because it takes an object or a text. A method that takes marks may do the
    /// opposite, for example collect what must not be shown.
    /// </summary>
    private static Removal? OfStatement(SyntaxNode shown, SemanticModel model)
    {
        var hole = shown.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } && text.Contents.OfType<InterpolationSyntax>().Count() == 1
            ? text
            : shown;
        return hole.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
            && list.Arguments.All(other => other == argument || (IsPlain(other) && !IsShown(other.Expression, model)))
            && IsPlain(call.Expression)
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: not nameof(IDisposable.Dispose) } method
            && !TakesMark(method, list.Arguments.IndexOf(argument))
            && Statement(call) is { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement
                ? Find(statement.Parent is GlobalStatementSyntax global ? global : statement)
                : null;
    }

    /// <summary>Whether the parameter for an argument has the type of a mark. A parameter of a generic type takes anything.</summary>
    private static bool TakesMark(IMethodSymbol method, int argument) =>
        method.OriginalDefinition.Parameters is { Length: > 0 } declared
        && declared[Math.Min(argument, declared.Length - 1)] is { Type: not ITypeParameterSymbol { DeclaringMethod: not null } }
        && method.Parameters[Math.Min(argument, method.Parameters.Length - 1)].Type is var type
        && IsOfQuoin(type is IArrayTypeSymbol { ElementType: var element } ? element : type);

    private static ExpressionStatementSyntax? Statement(ExpressionSyntax call) => call.Parent switch
    {
        AwaitExpressionSyntax awaited => Statement(awaited),
        ExpressionStatementSyntax statement => statement,
        _ => null,
    };

    /// <summary>Whether an argument may be something else to show: another mark, or a composed text.</summary>
    private static bool IsShown(ExpressionSyntax argument, SemanticModel model) =>
        !model.GetConstantValue(argument).HasValue
        && model.GetTypeInfo(argument).Type is var type
        && (type is null or { SpecialType: SpecialType.System_String or SpecialType.System_Object } || IsOfQuoin(type));

    private static bool IsOfQuoin(ITypeSymbol type) => type.ContainingNamespace is { Name: "Quoin", ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsPlain(ArgumentSyntax argument) => argument.RefKindKeyword.RawKind == 0 && IsPlain(argument.Expression);

    /// <summary>Whether an expression is only a name or a constant, so that removing it has no other effect.</summary>
    private static bool IsPlain(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax or SimpleNameSyntax or PredefinedTypeSyntax or ThisExpressionSyntax or BaseExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsPlain(access.Expression),
        AliasQualifiedNameSyntax => true,
        _ => false,
    };
}
