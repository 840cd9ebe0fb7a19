using System.Globalization;

namespace Quoin.Compiler;

/// <summary>Tells what in a source is nearest to quotes that are not in it. Made for the first of them, and kept for the others.</summary>
/// <param name="source">The source.</param>
/// <param name="folded">The source folded as the quotes are.</param>
internal sealed class NearestText(SourceDocument source, FoldedText folded)
{
    /// <summary>Longer quotes are not looked for.</summary>
    public const int LongestQuote = 4096;

    /// <summary>The steps that all searches of one article may take: half a second's work.</summary>
    public const long Budget = 1 << 26;

    private const string Nowhere = ", nor does any text in it come near";

    private readonly string _text = ToLower(folded.Text);
    private readonly HashSet<string> _contentWords = new(NearestTextWords.Of(ToLower(folded.Text)), StringComparer.Ordinal);
    private long _budget = Budget;

    /// <summary>What goes on after "The quote is not in the source": a clause on the nearest text, or that there is none.</summary>
    /// <param name="words">The quote, folded as the source is.</param>
    public string Describe(string words)
    {
        if (!MayBeNear(words))
        {
            return Nowhere;
        }

        if (words.Length > LongestQuote)
        {
            return $"; the nearest text is not looked for where a quote is longer than {LongestQuote.ToString(CultureInfo.InvariantCulture)} characters";
        }

        var (match, isGivenUp) = Find(words);
        return isGivenUp ? "; the nearest text was not looked for, because too many long quotes are missing"
            : match is { } found ? Describe(words, found)
            : Nowhere;
    }

    /// <summary>The nearest stretch of the folded text, if one is near, and whether the search was given up.</summary>
    public (NearMatch? Match, bool IsGivenUp) Find(string words)
    {
        if (_budget < (long)_text.Length * NearestTextPattern.BlocksFor(words.Length))
        {
            return (null, true);
        }

        var search = new NearestTextSearch(source.Text, folded, _text, ToLower(words), _budget);
        var match = search.Find();
        _budget -= search.Steps;
        return (match, search.IsGivenUp);
    }

    /// <summary>Cheaply rules out most of what is not there at all.</summary>
    private bool MayBeNear(string words)
    {
        var contentWords = NearestTextWords.Of(ToLower(words)).Distinct(StringComparer.Ordinal).ToList();
        return words.Length > 0
            && words.Length - NearestTextSearch.Limit(words.Length) <= _text.Length
            && (contentWords.Count < 2 || contentWords.Exists(_contentWords.Contains));
    }

    private string Describe(string words, NearMatch match)
    {
        var place = source.Describe(folded.Unfold(match.Start, match.Length).Start);
        var found = folded.Text.Substring(match.Start, match.Length);
        var difference = match.Distance == 0
            ? $"it stands at {place} with other capital letters"
            : $"the nearest text is at {place} and differs here";
        return $"; {difference} [quote → source]: \"{WordDiff.Describe(words, found)}\"";
    }

    // Character by character, so that places stay the same.
    private static string ToLower(string text)
    {
        var lower = text.ToCharArray();
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = char.ToLowerInvariant(lower[i]);
        }

        return new string(lower);
    }
}
