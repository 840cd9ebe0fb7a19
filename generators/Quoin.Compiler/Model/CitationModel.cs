using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>The place in a piece of evidence that a claim cites.</summary>
/// <param name="Evidence">The index in the claim's list of evidence.</param>
/// <param name="Pinpoint">The place, as the annotation writes it: "s 12(3)".</param>
internal sealed record CitationModel(int Evidence, string Pinpoint);

/// <summary>The places that a claim cites; those of evidence that it cites as a whole are left out.</summary>
internal sealed record CitationsModel(EquatableArray<CitationModel> Citations) : FieldModel;
