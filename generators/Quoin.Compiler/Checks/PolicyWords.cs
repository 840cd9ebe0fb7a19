using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Words of a policy in what a claim says.</summary>
/// <param name="Text">What says them.</param>
/// <param name="Words">Where they are in the text.</param>
/// <param name="Phrase">The phrase that they are.</param>
/// <param name="Place">Where they are in all texts together.</param>
internal sealed record PolicyWordMatch(ClaimWording Text, Span Words, Phrase Phrase, Span Place);

/// <summary>Finds where claims have the words of a policy's rule, without those that are denied and those in longer phrases that the rule allows.</summary>
internal sealed class PolicyWords(EditorialArticle article)
{
    private readonly PolicyWordSearch _search = new(article);
    private readonly PolicySelection _selection = new(article);

    /// <summary>The words of a rule, in the order of the annotation; null if there are too many to compare, which has been reported.</summary>
    public List<PolicyWordMatch>? Find(PhraseRule rule)
    {
        var found = new List<PolicyWordMatch>();
        if (!_selection.Includes(rule.Claims))
        {
            return found;
        }

        if (_search.IsTooLong)
        {
            article.MayCompare(int.MaxValue, article.Annotation.Claims[0].Mark.Id);
            return null;
        }

        foreach (var phrase in rule.Words)
        {
            foreach (var span in _search.Find(phrase))
            {
                var (text, words) = _search.At(span);
                var id = article.Annotation.Claims[text.Claim].Mark.Id;
                if (!article.MayCompare(_selection.Effort(rule.Claims, text.Claim) + rule.Exceptions.Count + 1, id))
                {
                    return null;
                }

                if (IsIn(phrase, text.Language) && IsSelected(rule.Claims, text.Claim) && !IsAllowed(rule, text.Language, span) && !text.Denies(article, words))
                {
                    found.Add(new PolicyWordMatch(text, words, phrase, span));
                }
            }
        }

        return Longest(found);
    }

    /// <summary>The words in order, without those that are part of others: who says "fully guaranteed" does not also say "guaranteed".</summary>
    private static List<PolicyWordMatch> Longest(List<PolicyWordMatch> found)
    {
        var longest = new List<PolicyWordMatch>(found.Count);
        var end = 0;
        foreach (var match in found.OrderBy(static match => match.Place.Start).ThenByDescending(static match => match.Place.Length))
        {
            if (match.Place.End > end)
            {
                longest.Add(match);
                end = match.Place.End;
            }
        }

        return longest;
    }

    private static bool IsIn(Phrase phrase, string language) => phrase.Language.Length == 0 || HouseSelectorModel.IsLanguage(phrase.Language, language);

    /// <summary>Whether a rule is about a claim. One that is no longer valid says nothing to readers, unless the rule asks for such claims.</summary>
    private bool IsSelected(ClaimSelector selector, int claim) =>
        (selector.Statuses.Count > 0 || article.Model.Claims[claim].Standing.Stands) && _selection.Selects(selector, claim);

    /// <summary>Whether words are part of a phrase in which they are allowed.</summary>
    private bool IsAllowed(PhraseRule rule, string language, Span words)
    {
        foreach (var exception in rule.Exceptions)
        {
            if (IsIn(exception, language) && Covers(_search.Find(exception), words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the places of a phrase covers a span: it can only be the last one that does not begin after it.</summary>
    private static bool Covers(IReadOnlyList<Span> places, Span words)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = places[middle].Start <= words.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && places[low - 1].End >= words.End;
    }
}
