using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Tool.Quotations;

/// <summary>The text that is nearest to words that are in no source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Passage">The text; null if it is no single place that can be quoted.</param>
/// <param name="Description">Where it is and how it differs, as a clause.</param>
/// <param name="Distance">How much it differs: the number of wrong characters in a thousand; <see cref="int.MaxValue"/> if that is not known.</param>
internal sealed record NearestPassage(QuotedSource Source, Passage? Passage, string Description, int Distance)
{
    /// <summary>The nearest text of a source; null if none is near.</summary>
    public static NearestPassage? In(QuotedSource source, string words)
    {
        if (PassageFinder.FindCut(source, PassageFinder.Quote(words)) is [var first, ..] cut)
        {
            var whole = first with { Span = Boundaries.Widen(source.Document.Text, first.Span) };
            return new NearestPassage(source, PassageQuotes.At(source, whole), $"the words begin or end inside {HitList.DescribeCut(source.Document, cut)}", 0);
        }

        return Missing(source, words) switch
        {
            null => TooFar(source, words),
            { } part => OfPart(source, words, part),
        };
    }

    /// <summary>The first part of words with omissions that is not in the source; all words if they have no omissions; null if every part is there.</summary>
    private static string? Missing(QuotedSource source, string words) => Omission.Split(words) is { Count: > 0 } parts && (parts.Count > 1 || parts[0] != words)
        ? parts.FirstOrDefault(part => PassageFinder.Find(source, PassageFinder.Quote(part)).Count == 0)
        : words;

    private static NearestPassage? OfPart(QuotedSource source, string words, string part)
    {
        var hint = source.Nearest.Describe(part, text => PassageFinder.Find(source, With(words, part, text)).Count == 1, out var instead);
        var place = source.Nearest.Place(part);
        if (place is null && instead is null)
        {
            return hint.StartsWith(';') ? new NearestPassage(source, null, Clause(hint), int.MaxValue) : null;
        }

        // A text that appears more than once is still quoted at the place that is described.
        var hit = words == part && place is { } near
            ? new Hit(near.Span, Definitions.MatchTier.Exact)
            : instead is not null ? PassageFinder.Find(source, With(words, part, instead)) is [var first, ..] ? first : null : null;
        var distance = place is { } found ? (int)(found.Distance * 1000L / Math.Max(part.Length, 1)) : int.MaxValue - 1;
        return new NearestPassage(source, hit is null ? null : PassageQuotes.At(source, hit), Clause(hint), distance);
    }

    /// <summary>Every part is in the source, but not near the one before it.</summary>
    private static NearestPassage TooFar(QuotedSource source, string words)
    {
        var firsts = Omission.Split(words).Select(part => PassageFinder.Find(source, PassageFinder.Quote(part))[0]).ToList();
        return new NearestPassage(
            source, null, $"its parts are at {HitList.Describe(source.Document, firsts)}, but an omission can be {Omission.Limit} characters at most, and parts must be in order", 0);
    }

    private static QuoteSyntax With(string words, string part, string text) => QuoteFixes.With(PassageFinder.Quote(words), part, text);

    private static string Clause(string hint) => hint.TrimStart(';', ',', ' ');
}
