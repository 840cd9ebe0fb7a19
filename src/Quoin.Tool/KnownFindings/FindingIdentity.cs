using System.Security.Cryptography;
using System.Text;

namespace Quoin.Tool.KnownFindings;

/// <summary>What a finding is recognized by in a later check, whatever lines and numbers have changed.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Article">The id of the article; null if the finding is not about one.</param>
/// <param name="File">The path of the file, relative to the project's folder; null if there is an article.</param>
/// <param name="Mark">Where it is, such as <c>claims/wakes-you-up/quote</c>; empty if that is not known, or if it is in a source.</param>
internal sealed record FindingIdentity(string Rule, string? Article, string? File, string Mark)
{
    // Longer ones protect no better: who could choose the words of two findings can also change the baseline.
    private const int Length = 32;

    /// <summary>What distinguishes it from others of the same rule at the same place: the words that it is about, and what its message says of them.</summary>
    public required string Words { get; init; }

    /// <summary>How many findings before it are equal otherwise.</summary>
    public int Ordinal { get; init; }

    /// <summary>The words of the whole mark, as a hash: another one if the mark was edited. Empty if the finding is in no mark.</summary>
    public string MarkState { get; init; } = "";

    /// <summary>All of this as one word, the same on every machine.</summary>
    public string Fingerprint => Hash($"1\0{Rule}\0{Article}\0{File}\0{Mark}\0{Words}\0{Ordinal}");

    /// <summary>Hashes a text.</summary>
    public static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length].ToLowerInvariant();
}
