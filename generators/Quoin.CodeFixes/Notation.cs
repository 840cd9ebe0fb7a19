using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.CodeFixes;

/// <summary>The source code of a text.</summary>
/// <param name="Open">The opening delimiter if it is interpolated; for a raw string, without <c>$</c>.</param>
/// <param name="Written">The source code between the delimiters.</param>
/// <param name="Close">The closing delimiter.</param>
/// <param name="Kind">The kind of the start token of such an interpolated string.</param>
internal sealed record Notation(string Open, string Written, string Close, SyntaxKind Kind)
{
    public bool IsVerbatim => Kind == SyntaxKind.InterpolatedVerbatimStringStartToken;

    public bool IsRaw => Kind is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;

    /// <summary>The indentation of the lines of a raw string, which is not part of its value.</summary>
    public string Indentation => Kind == SyntaxKind.InterpolatedMultiLineRawStringStartToken ? Close.TrimStart('\r', '\n').TrimEnd('"') : "";

    /// <summary>Returns the notation of a literal; null if it has no interpolated counterpart.</summary>
    public static Notation? From(SyntaxToken literal)
    {
        var text = literal.Text;
        switch (literal.Kind())
        {
            case SyntaxKind.StringLiteralToken when text.StartsWith("@", StringComparison.Ordinal):
                return new("$@\"", text.Substring(2, text.Length - 3), "\"", SyntaxKind.InterpolatedVerbatimStringStartToken);
            case SyntaxKind.StringLiteralToken:
                return new("$\"", text.Substring(1, text.Length - 2), "\"", SyntaxKind.InterpolatedStringStartToken);
            case SyntaxKind.SingleLineRawStringLiteralToken:
                var quotes = text.Substring(0, text.Length - text.TrimStart('"').Length);
                return new(quotes, text.Substring(quotes.Length, text.Length - (2 * quotes.Length)), quotes, SyntaxKind.InterpolatedSingleLineRawStringStartToken);
            case SyntaxKind.MultiLineRawStringLiteralToken:
                var start = text.IndexOf('\n') + 1;
                var end = text.LastIndexOf('\n');
                end = text[end - 1] == '\r' ? end - 1 : end;
                return end < start
                    ? null
                    : new(text.Substring(0, start), text.Substring(start, end - start), text.Substring(end), SyntaxKind.InterpolatedMultiLineRawStringStartToken);
            default:
                return null;
        }
    }

    /// <summary>Returns the notation of the text of an interpolated string.</summary>
    public static Notation From(InterpolatedStringExpressionSyntax whole, InterpolatedStringTextSyntax text) =>
        new(whole.StringStartToken.Text, text.TextToken.Text, whole.StringEndToken.Text, whole.StringStartToken.Kind());
}
