namespace Quoin.Html.Words;

/// <summary>What readers call kinds and levels of certainty: as the model says, or in the words of the interface for those of the format.</summary>
internal static class ModelWords
{
    /// <summary>The label of a kind or a level.</summary>
    /// <param name="declared">What the model says of it; null without a model.</param>
    /// <param name="word">The word of the format that it is, or is declared to be.</param>
    /// <param name="words">The words of the interface.</param>
    /// <param name="reader">The BCP 47 tag of the reader's language; can be empty.</param>
    public static string Of<T>(WordDefinition? declared, T word, IReadOnlyDictionary<T, string> words, string reader)
        where T : struct, Enum =>
        words.TryGetValue(word, out var known) && (declared is null || (IsOfFormat<T>(declared) && LabelOf(declared, reader) == declared.Name.Replace('-', ' ')))
            ? known
            : declared is null ? word.ToString() : LabelOf(declared, reader);

    /// <summary>The label of a word.</summary>
    public static string LabelOf(WordDefinition word, string reader) => word.GetLabel(reader.Length == 0 ? null : reader);

    /// <summary>Whether a word is one of the format, and not one that only the model has.</summary>
    public static bool IsOfFormat<T>(WordDefinition word)
        where T : struct, Enum => Enum.IsDefined((T)(object)word.Number);
}
