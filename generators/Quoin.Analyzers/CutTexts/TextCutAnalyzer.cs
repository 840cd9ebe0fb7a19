using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers.CutTexts;

/// <summary>QUO5007: the end of a formatted claim, where its caveats are, is cut off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextCutAnalyzer() : ContentAnalyzer(CodeRules.TextCut)
{
    private static readonly HashSet<string> Cuts = new(StringComparer.Ordinal)
    {
        "Substring", "AsSpan", "AsMemory", "Slice", "Remove", "Take", "TakeWhile", "First", "FirstOrDefault", "Last", "LastOrDefault", "ElementAt", "ReadLine", "ReadLineAsync", "Match",
    };

    /// <summary>How methods that cut a text are named.</summary>
    private static readonly string[] CutNames = ["Truncat", "Shorten", "Ellips", "Abbreviat", "Clip", "FirstLine", "Excerpt", "Teaser"];

    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        context.RegisterSyntaxNodeAction(node => Access(node, symbols), SyntaxKind.ElementAccessExpression);
        context.RegisterSyntaxNodeAction(node => Call(node, symbols), SyntaxKind.InvocationExpression);
        context.RegisterSyntaxNodeAction(node => Match(node, symbols), SyntaxKind.ListPattern);
    }

    private static void Access(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var access = (ElementAccessExpressionSyntax)context.Node;
        if (access.ArgumentList.Arguments is not [{ Expression: (RangeExpressionSyntax or LiteralExpressionSyntax or PrefixUnaryExpressionSyntax) and var index }])
        {
            return;
        }

        var formatted = new FormattedClaim(symbols, context.SemanticModel, context.CancellationToken);
        var isCut = index switch
        {
            RangeExpressionSyntax { RightOperand: not null } => formatted.IsText(access.Expression) || formatted.IsLines(access.Expression),
            LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression } => formatted.IsLines(access.Expression),
            _ => false,
        };
        if (isCut)
        {
            Report(context, formatted, access, access.Expression);
        }
    }

    private static void Call(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        var arguments = call.ArgumentList.Arguments;
        var (name, receiver) = call.Expression switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member, Expression: var owner } => (member, owner),
            IdentifierNameSyntax { Identifier.ValueText: var method } => (method, null),
            _ => ("", null),
        };

        var isNamedCut = name is "Left" || CutNames.Any(name.Contains);
        if (!isNamedCut && !Cuts.Contains(name))
        {
            return;
        }

        var formatted = new FormattedClaim(symbols, context.SemanticModel, context.CancellationToken);
        var source = (name, arguments.Count) switch
        {
            ("Substring" or "AsSpan" or "AsMemory" or "Slice", 2) or ("Remove" or "Take" or "TakeWhile", 1) => receiver is not null && formatted.IsText(receiver) ? receiver : null,
            ("First" or "FirstOrDefault" or "Last" or "LastOrDefault", 0) or ("ElementAt", 1) => receiver is not null && formatted.IsLines(receiver) ? receiver : null,
            ("Match", > 0) => formatted.MatchedLine(receiver, arguments),
            ("ReadLine", 0) or ("ReadLineAsync", _) => receiver is not null && formatted.IsReadOnce(receiver) ? receiver : null,
            _ => isNamedCut ? Shortened(formatted, receiver, arguments) : null,
        };
        source ??= name is "Take" && receiver is not null && formatted.IsLines(receiver) ? receiver : null;
        if (source is not null)
        {
            Report(context, formatted, call, source);
        }
    }

    private static void Match(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        if (context.Node is ListPatternSyntax { Parent: IsPatternExpressionSyntax { Expression: var lines } } pattern
            && pattern.Patterns.Any(static part => part is SlicePatternSyntax { Pattern: null })
            && new FormattedClaim(symbols, context.SemanticModel, context.CancellationToken).IsLines(lines))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(CodeRules.TextCut), pattern.GetLocation()));
        }
    }

    private static ExpressionSyntax? Shortened(FormattedClaim formatted, ExpressionSyntax? receiver, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        receiver is not null && formatted.IsText(receiver) ? receiver
        : arguments.Count > 0 && formatted.IsText(arguments[0].Expression) ? arguments[0].Expression
        : null;

    private static void Report(SyntaxNodeAnalysisContext context, FormattedClaim formatted, ExpressionSyntax cut, ExpressionSyntax source)
    {
        if (!FormattedClaim.IsCompared(cut) && !formatted.IsRestUsed(source))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(CodeRules.TextCut), cut.GetLocation()));
        }
    }
}
