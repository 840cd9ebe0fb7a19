using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Quoin.Compiler.Diagnostics;

namespace Quoin.CodeFixes.Caveats;

/// <summary>
/// Shows a text with its discarded caveats: instead of being deconstructed, the qualified text formats itself with them. If that is
/// not possible, the caveats are assigned to a variable, so that the author can show them.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CaveatsDiscardedCodeFix))]
public sealed class CaveatsDiscardedCodeFix : DocumentCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.CaveatsDiscarded.Id);

    private protected override async Task<IReadOnlyList<Remedy>> FindAsync(FixContext place, CancellationToken cancellation)
    {
        var remedies = new List<Remedy>();
        var slot = CaveatsSlot.At(place.Node);
        foreach (var remedy in new[] { Show(slot, place.Model), Keep(slot) })
        {
            if (remedy is not null && await Trial.CompilesAsync(place, remedy, cancellation).ConfigureAwait(false))
            {
                remedies.Add(remedy);
            }
        }

        return remedies;
    }

    private protected override void Apply(SyntaxEditor editor, IReadOnlyList<Remedy> remedies)
    {
        // Each name was chosen separately, so two may be the same.
        var given = new HashSet<(SyntaxNode, string)>();
        foreach (var remedy in remedies)
        {
            if (remedy is Naming naming)
            {
                var name = FreeName(naming.Slot, name => !given.Contains((FixContext.Surroundings(naming.Slot), name)));
                given.Add((FixContext.Surroundings(naming.Slot), name));
                Name(editor, naming.Slot, name);
            }
            else
            {
                remedy.Edit(editor);
            }
        }
    }

    private static Remedy? Show(SyntaxNode slot, SemanticModel model)
    {
        if (DeconstructionStatement.Find(slot) is not { DropsComments: false } deconstruction
            || !deconstruction.FormatsCaveats(model)
            || model.GetDeclaredSymbol(deconstruction.Text) is not ILocalSymbol
            {
                Type: { Name: "LocalizedText" or "Quote", ContainingNamespace.Name: "Quoin" } or { SpecialType: SpecialType.System_String },
            } text)
        {
            return null;
        }

        // The text of a claim is a string.
        deconstruction = text.Type.SpecialType == SpecialType.System_String ? deconstruction with { WholeType = "global::Quoin.Claim" } : deconstruction;

        var edits = Uses(text, deconstruction.Text, model).Select(use => TextUse.Rewrite(use, model)).ToList();
        return edits.Contains(null) ? null : new Remedy("Show the text with its caveats", nameof(Show), editor =>
        {
            edits.ForEach(edit => edit!(editor));
            editor.ReplaceNode(deconstruction.Statement, (current, _) => deconstruction.Undone((StatementSyntax)current));
        });
    }

    private static Naming? Keep(SyntaxNode slot) => CaveatsSlot.Named(slot, "caveats") is null
        ? null
        : new Naming(slot, editor => Name(editor, slot, FreeName(slot, static _ => true)));

    private static void Name(SyntaxEditor editor, SyntaxNode slot, string name)
    {
        if (CaveatsSlot.Named(slot, name) is { } named)
        {
            editor.ReplaceNode(slot, named);
        }
    }

    private static IEnumerable<IdentifierNameSyntax> Uses(ISymbol text, SyntaxNode declaration, SemanticModel model) =>
        FixContext.Surroundings(declaration).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == text.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, text));

    private static string FreeName(SyntaxNode slot, Func<string, bool> isFree)
    {
        var taken = new HashSet<string>(FixContext.Surroundings(slot).DescendantTokens().Select(token => token.ValueText), StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? "caveats" : $"caveats{number}")
            .First(name => !taken.Contains(name) && isFree(name));
    }

    private sealed record Naming(SyntaxNode Slot, Action<SyntaxEditor> Edit) : Remedy("Keep the caveats", nameof(Keep), Edit);
}
