using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Quoin.Compiler.Diagnostics;

namespace Quoin.CodeFixes.Standings;

/// <summary>Uses what takes the place of a mark that was retracted, superseded or renamed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacedCodeFix))]
public sealed class ReplacedCodeFix : DocumentCodeFix
{
    /// <summary>What C# says of two cases for the same: then the old one is not to be replaced but to be taken out.</summary>
    private static readonly ImmutableHashSet<string> SameCaseTwice = ImmutableHashSet.Create("CS0152", "CS8120", "CS8510");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(CodeRules.Retracted.Id, CodeRules.Superseded.Id, CodeRules.Renamed.Id);

    private protected override async Task<IReadOnlyList<Remedy>> FindAsync(FixContext place, CancellationToken cancellation)
    {
        if (Use.At(place) is not { Replacement: { } name } use
            || use.Symbol.ContainingType.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault() is not { } replacement)
        {
            return [];
        }

        var mark = new SyntaxAnnotation();
        var names = place.Diagnostic.Id == CodeRules.Renamed.Id ? [use.Name, .. Mentions(use, place)] : new[] { use.Name };
        var remedy = new Renaming(names, name, editor => Rename(editor, use.Name, name, mark));
        return await MeansAsync(place, remedy, mark, replacement, cancellation).ConfigureAwait(false) ? [remedy] : [];
    }

    private protected override void Apply(SyntaxEditor editor, IReadOnlyList<Remedy> remedies)
    {
        var renamed = new HashSet<SyntaxNode>();
        foreach (var renaming in remedies.Cast<Renaming>())
        {
            foreach (var name in renaming.Names.Where(renamed.Add))
            {
                Rename(editor, name, renaming.NewName);
            }
        }
    }

    /// <summary>
    /// Where documentation comments of the document mention the same. The C# compiler says nothing there, and nobody would
    /// find these once the old name is gone; of a claim that was retracted a comment may speak on purpose.
    /// </summary>
    private static IEnumerable<SimpleNameSyntax> Mentions(Use use, FixContext place) => place.Root.DescendantNodes(descendIntoTrivia: true)
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == use.Symbol.Name
            && name != use.Name
            && name.FirstAncestorOrSelf<CrefSyntax>() is not null
            && SymbolEqualityComparer.Default.Equals(Use.FieldOf(name, place.Model), use.Symbol));

    private static void Rename(SyntaxEditor editor, SimpleNameSyntax name, string newName, params SyntaxAnnotation[] marks) => editor.ReplaceNode(
        name, name.WithIdentifier(SyntaxFactory.Identifier(newName).WithTriviaFrom(name.Identifier)).WithAdditionalAnnotations(marks));

    /// <summary>
    /// Whether the new name means what it is to mean. Other errors are let pass: where the replacement has caveats and
    /// the old claim had none, the author is to be told.
    /// </summary>
    private static async Task<bool> MeansAsync(
        FixContext place, Remedy remedy, SyntaxAnnotation mark, IFieldSymbol replacement, CancellationToken cancellation)
    {
        var changed = await Trial.ApplyAsync(place, remedy, cancellation).ConfigureAwait(false);
        var root = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var name = root!.DescendantNodes(descendIntoTrivia: true).First(node => node.HasAnnotation(mark));
        return Use.FieldOf(name, model!) is { } field
            && field.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) == replacement.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)
            && Repetitions(model!) <= Repetitions(place.Model);

        int Repetitions(SemanticModel model) => model.GetDiagnostics(cancellationToken: cancellation).Count(diagnostic => SameCaseTwice.Contains(diagnostic.Id));
    }

    private sealed record Renaming(IReadOnlyList<SimpleNameSyntax> Names, string NewName, Action<SyntaxEditor> Edit)
        : Remedy($"Use '{NewName}'", nameof(ReplacedCodeFix), Edit);
}
