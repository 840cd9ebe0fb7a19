using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>
/// A text in C#: a literal, an interpolated string, or a concatenation of these. Parts that are unknown at compile time interrupt
/// it.
/// </summary>
internal sealed class TextExpression
{
    /// <summary>Replaces an unknown part. It is not part of a word, so no run of words crosses it.</summary>
    private const char Unknown = '\0';

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Length, Location Location)> _pieces = [];

    private TextExpression(ExpressionSyntax expression)
    {
        Expression = expression;
        Add(expression);
    }

    public ExpressionSyntax Expression { get; }

    /// <summary>Whether some parts are unknown at compile time.</summary>
    public bool HasUnknownParts { get; private set; }

    /// <summary>Returns the text of a complete expression; null if it is not a text, or part of a larger one.</summary>
    public static TextExpression? From(SyntaxNode node) => node is ExpressionSyntax expression && !IsPart(expression) && IsText(expression) ? new TextExpression(expression) : null;

    /// <summary>The uninterrupted stretches, without the tags of HTML.</summary>
    public IEnumerable<(int Start, string Text)> Stretches()
    {
        var start = 0;
        foreach (var stretch in Markup.Blank(_text.ToString(), Unknown).Split(Unknown))
        {
            yield return (start, stretch);
            start += stretch.Length + 1;
        }
    }

    /// <summary>A part of the text as it is written, with its tags.</summary>
    public string Text(int start, int length) => _text.ToString(start, length);

    /// <summary>
    /// The literal, or the part of an interpolated string, that contains a stretch, and the stretch within its value; the whole
    /// expression if several contain it.
    /// </summary>
    public (Location Location, int? Start) Locate(int start, int length)
    {
        foreach (var piece in _pieces)
        {
            if (piece.Start <= start && start + length <= piece.Start + piece.Length)
            {
                return (piece.Location, start - piece.Start);
            }
        }

        return (Expression.GetLocation(), null);
    }

    private static bool IsPart(ExpressionSyntax expression)
    {
        var node = expression.Parent;
        while (node is ParenthesizedExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.IsKind(SyntaxKind.AddExpression) && IsText((ExpressionSyntax)node!);
    }

    /// <summary>Whether an expression is a text, judged by its syntax. A sum is a text if either side is a literal.</summary>
    private static bool IsText(ExpressionSyntax expression)
    {
        // A loop along the left sides: sums are nested there, thousands deep in code that tools write.
        while (true)
        {
            switch (expression)
            {
                case LiteralExpressionSyntax literal:
                    return literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression);
                case InterpolatedStringExpressionSyntax:
                    return true;
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    if (sum.Right is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax && IsText(sum.Right))
                    {
                        return true;
                    }

                    expression = sum.Left;
                    break;
                default:
                    return false;
            }
        }
    }

    private void Add(ExpressionSyntax expression)
    {
        var operands = new Stack<ExpressionSyntax>();
        operands.Push(expression);
        while (operands.Count > 0)
        {
            switch (operands.Pop())
            {
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    operands.Push(sum.Right);
                    operands.Push(sum.Left);
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    operands.Push(parenthesized.Expression);
                    break;
                case LiteralExpressionSyntax literal when IsText(literal):
                    AddPiece(literal.Token.ValueText, literal.GetLocation());
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    AddContents(interpolated);
                    break;
                default:
                    AddUnknown();
                    break;
            }
        }
    }

    private void AddContents(InterpolatedStringExpressionSyntax interpolated)
    {
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
            {
                AddPiece(text.TextToken.ValueText, text.GetLocation());
            }
            else
            {
                AddUnknown();
            }
        }
    }

    private void AddUnknown()
    {
        HasUnknownParts = true;
        _text.Append(Unknown);
    }

    private void AddPiece(string value, Location location)
    {
        // A null character in a literal is not part of a word either.
        _pieces.Add((_text.Length, value.Length, location));
        _text.Append(value);
    }
}
