using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Quoin.CodeFixes;

/// <summary>A stretch of a text that repeats a claim. An analyzer says so in the properties of its diagnostic.</summary>
/// <param name="Claim">The claim's field, with all that qualifies it.</param>
/// <param name="IsQuote">Whether the quote is repeated, and not the statement.</param>
/// <param name="Language">The language of what is repeated.</param>
/// <param name="IsQualified">Whether the claim has caveats, which its text then brings along.</param>
/// <param name="Start">Where the stretch begins, in characters of the text's value.</param>
/// <param name="Length">The length of the stretch.</param>
internal sealed record Stretch(string Claim, bool IsQuote, string Language, bool IsQualified, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>What a diagnostic says; null where it does not say all of it.</summary>
    public static Stretch? Of(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(nameof(Claim), out var claim) && claim is not null
        && properties.TryGetValue("Member", out var member) && member is "Statement" or "Quote"
        && properties.TryGetValue(nameof(Language), out var language) && language is not null
        && properties.TryGetValue(nameof(IsQualified), out var isQualified)
        && Number(properties, nameof(Start)) is { } start
        && Number(properties, nameof(Length)) is > 0 and var length
            ? new(claim, member == "Quote", language, isQualified == "true", start, length)
            : null;

    /// <summary>The claim's text as a string: with its caveats where it has such.</summary>
    public ExpressionSyntax ToExpression() => Expression((IsQuote, IsQualified) switch
    {
        (true, true) => ".Quote.ToString()",
        (true, false) => ".Quote.Text",
        (false, true) => $".Statement.ToString({LanguageLiteral}, null)",
        (false, false) => $".Statement.In({LanguageLiteral})",
    });

    /// <summary>The same as a hole in an interpolated string.</summary>
    /// <param name="braces">How many braces stand around a hole.</param>
    public InterpolationSyntax ToHole(int braces)
    {
        var (open, close) = (new string('{', braces), new string('}', braces));
        var format = IsQuote ? null : SyntaxFactory.InterpolationFormatClause(
            SyntaxFactory.Token(SyntaxKind.ColonToken),
            SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, Language, Language, default));
        return SyntaxFactory.Interpolation(
            SyntaxFactory.Token(default, SyntaxKind.OpenBraceToken, open, open, default),
            Expression(!IsQuote ? ".Statement" : IsQualified ? ".Quote" : ".Quote.Text"),
            null,
            format,
            SyntaxFactory.Token(default, SyntaxKind.CloseBraceToken, close, close, default));
    }

    private string LanguageLiteral => SymbolDisplay.FormatLiteral(Language, quote: true);

    private ExpressionSyntax Expression(string member) =>
        SyntaxFactory.ParseExpression(Claim + member).WithAdditionalAnnotations(Simplifier.Annotation, ClaimRepeatedCodeFix.Imported);

    private static int? Number(ImmutableDictionary<string, string?> properties, string name) =>
        properties.TryGetValue(name, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
