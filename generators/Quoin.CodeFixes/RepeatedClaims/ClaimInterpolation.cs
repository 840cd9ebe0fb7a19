using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Quoin.Compiler.Output;

namespace Quoin.CodeFixes.RepeatedClaims;

/// <summary>Replaces stretches of a text with claims.</summary>
internal static class ClaimInterpolation
{
    /// <summary>Replaces stretches of a literal, or of a concatenation of literals; returns null if that is not possible.</summary>
    public static ExpressionSyntax? Replace(ExpressionSyntax expression, IReadOnlyList<RepeatedClaim> stretches)
    {
        if (ValueOf(expression) is not { } value || stretches.Any(stretch => stretch.End > value.Length))
        {
            return null;
        }

        if (stretches is [{ Start: 0 } whole] && whole.Length == value.Length)
        {
            return whole.ToExpression().WithTriviaFrom(expression);
        }

        var notation = expression is LiteralExpressionSyntax literal ? Notation.From(literal.Token) : Escaped(value);
        return notation is not null && LiteralMap.Create(notation, value) is { } text
            ? Interpolated(notation, text, value, stretches).WithTriviaFrom(expression)
            : null;
    }

    /// <summary>Returns the parts that replace a part of an interpolated string; null if it cannot be split there.</summary>
    public static IEnumerable<InterpolatedStringContentSyntax>? Replace(
        InterpolatedStringExpressionSyntax whole, InterpolatedStringTextSyntax part, IReadOnlyList<RepeatedClaim> stretches)
    {
        var notation = Notation.From(whole, part);
        var value = part.TextToken.ValueText;
        return stretches.All(stretch => stretch.End <= value.Length) && LiteralMap.Create(notation, value) is { } text
            ? Cut(text, value, stretches, notation.IsRaw ? whole.StringStartToken.Text.Count(character => character == '$') : 1, static written => written)
            : null;
    }

    private static InterpolatedStringExpressionSyntax Interpolated(Notation notation, LiteralMap text, string value, IReadOnlyList<RepeatedClaim> stretches)
    {
        // The number of dollars in a raw string is the number of braces around an interpolation: one more than the text contains.
        var braces = notation.IsRaw ? LongestRun(value) + 1 : 1;
        var open = notation.IsRaw ? new string('$', braces) + notation.Open : notation.Open;
        var parts = Cut(text, value, stretches, braces, notation.IsRaw ? static written => written : DoubleBraces);
        var end = notation.Kind switch
        {
            SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken => SyntaxKind.InterpolatedRawStringEndToken,
            _ => SyntaxKind.InterpolatedStringEndToken,
        };
        return SyntaxFactory.InterpolatedStringExpression(
            SyntaxFactory.Token(default, notation.Kind, open, open, default),
            SyntaxFactory.List(parts),
            SyntaxFactory.Token(default, end, notation.Close, notation.Close, default));
    }

    private static List<InterpolatedStringContentSyntax> Cut(
        LiteralMap text, string value, IReadOnlyList<RepeatedClaim> stretches, int braces, Func<string, string> write)
    {
        var parts = new List<InterpolatedStringContentSyntax>();
        var at = 0;
        foreach (var stretch in stretches.OrderBy(stretch => stretch.Start).Where(stretch => stretch.Start >= 0))
        {
            // Two claims may have the same text, or one may contain the other: the first is used.
            if (stretch.Start >= at)
            {
                AddText(text.Between(at, stretch.Start));
                parts.Add(stretch.ToHole(braces));
                at = stretch.End;
            }
        }

        AddText(text.Between(at, value.Length));
        return parts;

        void AddText(string written)
        {
            if (written.Length > 0)
            {
                var token = SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, write(written), write(written), default);
                parts.Add(SyntaxFactory.InterpolatedStringText(token));
            }
        }
    }

    private static string? ValueOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
        ParenthesizedExpressionSyntax parenthesized => ValueOf(parenthesized.Expression),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && ValueOf(sum.Left) is { } left && ValueOf(sum.Right) is { } right => left + right,
        _ => null,
    };

    private static Notation Escaped(string value)
    {
        var literal = SymbolDisplay.FormatLiteral(value, quote: true);
        return new("$\"", literal.Substring(1, literal.Length - 2), "\"", SyntaxKind.InterpolatedStringStartToken);
    }

    private static string DoubleBraces(string written) => written.Replace("{", "{{").Replace("}", "}}");

    private static int LongestRun(string value)
    {
        var (longest, run) = (0, 0);
        for (var i = 0; i < value.Length; i++)
        {
            run = value[i] is not ('{' or '}') ? 0 : i > 0 && value[i - 1] == value[i] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
