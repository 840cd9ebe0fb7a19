using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Quoin.Compiler.Diagnostics;

namespace Quoin.CodeFixes.Standings;

/// <summary>Removes code that shows a mark that was retracted, or whose evidence was, and that has no replacement.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetractedCodeFix))]
public sealed class RetractedCodeFix : DocumentCodeFix
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

        var key = removal.IsOneByOne ? $"{nameof(RetractedCodeFix)}:{removal.Node.Span}" : nameof(RetractedCodeFix);
        var remedy = new Removing(removal.Node, key, removal.Edit);
        return await Trial.CompilesAsync(place, remedy, cancellation).ConfigureAwait(false) ? [remedy] : [];
    }

    private protected override void Apply(SyntaxEditor editor, IReadOnlyList<Remedy> remedies)
    {
        // Removals may be the same statement, or nested.
        var taken = new HashSet<SyntaxNode>();
        foreach (var remedy in remedies.Cast<Removing>())
        {
            var overlaps = remedy.Node.AncestorsAndSelf().Any(taken.Contains) || remedy.Node.DescendantNodes().Any(taken.Contains);
            if (!overlaps && !IsLast(remedy.Node, taken))
            {
                taken.Add(remedy.Node);
                remedy.Edit(editor);
            }
        }
    }

    /// <summary>Whether a node is the last one in a list that must not be empty in C#; each of the others could be removed alone.</summary>
    private static bool IsLast(SyntaxNode node, HashSet<SyntaxNode> taken) => node.Parent switch
    {
        SwitchSectionSyntax section when node is SwitchLabelSyntax => section.Labels.All(label => label == node || taken.Contains(label)),
        InitializerExpressionSyntax { Parent: ImplicitArrayCreationExpressionSyntax } list => list.Expressions.All(item => item == node || taken.Contains(item)),
        _ => false,
    };

    private sealed record Removing(SyntaxNode Node, string Key, Action<SyntaxEditor> Edit) : Remedy("Remove it", Key, Edit);
}
