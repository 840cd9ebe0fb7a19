using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace Quoin.CodeFixes;

/// <summary>Applies a remedy to see what would become of it: what does not compile is not offered.</summary>
internal static class Trial
{
    /// <summary>A switch that forgets a value. A warning, but not one that a fix may bring about.</summary>
    private const string ForgottenValue = "CS8509";

    private static readonly ConditionalWeakTable<SemanticModel, StrongBox<int>> Originals = new();

    /// <summary>Whether the document has no error, and no switch no hole, that it had not before.</summary>
    public static async Task<bool> CompilesAsync(Place place, Remedy remedy, CancellationToken cancellation)
    {
        var changed = await ApplyAsync(place, remedy, cancellation).ConfigureAwait(false);
        var model = await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return Faults(model!, cancellation) <= FaultsOfOriginal(place.Model, cancellation);
    }

    /// <summary>The document with the remedy applied.</summary>
    public static async Task<Document> ApplyAsync(Place place, Remedy remedy, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(place.Document, cancellation).ConfigureAwait(false);
        remedy.Edit(editor);
        return editor.GetChangedDocument();
    }

    /// <summary>How many faults a document has already: asked for each of its diagnostics, and found once.</summary>
    private static int FaultsOfOriginal(SemanticModel model, CancellationToken cancellation) =>
        Originals.GetValue(model, model => new StrongBox<int>(Faults(model, cancellation))).Value;

    private static int Faults(SemanticModel model, CancellationToken cancellation) => model.GetDiagnostics(cancellationToken: cancellation)
        .Count(diagnostic => diagnostic.Id == ForgottenValue
            || (diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)));
}
