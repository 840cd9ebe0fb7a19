using Microsoft.CodeAnalysis;
using Quoin.Compiler.Output;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>A claim or a caveat that a text repeats.</summary>
/// <param name="Id">The id of the mark.</param>
/// <param name="Field">The field that contains the mark.</param>
/// <param name="Text">The text of the mark that is repeated.</param>
/// <param name="Stretch">The stretch that repeats it.</param>
/// <param name="Words">The number of repeated words.</param>
internal sealed record ClaimMatch(string Id, IFieldSymbol Field, ClaimText Text, Span Stretch, int Words)
{
    /// <summary>The kind of the mark, as messages name it.</summary>
    public string Kind => Field.Type.Name == "Caveat" ? "caveat" : "claim";

    /// <summary>Whether the complete text of the mark is repeated.</summary>
    public bool IsWhole => Words >= Text.Fingerprint.Words;
}
