using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Output;

namespace Quoin.CodeFixes.RepeatedClaims;

/// <summary>
/// Replaces a literal that repeats a claim, or a part of one, with the claim. Partial repetitions are a fix of their own: the claim
/// says more, so the author must check how the text reads.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClaimRepeatedCodeFix))]
public sealed class ClaimRepeatedCodeFix : DocumentCodeFix
{
    /// <summary>Marks the qualified name of a claim, for which a using directive is added.</summary>
    internal static readonly SyntaxAnnotation Imported = new();

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.ClaimRepeated.Id);

    private protected override async Task<IReadOnlyList<Remedy>> FindAsync(FixContext place, CancellationToken cancellation)
    {
        if (RepeatedClaim.FromProperties(place.Diagnostic.Properties) is not { } stretch || Find(place.Node, stretch) is not { } remedy)
        {
            return [];
        }

        // Format strings and message templates are parsed at run time, where a brace in a claim would start a placeholder.
        if (IsFormat(place))
        {
            return [];
        }

        // Where C# requires a constant, as in an attribute or a pattern, a claim cannot be used.
        return await Trial.CompilesAsync(place, remedy, cancellation).ConfigureAwait(false) ? [remedy] : [];
    }

    private protected override void Apply(SyntaxEditor editor, IReadOnlyList<Remedy> remedies)
    {
        foreach (var group in remedies.Cast<Replacement>().GroupBy(replacement => replacement.Whole))
        {
            editor.ReplaceNode(group.Key, (current, _) => Replace(current, [.. group]));
        }
    }

    private protected override async Task<Document> FinishAsync(Document document, CancellationToken cancellation) =>
        await ImportAdder.AddImportsAsync(document, Imported, cancellationToken: cancellation).ConfigureAwait(false);

    private static bool IsFormat(FixContext place) =>
        place.Node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Parent: { } call } list } argument
        && place.Model.GetSymbolInfo(call).Symbol is IMethodSymbol { Parameters: { Length: > 0 } parameters } method
        && (argument.NameColon?.Name.Identifier.ValueText ?? parameters[Math.Min(list.Arguments.IndexOf(argument), parameters.Length - 1)].Name) is "format" or "message" or "messageTemplate"
        && method.Parameters.Any(parameter => parameter.IsParams || parameter.Name.StartsWith("arg", StringComparison.Ordinal));

    private static Replacement? Find(SyntaxNode node, RepeatedClaim stretch)
    {
        if (node is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole } text)
        {
            return ClaimInterpolation.Replace(whole, text, [stretch]) is null ? null : Remedy(whole, whole.Contents.IndexOf(text));
        }

        return node is ExpressionSyntax expression && ClaimInterpolation.Replace(expression, [stretch]) is not null ? Remedy(expression, 0) : null;

        Replacement Remedy(ExpressionSyntax whole, int part) =>
            new(whole, part, stretch, editor => editor.ReplaceNode(whole, (current, _) => Replace(current, [new(whole, part, stretch, null!)])));
    }

    private static SyntaxNode Replace(SyntaxNode current, IReadOnlyList<Replacement> replacements)
    {
        if (current is not InterpolatedStringExpressionSyntax whole)
        {
            return ClaimInterpolation.Replace((ExpressionSyntax)current, [.. replacements.Select(replacement => replacement.Stretch)]) ?? current;
        }

        var parts = whole.Contents.SelectMany((part, index) =>
            replacements.Where(replacement => replacement.Part == index).Select(replacement => replacement.Stretch).ToList() is { Count: > 0 } stretches
                ? ClaimInterpolation.Replace(whole, (InterpolatedStringTextSyntax)part, stretches) ?? [part]
                : [part]);
        return whole.WithContents(SyntaxFactory.List(parts));
    }

    /// <param name="Whole">The literal, the concatenation or the interpolated string.</param>
    /// <param name="Part">The index of the part of an interpolated string that repeats the claim.</param>
    /// <param name="Stretch">The repeated claim and its position in the text.</param>
    /// <param name="Edit">The edit.</param>
    private sealed record Replacement(ExpressionSyntax Whole, int Part, RepeatedClaim Stretch, Action<SyntaxEditor> Edit)
        : Remedy(
            Stretch.IsWhole ? "Use the claim" : "Use the whole claim",
            Stretch.IsWhole ? nameof(ClaimRepeatedCodeFix) : nameof(ClaimRepeatedCodeFix) + ".Part",
            Edit);
}
