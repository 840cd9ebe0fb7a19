using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace Quoin.CodeFixes;

/// <summary>Applies a remedy to find out whether the result compiles; otherwise, it is not offered.</summary>
internal static class Trial
{
    /// <summary>The warning about a switch expression that misses a value, which a fix must not cause.</summary>
    private const string ForgottenValue = "CS8509";

    private static readonly ConditionalWeakTable<SemanticModel, Dictionary<string, int>> Originals = new();

    /// <summary>Whether the document has no new errors, and no new incomplete switch expressions.</summary>
    public static async Task<bool> CompilesAsync(FixContext place, Remedy remedy, CancellationToken cancellation)
    {
        var changed = await ApplyAsync(place, remedy, cancellation).ConfigureAwait(false);
        var model = await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var before = FaultsOfOriginal(place.Model, cancellation);
        return Faults(model!, cancellation).All(fault => before.TryGetValue(fault.Key, out var count) && fault.Value <= count);
    }

    /// <summary>Returns the document with the remedy applied.</summary>
    public static async Task<Document> ApplyAsync(FixContext place, Remedy remedy, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(place.Document, cancellation).ConfigureAwait(false);
        remedy.Edit(editor);
        return editor.GetChangedDocument();
    }

    /// <summary>The number of faults in the original document, cached for all of its diagnostics.</summary>
    private static Dictionary<string, int> FaultsOfOriginal(SemanticModel model, CancellationToken cancellation) =>
        Originals.GetValue(model, model => Faults(model, cancellation));

    /// <summary>The number of faults by id, so that a new fault is not offset by another one that disappears.</summary>
    private static Dictionary<string, int> Faults(SemanticModel model, CancellationToken cancellation) => model.GetDiagnostics(cancellationToken: cancellation)
        .Where(diagnostic => diagnostic.Id == ForgottenValue
            || (diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)))
        .GroupBy(diagnostic => diagnostic.Id)
        .ToDictionary(faults => faults.Key, faults => faults.Count());
}
