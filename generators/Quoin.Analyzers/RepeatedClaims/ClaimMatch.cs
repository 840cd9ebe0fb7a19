using Microsoft.CodeAnalysis;
using Quoin.Compiler.Output;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>A claim that a text repeats.</summary>
/// <param name="Id">The id of the claim.</param>
/// <param name="Field">The field that contains the claim.</param>
/// <param name="Text">The text of the claim that is repeated.</param>
/// <param name="Stretch">The stretch that repeats it.</param>
/// <param name="Words">The number of repeated words.</param>
internal sealed record ClaimMatch(string Id, IFieldSymbol Field, ClaimText Text, Span Stretch, int Words)
{
    /// <summary>Whether the complete text of the claim is repeated.</summary>
    public bool IsWhole => Words >= Text.Fingerprint.Words;
}
