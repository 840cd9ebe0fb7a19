using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>Extensions that give the annotation's words for enum values.</summary>
internal static class WordNames
{
    public static string Name(this ClaimKind word) => Vocabulary.ClaimKind.NameOf((int)word);

    public static string Name(this Certainty word) => Vocabulary.Certainty.NameOf((int)word);

    public static string Name(this CaveatKind word) => Vocabulary.CaveatKind.NameOf((int)word);

    public static string Name(this EvidenceKind word) => Vocabulary.EvidenceKind.NameOf((int)word);

    public static string Name(this Status word) => Vocabulary.Status.NameOf((int)word);
}
