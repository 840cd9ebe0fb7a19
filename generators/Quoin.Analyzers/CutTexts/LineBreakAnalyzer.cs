using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers.CutTexts;

/// <summary>QUO5007: a claim is written with line breaks where there is only one line, which ends at the first of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LineBreakAnalyzer() : ContentAnalyzer(CodeRules.TextCut)
{
    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        context.RegisterSyntaxNodeAction(node => Assignment(node, symbols), SyntaxKind.SimpleAssignmentExpression);
        context.RegisterSyntaxNodeAction(node => Interpolation(node, symbols), SyntaxKind.Interpolation);
        context.RegisterSyntaxNodeAction(node => Sum(node, symbols), SyntaxKind.AddExpression);
        context.RegisterSyntaxNodeAction(node => Join(node, symbols), SyntaxKind.InvocationExpression);
    }

    /// <summary>A subject and a header are one line: what follows is refused or lost.</summary>
    private static void Assignment(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        var isLine = assignment.Left switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Subject" } => true,
            IdentifierNameSyntax { Identifier.ValueText: "Subject", Parent.Parent: InitializerExpressionSyntax } => true,
            ElementAccessExpressionSyntax { Expression: var list } => list.ToString().EndsWith("Headers", StringComparison.Ordinal),
            _ => false,
        };
        if (isLine && Formatted(context, symbols).IsTextOfLines(assignment.Right))
        {
            Report(context, assignment.Right);
        }
    }

    private static void Interpolation(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var hole = (InterpolationSyntax)context.Node;
        var text = (InterpolatedStringExpressionSyntax)hole.Parent!;
        if ((IsField(text, hole) || IsCell(text, hole)) && !IsChanged(text)
            && Formatted(context, symbols).IsWrittenInLines(hole.Expression, hole.FormatClause?.FormatStringToken.ValueText))
        {
            Report(context, hole.Expression);
        }
    }

    private static void Sum(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        if (context.Node is BinaryExpressionSyntax { Left: LiteralExpressionSyntax { Token.Value: string before }, Right: var value } sum
            && IsFieldName(before, isAtStart: true) && !IsChanged(sum)
            && Formatted(context, symbols).IsWrittenInLines(value))
        {
            Report(context, value);
        }
    }

    /// <summary>Values that are joined with nothing but a comma are the cells of a row.</summary>
    private static void Join(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.ArgumentList.Arguments is not [{ Expression: LiteralExpressionSyntax { Token.ValueText: var separator } }, _, _, ..] arguments
            || !IsNamed(call.Expression, "Join") || !IsSeparator(separator) || IsChanged(call))
        {
            return;
        }

        var formatted = Formatted(context, symbols);
        var cells = arguments.Skip(1).Select(static argument => argument.Expression).ToList();
        var inLines = cells.FindAll(cell => formatted.IsWrittenInLines(cell));
        if (inLines.Count > 0 && inLines.Count < cells.Count)
        {
            Report(context, inLines[0]);
        }
    }

    /// <summary>Whether a value is in a field of a server-sent event, which ends with its line.</summary>
    private static bool IsField(InterpolatedStringExpressionSyntax text, InterpolationSyntax hole) =>
        text.Contents.IndexOf(hole) is > 0 and var at && text.Contents[at - 1] is InterpolatedStringTextSyntax { TextToken.ValueText: var before } && IsFieldName(before, at == 1);

    private static bool IsFieldName(string before, bool isAtStart)
    {
        var lineBreak = before.LastIndexOf('\n');
        return (lineBreak >= 0 || isAtStart) && before.Substring(lineBreak + 1) is var line
            && (line.StartsWith("data:", StringComparison.Ordinal) || line.StartsWith("event:", StringComparison.Ordinal));
    }

    /// <summary>Whether a value is separated from other values with nothing but a comma, as in a file of such values.</summary>
    private static bool IsCell(InterpolatedStringExpressionSyntax text, InterpolationSyntax hole)
    {
        var at = text.Contents.IndexOf(hole);
        return (at > 1 && IsSeparator(text.Contents[at - 1]) && text.Contents[at - 2] is InterpolationSyntax && (at == text.Contents.Count - 1 || IsEndOfCell(text.Contents[at + 1])))
            || (at == 0 && text.Contents.Count > 2 && IsSeparator(text.Contents[1]) && text.Contents[2] is InterpolationSyntax);
    }

    private static bool IsSeparator(SyntaxNode content) => content is InterpolatedStringTextSyntax { TextToken.ValueText: var between } && IsSeparator(between);

    private static bool IsSeparator(string between) => between is "," or ";" or "\t";

    private static bool IsEndOfCell(SyntaxNode content) => content is InterpolatedStringTextSyntax { TextToken.ValueText: [',' or ';' or '\t' or '\r' or '\n', ..] };

    /// <summary>Whether something else is done with the text, such as an exchange of its line breaks, or it is only shown on a console.</summary>
    private static bool IsChanged(ExpressionSyntax text)
    {
        var value = text;
        while (value.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax)
        {
            value = (ExpressionSyntax)value.Parent;
        }

        return value.Parent switch
        {
            MemberAccessExpressionSyntax => true,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Console" } } } } => true,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name } } variable => VariableUses.Scope(variable).DescendantNodes()
                .Any(node => node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var owner } } && owner == name),
            _ => false,
        };
    }

    private static FormattedClaim Formatted(SyntaxNodeAnalysisContext context, ContentSymbols symbols) => new(symbols, context.SemanticModel, context.CancellationToken);

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode place) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(CodeRules.TextCut), place.GetLocation()));
}
