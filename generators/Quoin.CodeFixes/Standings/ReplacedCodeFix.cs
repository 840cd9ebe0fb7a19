using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Quoin.Compiler.Diagnostics;

namespace Quoin.CodeFixes.Standings;

/// <summary>Replaces a mark that was retracted, superseded or renamed with its replacement.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacedCodeFix))]
public sealed class ReplacedCodeFix : DocumentCodeFix
{
    /// <summary>The errors for duplicate cases: then the old case must be removed, not renamed.</summary>
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
    /// References to the same mark in documentation comments. The C# compiler does not report them, and they would break when the
    /// old name is removed. Only for renamed claims: a comment may mention a retracted claim on purpose.
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
    /// Whether the new name refers to the replacement. Other errors are accepted: if the replacement has caveats and the old claim
    /// had none, the author must see that.
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
