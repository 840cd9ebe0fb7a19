using Microsoft.CodeAnalysis;
using Quoin.Compiler.Output;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>A claim that a text repeats.</summary>
/// <param name="Id">The id of the claim.</param>
/// <param name="Field">The field that holds it.</param>
/// <param name="Text">Which of its texts.</param>
/// <param name="Stretch">The stretch that repeats it.</param>
/// <param name="Words">How many words that is.</param>
internal sealed record ClaimMatch(string Id, IFieldSymbol Field, ClaimText Text, Span Stretch, int Words)
{
    /// <summary>Whether all of the claim's text is there.</summary>
    public bool IsWhole => Words >= Text.Fingerprint.Words;
}
