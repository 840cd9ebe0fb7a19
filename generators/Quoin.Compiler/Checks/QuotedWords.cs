using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>What the quotes of a mark say, in the languages that they are in. Rules share it, so that each quote is read once.</summary>
internal sealed class QuotedWords(EditorialArticle article, MarkModel mark)
{
    private Quantity[]? _numbers;
    private Quantity[]? _numbersOfSentences;
    private List<(QuoteModel Quote, List<QuotedNumber> Amounts)>? _amountsByQuote;
    private List<QuotedNumber>? _amounts;
    private List<QuotedTime>? _times;
    private (bool IsKnown, Register Register, Hedge? Hedge) _weakest;

    public MarkModel Mark => mark;

    /// <summary>Whether all quotes are in languages with word lists.</summary>
    public bool AreKnown
    {
        get
        {
            foreach (var quote in mark.Quotes)
            {
                if (article.Words(quote.Language) is null)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The numbers in the quotes.</summary>
    public Quantity[] Numbers => _numbers ??= NumbersIn(static (_, quote) => quote);

    /// <summary>Whether numbers in words are read in the languages of all quotes.</summary>
    public bool HasNumberWords => mark.Quotes.All(quote => article.Words(quote.Language) is not null || ValueWords.Of(quote.Language) is { Numbers.Count: > 0 });

    /// <summary>The numbers in the quotes, with what is beside them.</summary>
    public List<QuotedNumber> Amounts => _amounts ??= [.. AmountsByQuote.SelectMany(static one => one.Amounts)];

    /// <summary>The lengths of time in the quotes.</summary>
    public List<QuotedTime> Times => _times ??= [.. AmountsByQuote.SelectMany(one =>
        QuotedTimes.In(article.Source.Text, one.Quote.Anchor.Span, one.Quote.Language, article.Words(one.Quote.Language)?.Wording, one.Amounts))];

    /// <summary>The numbers in the sentences of the quotes.</summary>
    public Quantity[] NumbersOfSentences => _numbersOfSentences ??= NumbersIn(static (article, quote) => Around(article, quote, withBefore: false));

    /// <summary>The numbers in the sentences of the quotes, and in those before, which "that" and "it" of a quote refer to.</summary>
    public Quantity[] NumbersAround => NumbersIn(static (article, quote) => Around(article, quote, withBefore: true));

    /// <summary>The words of a list in the quotes, in order.</summary>
    public WordingMatch[] Find(WordList list)
    {
        List<WordingMatch>? found = null;
        foreach (var quote in mark.Quotes)
        {
            if (article.Words(quote.Language) is { } words)
            {
                foreach (var match in words.Find(list, quote.Anchor.Span))
                {
                    (found ??= []).Add(match);
                }
            }
        }

        return found?.ToArray() ?? [];
    }

    /// <summary>The hedge of the quotes that allows the least certainty; null if there is none.</summary>
    public Hedge? WeakestHedge(Register register)
    {
        if (!_weakest.IsKnown || _weakest.Register != register)
        {
            _weakest = (true, register, FindWeakestHedge(register));
        }

        return _weakest.Hedge;
    }

    private Hedge? FindWeakestHedge(Register register)
    {
        Hedge? weakest = null;
        var end = 0;
        foreach (var quote in mark.Quotes)
        {
            // A hedge still counts if the quote omits it, in the middle or directly before its first word.
            var start = quote.FollowsOmission ? end : quote.Anchor.Span.Start;
            end = quote.Anchor.Span.End;
            if (article.Hedges(quote.Language) is { } words)
            {
                weakest = Hedge.Weaker(weakest, words.HedgeBefore(start, register));
                weakest = Hedge.Weaker(weakest, words.WeakestHedge(new Span(start, end - start), register));
            }
        }

        return weakest;
    }

    private List<(QuoteModel Quote, List<QuotedNumber> Amounts)> AmountsByQuote => _amountsByQuote ??=
        [.. mark.Quotes.Select(quote => (quote, NumberReader.In(article.Source.Text, quote.Anchor.Span, quote.Language, article.Words(quote.Language))))];

    private Quantity[] NumbersIn(Func<EditorialArticle, Span, Span> place)
    {
        // Nearly always, at most one quote has numbers.
        Quantity[] first = [];
        List<Quantity>? all = null;
        foreach (var quote in mark.Quotes)
        {
            var span = place(article, quote.Anchor.Span);
            var found = article.Words(quote.Language) is { } words ? Quantities.In(words, span) : Quantities.In(null, article.Source.Text, span);
            if (first.Length == 0)
            {
                first = found;
            }
            else if (found.Length > 0)
            {
                (all ??= [.. first]).AddRange(found);
            }
        }

        return all?.ToArray() ?? first;
    }

    private static Span Around(EditorialArticle article, Span quote, bool withBefore)
    {
        var first = article.Sentences.At(quote.Start);
        var before = withBefore && first is { } sentence ? article.Sentences.Before(sentence) : null;
        var start = Math.Min(quote.Start, (before ?? first)?.Start ?? quote.Start);
        return new Span(start, Math.Max(quote.End, article.Sentences.At(quote.End - 1)?.End ?? quote.End) - start);
    }
}
