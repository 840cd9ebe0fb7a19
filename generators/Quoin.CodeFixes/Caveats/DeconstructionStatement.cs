using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Quoin.CodeFixes.Caveats;

/// <summary>A statement that deconstructs a qualified text, or a claim, and declares a variable for the text.</summary>
/// <param name="Statement">The complete statement; it declares no other variables.</param>
/// <param name="Text">The variable for the text.</param>
/// <param name="Type">The explicit type of the text; null for <see langword="var"/>.</param>
internal sealed record DeconstructionStatement(StatementSyntax Statement, SingleVariableDesignationSyntax Text, TypeSyntax? Type)
{
    /// <summary>The type of the text with its caveats, used if the author writes explicit types.</summary>
    public string WholeType { get; init; } = $"global::Quoin.Qualified<{Type?.WithoutTrivia()}>";

    /// <summary>Whether there are comments on the parts that would be lost.</summary>
    public bool DropsComments => Comments(Undone(Statement)) < Comments(Statement);

    /// <summary>
    /// Whether the deconstructed value formats itself with its caveats, as a claim does. A tuple or a record does not.
    /// </summary>
    public bool FormatsCaveats(SemanticModel model)
    {
        var type = Statement switch
        {
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => model.GetTypeInfo(assignment.Right).Type,
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } => model.GetTypeInfo(access.Expression).Type,
            ForEachVariableStatementSyntax loop => model.GetForEachStatementInfo(loop).ElementType,
            _ => null,
        };
        return type is { Name: "Qualified" or "Claim" or "PlainClaim" or "QualifiedClaim", ContainingNamespace: { Name: "Quoin", ContainingNamespace.IsGlobalNamespace: true } };
    }

    /// <summary>Returns the deconstruction that contains a position for caveats; null if it is part of something else.</summary>
    public static DeconstructionStatement? Find(SyntaxNode slot)
    {
        var whole = CaveatsSlot.Whole(slot);
        return whole.Parent switch
        {
            ParenthesizedVariableDesignationSyntax { Variables: [SingleVariableDesignationSyntax text, _], Parent: DeclarationExpressionSyntax declaration } =>
                Find(declaration, text, null),
            ArgumentSyntax { Parent: TupleExpressionSyntax { Arguments: [{ Expression: DeclarationExpressionSyntax text }, _] } tuple } =>
                Find(tuple, text),
            ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [{ Expression: DeclarationExpressionSyntax text }, _], Parent: InvocationExpressionSyntax call } }
                when call is { Expression: MemberAccessExpressionSyntax, Parent: ExpressionStatementSyntax } => Find(call, text),
            _ => null,
        };
    }

    /// <summary>Returns the statement with a single variable, for the text with its caveats.</summary>
    /// <param name="current">The current statement, whose contents may already be edited.</param>
    public StatementSyntax Undone(StatementSyntax current) => current switch
    {
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } statement => Declaration(statement, assignment.Right),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } statement =>
            Declaration(statement, access.Expression),
        ForEachVariableStatementSyntax loop => SyntaxFactory.ForEachStatement(
            loop.AttributeLists,
            loop.AwaitKeyword,
            loop.ForEachKeyword,
            loop.OpenParenToken,
            NewType().WithTrailingTrivia(SyntaxFactory.Space),
            Text.Identifier.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space),
            loop.InKeyword,
            loop.Expression,
            loop.CloseParenToken,
            loop.Statement),
        _ => current,
    };

    private static int Comments(StatementSyntax statement) => statement.DescendantTrivia()
        .Count(trivia => trivia.RawKind is (int)SyntaxKind.SingleLineCommentTrivia or (int)SyntaxKind.MultiLineCommentTrivia);

    private static DeconstructionStatement? Find(ExpressionSyntax target, DeclarationExpressionSyntax text) =>
        text.Designation is SingleVariableDesignationSyntax variable ? Find(target, variable, text.Type.IsVar ? null : text.Type) : null;

    private static DeconstructionStatement? Find(ExpressionSyntax target, SingleVariableDesignationSyntax text, TypeSyntax? type) => target.Parent switch
    {
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } assignment when assignment.Left == target => new(statement, text, type),
        ForEachVariableStatementSyntax loop when loop.Variable == target => new(loop, text, type),
        ExpressionStatementSyntax statement => new(statement, text, type),
        _ => null,
    };

    private LocalDeclarationStatementSyntax Declaration(ExpressionStatementSyntax statement, ExpressionSyntax value)
    {
        var variable = SyntaxFactory.VariableDeclarator(Text.Identifier.WithoutTrivia())
            .WithInitializer(SyntaxFactory.EqualsValueClause(value.WithoutLeadingTrivia()));
        return SyntaxFactory.LocalDeclarationStatement(SyntaxFactory.VariableDeclaration(NewType()).AddVariables(variable))
            .WithSemicolonToken(statement.SemicolonToken)
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>Keeps explicit types explicit.</summary>
    private TypeSyntax NewType() => Type is null
        ? SyntaxFactory.IdentifierName("var")
        : SyntaxFactory.ParseTypeName(WholeType).WithAdditionalAnnotations(Simplifier.Annotation);
}
