using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Quoin.Compiler.Diagnostics;

namespace Quoin.CodeFixes.Standings;

/// <summary>Takes out what shows a mark that was retracted, or that rests on what was, and has no replacement.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TakeOutCodeFix))]
public sealed class TakeOutCodeFix : DocumentCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(CodeRules.Retracted.Id, CodeRules.EvidenceRetracted.Id);

    private protected override async Task<IReadOnlyList<Remedy>> FindAsync(FixContext place, CancellationToken cancellation)
    {
        if (Use.At(place) is not { Replacement: null } use || Removal.Find(use, place.Model) is not { } removal)
        {
            return [];
        }

        var key = removal.IsOneByOne ? $"{nameof(TakeOutCodeFix)}:{removal.Node.Span}" : nameof(TakeOutCodeFix);
        var remedy = new TakingOut(removal.Node, key, removal.Edit);
        return await Trial.CompilesAsync(place, remedy, cancellation).ConfigureAwait(false) ? [remedy] : [];
    }

    private protected override void Apply(SyntaxEditor editor, IReadOnlyList<Remedy> remedies)
    {
        // Two uses may go with one statement, and one may stand in another.
        var taken = new HashSet<SyntaxNode>();
        foreach (var remedy in remedies.Cast<TakingOut>())
        {
            var overlaps = remedy.Node.AncestorsAndSelf().Any(taken.Contains) || remedy.Node.DescendantNodes().Any(taken.Contains);
            if (!overlaps && !IsLast(remedy.Node, taken))
            {
                taken.Add(remedy.Node);
                remedy.Edit(editor);
            }
        }
    }

    /// <summary>Whether a node is the last of a row that C# wants at least one of; each of the others could be taken out alone.</summary>
    private static bool IsLast(SyntaxNode node, HashSet<SyntaxNode> taken) => node.Parent switch
    {
        SwitchSectionSyntax section when node is SwitchLabelSyntax => section.Labels.All(label => label == node || taken.Contains(label)),
        InitializerExpressionSyntax { Parent: ImplicitArrayCreationExpressionSyntax } list => list.Expressions.All(item => item == node || taken.Contains(item)),
        _ => false,
    };

    private sealed record TakingOut(SyntaxNode Node, string Key, Action<SyntaxEditor> Edit) : Remedy("Take it out", Key, Edit);
}
