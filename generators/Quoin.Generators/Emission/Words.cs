using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>Words of vocabularies, for a reader.</summary>
internal static class Words
{
    /// <summary>The word with spaces: "clinical trial".</summary>
    public static string Of(string word) => FieldSentences.Spaced(word);

    /// <summary>The word at the start of a sentence: "Clinical trial".</summary>
    public static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + Of(word.Substring(1));

    /// <summary>A number of things: "1 claim", "2 claims".</summary>
    public static string Count(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
