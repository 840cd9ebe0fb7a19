using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The words of the format by their enums.</summary>
internal static class WordNames
{
    /// <summary>The word as an annotation writes it.</summary>
    public static string Name(this ClaimKind word) => Vocabulary.ClaimKind.NameOf((int)word);

    /// <summary>The word as an annotation writes it.</summary>
    public static string Name(this Certainty word) => Vocabulary.Certainty.NameOf((int)word);

    /// <summary>The word as an annotation writes it.</summary>
    public static string Name(this CaveatKind word) => Vocabulary.CaveatKind.NameOf((int)word);

    /// <summary>The word as an annotation writes it.</summary>
    public static string Name(this EvidenceKind word) => Vocabulary.EvidenceKind.NameOf((int)word);

    /// <summary>The word as an annotation writes it.</summary>
    public static string Name(this Status word) => Vocabulary.Status.NameOf((int)word);
}
