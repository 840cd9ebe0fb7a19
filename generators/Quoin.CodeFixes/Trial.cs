using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace Quoin.CodeFixes;

/// <summary>Applies a remedy to see what would become of it: what does not compile is not offered.</summary>
internal static class Trial
{
    /// <summary>A switch that forgets a value. A warning, but not one that a fix may bring about.</summary>
    private const string ForgottenValue = "CS8509";

    private static readonly ConditionalWeakTable<SemanticModel, Dictionary<string, int>> Originals = new();

    /// <summary>Whether the document has no error, and no switch no hole, that it had not before.</summary>
    public static async Task<bool> CompilesAsync(FixContext place, Remedy remedy, CancellationToken cancellation)
    {
        var changed = await ApplyAsync(place, remedy, cancellation).ConfigureAwait(false);
        var model = await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var before = FaultsOfOriginal(place.Model, cancellation);
        return Faults(model!, cancellation).All(fault => before.TryGetValue(fault.Key, out var count) && fault.Value <= count);
    }

    /// <summary>The document with the remedy applied.</summary>
    public static async Task<Document> ApplyAsync(FixContext place, Remedy remedy, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(place.Document, cancellation).ConfigureAwait(false);
        remedy.Edit(editor);
        return editor.GetChangedDocument();
    }

    /// <summary>How many faults a document has already: asked for each of its diagnostics, and found once.</summary>
    private static Dictionary<string, int> FaultsOfOriginal(SemanticModel model, CancellationToken cancellation) =>
        Originals.GetValue(model, model => Faults(model, cancellation));

    /// <summary>How often each fault is there, by its id: one that comes is not made good by another that goes.</summary>
    private static Dictionary<string, int> Faults(SemanticModel model, CancellationToken cancellation) => model.GetDiagnostics(cancellationToken: cancellation)
        .Where(diagnostic => diagnostic.Id == ForgottenValue
            || (diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)))
        .GroupBy(diagnostic => diagnostic.Id)
        .ToDictionary(faults => faults.Key, faults => faults.Count());
}
