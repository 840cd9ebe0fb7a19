using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.Compiler;

namespace Quoin.CodeFixes;

/// <summary>Uses what takes the place of a mark that was retracted, superseded or renamed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacedCodeFix))]
public sealed class ReplacedCodeFix : DocumentCodeFix
{
    /// <summary>What C# says of two cases for the same: then the old one is not to be replaced but to be taken out.</summary>
    private static readonly ImmutableHashSet<string> SameCaseTwice = ImmutableHashSet.Create("CS0152", "CS8120", "CS8510");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(CodeRules.Retracted.Id, CodeRules.Superseded.Id, CodeRules.Renamed.Id);

    private protected override async Task<IReadOnlyList<Remedy>> FindAsync(Place place, CancellationToken cancellation)
    {
        if (Use.At(place) is not { Replacement: { } name } use
            || use.Symbol.ContainingType.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault() is not { } replacement)
        {
            return [];
        }

        var mark = new SyntaxAnnotation();
        var written = use.Name.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(use.Name.Identifier)).WithAdditionalAnnotations(mark);
        var remedy = new Remedy($"Use '{name}'", nameof(ReplacedCodeFix), editor => editor.ReplaceNode(use.Name, written));
        return await MeansAsync(place, remedy, mark, replacement, cancellation).ConfigureAwait(false) ? [remedy] : [];
    }

    /// <summary>
    /// Whether the new name means what it is to mean. Other errors are let pass: where the replacement has caveats and
    /// the old claim had none, the author is to be told.
    /// </summary>
    private static async Task<bool> MeansAsync(
        Place place, Remedy remedy, SyntaxAnnotation mark, IFieldSymbol replacement, CancellationToken cancellation)
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
}
