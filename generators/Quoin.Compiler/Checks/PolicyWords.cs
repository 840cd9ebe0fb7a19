using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Words of a policy in what a claim says.</summary>
/// <param name="Text">What says them.</param>
/// <param name="Words">Where they are in the text.</param>
/// <param name="Phrase">The phrase that they are.</param>
/// <param name="Place">The same place among all texts.</param>
internal sealed record PolicyWordMatch(ClaimWording Text, Span Words, Phrase Phrase, WordPlace Place);

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
            foreach (var place in _search.Find(phrase))
            {
                var (text, words) = (_search.Texts[place.Text], place.Span);
                var id = article.Annotation.Claims[text.Claim].Mark.Id;
                if (!article.MayCompare(_selection.Effort(rule.Claims, text.Claim) + rule.Exceptions.Count + 1, id))
                {
                    return null;
                }

                if (IsIn(phrase, text.Language) && IsSelected(rule.Claims, text.Claim) && !IsAllowed(rule, text.Language, place) && !text.Denies(article, words))
                {
                    found.Add(new PolicyWordMatch(text, words, phrase, place));
                }
            }
        }

        return Longest(found);
    }

    /// <summary>The words in order, without those that are part of others: who says "fully guaranteed" does not also say "guaranteed".</summary>
    private static List<PolicyWordMatch> Longest(List<PolicyWordMatch> found)
    {
        var longest = new List<PolicyWordMatch>(found.Count);
        foreach (var match in found.OrderBy(static match => match.Place, WordPlace.ByStart).ThenByDescending(static match => match.Words.Length))
        {
            if (longest.Count == 0 || longest[longest.Count - 1] is var last && (last.Place.Text != match.Place.Text || match.Words.End > last.Words.End))
            {
                longest.Add(match);
            }
        }

        return longest;
    }

    private static bool IsIn(Phrase phrase, string language) => phrase.Language.Length == 0 || LanguageTag.Includes(phrase.Language, language);

    /// <summary>Whether a rule is about a claim. One that is no longer valid says nothing to readers, unless the rule asks for such claims.</summary>
    private bool IsSelected(ClaimSelector selector, int claim) =>
        (selector.Statuses.Count > 0 || article.Model.Claims[claim].Standing.Stands) && _selection.Selects(selector, claim);

    /// <summary>Whether words are part of a phrase in which they are allowed.</summary>
    private bool IsAllowed(PhraseRule rule, string language, WordPlace words)
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

    /// <summary>Whether one of the places of a phrase covers words: it can only be the last one that does not begin after them.</summary>
    private static bool Covers(List<WordPlace> places, WordPlace words)
    {
        var index = places.BinarySearch(words, WordPlace.ByStart);
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && places[index].Text == words.Text && places[index].Span.End >= words.Span.End;
    }
}
