using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Quoin.Compiler.Output;

namespace Quoin.CodeFixes.RepeatedClaims;

/// <summary>Creates expressions for the text of a claim.</summary>
internal static class ClaimExpression
{
    /// <summary>The claim's text as a string, with its caveats if it has any.</summary>
    public static ExpressionSyntax ToExpression(this RepeatedClaim claim) => Expression(claim, (claim.IsStatement, claim.IsQualified) switch
    {
        (true, true) => $".ToString({LanguageLiteral(claim)}, null)",
        (true, false) => $".GetText({LanguageLiteral(claim)})",
        (false, true) => ".ToString()",
        (false, false) => ".Text",
    });

    /// <summary>The claim's text as an interpolation.</summary>
    /// <param name="claim">The claim that is repeated.</param>
    /// <param name="braces">The number of braces around an interpolation.</param>
    public static InterpolationSyntax ToHole(this RepeatedClaim claim, int braces)
    {
        var (open, close) = (new string('{', braces), new string('}', braces));
        var format = !claim.IsStatement ? null : SyntaxFactory.InterpolationFormatClause(
            SyntaxFactory.Token(SyntaxKind.ColonToken),
            SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, claim.Language, claim.Language, default));
        return SyntaxFactory.Interpolation(
            SyntaxFactory.Token(default, SyntaxKind.OpenBraceToken, open, open, default),
            Expression(claim, claim.IsStatement || claim.IsQualified ? "" : ".Text"),
            null,
            format,
            SyntaxFactory.Token(default, SyntaxKind.CloseBraceToken, close, close, default));
    }

    private static string LanguageLiteral(RepeatedClaim claim) => SymbolDisplay.FormatLiteral(claim.Language, quote: true);

    private static ExpressionSyntax Expression(RepeatedClaim claim, string ending) =>
        SyntaxFactory.ParseExpression($"{claim.Field}.{claim.Member}{ending}").WithAdditionalAnnotations(Simplifier.Annotation, ClaimRepeatedCodeFix.Imported);
}
