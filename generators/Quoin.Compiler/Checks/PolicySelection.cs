using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Decides which claims of an article the rules of policies are about.</summary>
internal sealed class PolicySelection(EditorialArticle article)
{
    private readonly EquatableArray<string> _markets = article.Model.Fields[ArticleFields.Market] is TextsModel markets ? markets.Texts : [];

    /// <summary>Whether a selector may select claims of the article.</summary>
    public bool Includes(ClaimSelector selector) =>
        IsAny(selector.Articles, pattern => HouseSelectorModel.Matches(pattern, article.Model.Id))
        && IsAny(selector.Languages, tag => LanguageTag.Includes(tag, article.Model.Language))
        && IsAny(selector.Markets, IsMarket);

    /// <summary>Whether a selector that may select claims of the article selects one.</summary>
    public bool Selects(ClaimSelector selector, int claim)
    {
        var model = article.Model.Claims[claim];
        return IsOfKind(selector.Kinds, model.KindWord)
            && (selector.Certainties.Count == 0 || (model.CertaintyWord is { } certainty && Has(selector.Certainties, certainty.Number)))
            && Has(selector.Statuses, (int)model.Standing.Status)
            && (selector.Sections.Count == 0 || (model.Section >= 0 && Has(selector.Sections, article.Model.Sections[model.Section].Mark.Id)))
            && (selector.About.Count == 0 || IsAbout(selector.About, model.About));
    }

    /// <summary>The number of comparisons needed to decide about a claim, besides one.</summary>
    public long Effort(ClaimSelector selector, int claim) =>
        selector.Sections.Count + ((long)selector.About.Count * article.Model.Claims[claim].About.Count);

    private bool IsAbout(EquatableArray<string> wanted, EquatableArray<int> terms)
    {
        foreach (var term in terms)
        {
            if (Has(wanted, article.Model.ReferenceOf(MarkKind.Term, term)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a market is among those of the article, or has or is a part of one.</summary>
    private bool IsMarket(string market)
    {
        foreach (var own in _markets)
        {
            if (own == market || IsPart(own, market) || IsPart(market, own))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a code is that of a subdivision of a country: <c>US-CA</c> of <c>US</c>.</summary>
    private static bool IsPart(string code, string country) =>
        code.Length > country.Length && code[country.Length] == '-' && code.StartsWith(country, StringComparison.Ordinal);

    /// <summary>Whether a kind is wanted, or the one of the format that a model says it is.</summary>
    public static bool IsOfKind(EquatableArray<int> wanted, Word? word) => wanted.Count == 0
        || (word is not null && (wanted.AsSpan().IndexOf(word.Number) >= 0 || (word.Declaration is not null && wanted.AsSpan().IndexOf(word.Sense) >= 0)));

    private static bool Has<T>(EquatableArray<T> wanted, T value)
        where T : IEquatable<T> => wanted.Count == 0 || wanted.AsSpan().IndexOf(value) >= 0;

    private static bool IsAny(EquatableArray<string> wanted, Func<string, bool> holds)
    {
        foreach (var value in wanted)
        {
            if (holds(value))
            {
                return true;
            }
        }

        return wanted.Count == 0;
    }
}
