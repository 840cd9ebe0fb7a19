using Quoin.Definitions;

namespace Quoin;

/// <summary>Labels by language.</summary>
internal static class LabelText
{
    /// <summary>The label that serves a reader best; null if there is none.</summary>
    /// <param name="labels">Language tags, each followed by a label; the tag of a label without a language is empty.</param>
    /// <param name="languageTag">The BCP 47 tag of the reader's language; null for any.</param>
    public static string? Find(string[] labels, string? languageTag)
    {
        var (best, rank) = (labels.Length == 0 ? null : labels[1], LanguageFallback.None);
        for (var i = 0; i < labels.Length; i += 2)
        {
            var there = labels[i].Length == 0 ? LanguageFallback.None - 1 : languageTag is null ? LanguageFallback.None : LanguageFallback.Rank(labels[i].AsSpan(), languageTag.AsSpan());
            if (there < rank)
            {
                (best, rank) = (labels[i + 1], there);
            }
        }

        return best;
    }
}
