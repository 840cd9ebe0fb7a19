using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Anchoring;

/// <summary>
/// Creates fixes for quotes whose words are in the source, but not with their prefix, suffix or occurrence. Words that are found once need not be
/// those that were meant, since context is given where there are several. The place is sure only if context of some words is
/// still beside them, and what is not was in another sentence, where it denies nothing of the quote.
/// </summary>
/// <param name="locator">Where the quote is located.</param>
/// <param name="sentences">The sentences of the source.</param>
/// <param name="path">The path of the annotation.</param>
internal sealed class ContextFixes(QuoteLocator locator, Lazy<SentenceList> sentences, string path)
{
    /// <summary>The number of words of context that identify a place.</summary>
    private const int Evidence = 3;

    /// <summary>The maximum number of words that are kept, as each number of them is tried.</summary>
    private const int MostKept = 24;

    /// <summary>The maximum number of places to examine.</summary>
    private const int PlacesTried = 16;

    /// <summary>Creates the fix; empty if more than one key is wrong, or if it is not clear which place is meant.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="hits">Where its words are.</param>
    /// <param name="locate">Locates a corrected quote; null if it has not exactly one acceptable hit.</param>
    public EquatableArray<ContentFix> Create(QuoteSyntax quote, IReadOnlyList<Hit> hits, Func<QuoteSyntax, Hit?> locate)
    {
        if (quote.Keys is not { } keys || hits.Count > PlacesTried)
        {
            return [];
        }

        if (quote.Occurrence != 0)
        {
            // The number counts the places that have the context, so there were several, and the one that was meant may be gone.
            return locate(quote with { Occurrence = 0 }) is null ? [] : Remove(QuoteFields.Occurrence.Key, keys.Occurrence, isSafe: false);
        }

        var (before, after) = (Kept(quote, hits, locate, isPrefix: true), Kept(quote, hits, locate, isPrefix: false));
        return before.Count > 0 ? before
            : after.Count > 0 ? after
            : quote.Suffix is null ? Removed(quote with { Prefix = null }, QuoteFields.Prefix.Key, keys.Prefix, locate)
            : quote.Prefix is null ? Removed(quote with { Suffix = null }, QuoteFields.Suffix.Key, keys.Suffix, locate)
            : [];
    }

    /// <summary>Shortens one side to the words that are still beside the quote, or removes it if the other side is.</summary>
    private EquatableArray<ContentFix> Kept(QuoteSyntax quote, IReadOnlyList<Hit> hits, Func<QuoteSyntax, Hit?> locate, bool isPrefix)
    {
        var (given, other) = isPrefix ? (quote.Prefix, quote.Suffix) : (quote.Suffix, quote.Prefix);
        if (given is null)
        {
            return [];
        }

        var words = Whitespace.Collapse(given).Split(' ');
        for (var count = Math.Min(words.Length - 1, MostKept); count >= 0; count--)
        {
            // Fewer words say nothing by themselves.
            var rest = count == 0 ? null : string.Join(" ", isPrefix ? words.Skip(words.Length - count) : words.Take(count));
            if (rest is null ? Words(other) < Evidence : Words(rest) < Evidence)
            {
                continue;
            }

            var shorter = isPrefix ? quote with { Prefix = rest } : quote with { Suffix = rest };
            if (Surrounded(shorter, hits) && locate(shorter) is { } hit)
            {
                var (key, place) = isPrefix ? (QuoteFields.Prefix.Key, quote.Keys!.Prefix) : (QuoteFields.Suffix.Key, quote.Keys!.Suffix);
                var isSafe = IsApart(hit, rest, isPrefix) && (isPrefix ? words.Skip(words.Length - count - 1) : words.Take(count).Prepend(quote.Exact)).Any(EndsSentence);
                return rest is null ? Remove(key, place, isSafe)
                    : place is null ? []
                    : Replacement.Of(FixKinds.Context, $"Shorten the {key}", path, place.Range, place.Form, rest, isSafe);
            }
        }

        return [];
    }

    /// <summary>Whether some hit has the context, so that it need not be located in vain.</summary>
    private bool Surrounded(QuoteSyntax quote, IReadOnlyList<Hit> hits)
    {
        var context = new QuoteContext(locator.Finder.Folded(MatchTier.Typographic), quote, MatchTier.Typographic);
        return hits.Any(context.Surrounds);
    }

    /// <summary>Whether a word ends a sentence as it is written; today's source does not say where sentences ended when it was quoted.</summary>
    private static bool EndsSentence(string word) => word.TrimEnd('"', '\'', '”', '’', '»', ')', ']') is { Length: > 0 } text && text[text.Length - 1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    /// <summary>Whether what was removed of the context is in another sentence than the quote, as the source is now.</summary>
    private bool IsApart(Hit hit, string? rest, bool isPrefix)
    {
        var length = rest?.Length ?? 0;
        return isPrefix
            ? sentences.Value.At(hit.Span.Start) is { } first && hit.Span.Start - length <= first.Start
            : sentences.Value.At(hit.Span.End - 1) is { } last && hit.Span.End + length >= last.End;
    }

    private EquatableArray<ContentFix> Removed(QuoteSyntax quote, string name, QuoteKey? key, Func<QuoteSyntax, Hit?> locate) =>
        locate(quote) is null ? [] : Remove(name, key, isSafe: false);

    private EquatableArray<ContentFix> Remove(string name, QuoteKey? key, bool isSafe) => key is { Entry.Length: > 0 }
        ? [new ContentFix(FixKinds.Context, $"Remove the {name}", path, key.Entry.Start, key.Entry.Length, "") { Safety = isSafe ? FixSafety.Safe : FixSafety.Unsafe }]
        : [];

    private static int Words(string? context) => context is null ? 0 : Whitespace.Collapse(context).Split(' ').Count(static word => word.Any(char.IsLetterOrDigit));
}
