using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Quoin.Compiler.Output;

namespace Quoin.CodeFixes.RepeatedClaims;

/// <summary>Writes what gives the text of a claim.</summary>
internal static class ClaimExpression
{
    /// <summary>The claim's text as a string: with its caveats where it has such.</summary>
    public static ExpressionSyntax ToExpression(this RepeatedClaim claim) => Expression(claim, (claim.IsStatement, claim.IsQualified) switch
    {
        (true, true) => $".ToString({LanguageLiteral(claim)}, null)",
        (true, false) => $".GetText({LanguageLiteral(claim)})",
        (false, true) => ".ToString()",
        (false, false) => ".Text",
    });

    /// <summary>The same as a hole in an interpolated string.</summary>
    /// <param name="claim">What is repeated.</param>
    /// <param name="braces">How many braces stand around a hole.</param>
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
