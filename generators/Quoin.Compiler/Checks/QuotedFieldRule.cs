using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that the values of declared fields are in the quote of their mark, where the model says so.</summary>
internal static class QuotedFieldRule
{
    public static void Check(EditorialArticle article)
    {
        if (article.Model.Format.IsDefault)
        {
            return;
        }

        foreach (var group in article.Annotation.Groups)
        {
            for (var i = 0; i < group.Marks.Count; i++)
            {
                if (group.Marks[i].Own is { } own && i < article.Model.Marks(group.Kind).Count && article.Model.Marks(group.Kind)[i].Quotes.Count > 0)
                {
                    Check(article, group.Kind, i, group.Marks[i].Id.Value, own);
                }
            }
        }
    }

    private static void Check(EditorialArticle article, MarkKind kind, int mark, string id, OwnSyntax own)
    {
        foreach (var value in own.Values)
        {
            if (!value.Field.IsQuoted || value.IsDefault)
            {
                continue;
            }

            var quoted = article.Quoted(kind, mark);
            foreach (var item in value.Value is ListSyntax list ? list.Items : [value.Value])
            {
                foreach (var text in Texts(item, quoted))
                {
                    if (!IsQuoted(article, quoted, value.Field.Form, text.Value))
                    {
                        article.Report(Rules.FieldNotQuoted, text.Range, value.Field.Name, id, DisplayText.Excerpt(text.Value));
                    }
                }
            }
        }
    }

    /// <summary>The texts of a value that the quotes can have: of a text by language, those in the languages of the quotes.</summary>
    private static IEnumerable<Located<string>> Texts(FieldSyntax value, QuotedWords quoted) => value switch
    {
        TextSyntax text => [text.Text],
        LocalizedSyntax localized => localized.Texts
            .Where(text => quoted.Mark.Quotes.Any(quote => LanguageFallback.Rank(quote.Language.AsSpan(), text.Language.AsSpan()) != LanguageFallback.None))
            .Select(static text => new Located<string>(text.Text, text.Range)),
        _ => [],
    };

    private static bool IsQuoted(EditorialArticle article, QuotedWords quoted, FieldForm form, string value) => form switch
    {
        FieldForm.Integer or FieldForm.Number => DeclaredValues.Number(value) is not { } number || QuotedAmounts.Has(quoted, number),
        FieldForm.Quantity => DeclaredValues.Measure(form, value) is not (var number, var unit) || QuotedAmounts.HasQuantity(quoted, number, unit),
        FieldForm.Money => DeclaredValues.Measure(form, value) is not (var amount, var currency) || QuotedAmounts.HasMoney(quoted, amount, currency),
        FieldForm.Duration => QuotedDurations.Has(article.Source.Text, quoted, value),
        FieldForm.Date => quoted.Mark.Quotes.Any(quote => QuotedDates.Has(article.Source.Text, quote.Anchor.Span, quote.Language, value)),
        _ => quoted.Mark.Quotes.Any(quote => HasWords(article.Source.Text, quote.Anchor.Span, value)) || HasWords(Joined(article, quoted), value),
    };

    private static string Joined(EditorialArticle article, QuotedWords quoted) => quoted.Mark.Quotes.Count == 1 ? ""
        : string.Join(" ", quoted.Mark.Quotes.Select(quote => article.Source.Text.Substring(quote.Anchor.Span.Start, quote.Anchor.Span.Length)));

    private static bool HasWords(string text, string value) => text.Length > 0 && HasWords(text, new Span(0, text.Length), value);

    /// <summary>Whether the words of a value are in a part of a text, one after the other, in any case and with any punctuation, and its numbers are whole.</summary>
    private static bool HasWords(string text, Span span, string value)
    {
        var (wanted, words) = (HashesOf(value, new Span(0, value.Length)), HashesOf(text, span));
        if (wanted.Length == 0)
        {
            return true;
        }

        var (beginsNumber, endsNumber) = (char.IsDigit(value[0]), char.IsDigit(value[value.Length - 1]));
        Span[]? places = null;
        for (var at = 0; words.AsSpan(at).IndexOf(wanted) is >= 0 and var next; at++)
        {
            at += next;
            if (!beginsNumber && !endsNumber)
            {
                return true;
            }

            // In lower case, words can be at other places.
            places ??= WordHashes.Places(text, span);
            if (places.Length != words.Length
                || ((!beginsNumber || Boundaries.IsEdge(text, places[at].Start)) && (!endsNumber || Boundaries.IsEdge(text, places[at + wanted.Length - 1].End))))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong[] HashesOf(string text, Span span)
    {
        var hashes = new List<ulong>();
        foreach (var word in WordHashes.ComputeLower(text, span))
        {
            hashes.Add(WordSum.Value(word));
        }

        return [.. hashes];
    }
}
