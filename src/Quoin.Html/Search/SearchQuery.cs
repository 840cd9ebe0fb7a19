namespace Quoin.Html.Search;

/// <summary>The words that are searched for, as they are compared.</summary>
/// <param name="Words">The words that must be there.</param>
/// <param name="Start">What a word must begin with: the last word, which a reader may still be typing; null if it is complete.</param>
internal sealed record SearchQuery(IReadOnlyList<string> Words, string? Start)
{
    /// <summary>The most words; those after them are ignored.</summary>
    private const int MaxWords = 16;

    /// <summary>Reads a query.</summary>
    /// <param name="text">What a reader typed; only the beginning of a long one is read.</param>
    public static SearchQuery Of(string text)
    {
        var read = text.Length <= SearchIndex.MaxQueryLength ? text : text[..SearchIndex.MaxQueryLength];
        string[] words = [.. WordBreaker.Words(read).Take(MaxWords)];

        // Behind white space or a full stop, the last word is complete.
        var isOpen = words.Length > 0 && char.IsLetterOrDigit(read[^1]);
        return new SearchQuery([.. (isOpen ? words[..^1] : words).Distinct()], isOpen ? words[^1] : null);
    }
}
