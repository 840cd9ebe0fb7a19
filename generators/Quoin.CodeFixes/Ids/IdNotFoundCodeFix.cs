using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Quoin.Compiler.Diagnostics;

namespace Quoin.CodeFixes.Ids;

/// <summary>Replaces an id that does not exist with the most similar one, and the id of a mark that was replaced with that of its replacement.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdNotFoundCodeFix))]
public sealed class IdNotFoundCodeFix : DocumentCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(CodeRules.IdNotFound.Id, CodeRules.Retracted.Id, CodeRules.Superseded.Id, CodeRules.Renamed.Id);

    private protected override Task<IReadOnlyList<Remedy>> FindAsync(FixContext place, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Remedy>>(Find(place) is { } remedy ? [remedy] : []);

    private static Remedy? Find(FixContext place)
    {
        if (!place.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Nearest, out var nearest)
            || string.IsNullOrEmpty(nearest)
            || Literal(place.Node) is not { } literal
            || Rewritten(literal.Token, nearest!) is not { } text)
        {
            return null;
        }

        var token = SyntaxFactory.Token(literal.Token.LeadingTrivia, literal.Token.Kind(), text, nearest!, literal.Token.TrailingTrivia);
        return new($"Use '{nearest}'", nameof(IdNotFoundCodeFix), editor => editor.ReplaceNode(literal, literal.WithToken(token)));
    }

    private static LiteralExpressionSyntax? Literal(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal,
        ArgumentSyntax argument => Literal(argument.Expression),
        ParenthesizedExpressionSyntax parenthesized => Literal(parenthesized.Expression),
        _ => null,
    };

    /// <summary>The id in the author's own quotation marks. An id needs no escapes.</summary>
    private static string? Rewritten(SyntaxToken literal, string id) => Notation.From(literal) is { } notation
        ? literal.Text.Substring(0, literal.Text.Length - notation.Written.Length - notation.Close.Length) + notation.Indentation + id + notation.Close
        : null;
}
