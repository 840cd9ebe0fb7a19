using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that texts that are shown without caveats do not repeat claims that have some.</summary>
internal static class BareRepetitionRule
{
    public static readonly Rule Rule = new("QUO4023", "Text repeats a claim without its caveats",
        "The text of '{0}' repeats the claim '{1}', and is shown without its caveats; say something else, or add the caveat to the text",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var texts = new List<(EditorialText Text, WordSequence Words)>();
        foreach (var text in article.Texts)
        {
            // Statements of claims have their caveats, and a caveat limits the claim that it repeats.
            if (text.Field != ClaimFields.Statement && text.Field != CaveatFields.Statement
                && new WordSequence(text.Value.Text) is { Count: >= WordSequence.LeastWords } words)
            {
                texts.Add((text, words));
            }
        }

        if (texts.Count == 0)
        {
            return;
        }

        var claims = Claims(article, texts.Max(static text => text.Words.Count));
        foreach (var (text, words) in texts)
        {
            if (claims.FindIn(words) is { } claim && !IsQuestionOrDenial(text.Value.Text, claim))
            {
                article.Report(Rule, text.Value.Range, text.Field.Key, claim.Claim);
            }
        }
    }

    /// <summary>The statements and the quotes of claims with caveats that are at most as long as other texts.</summary>
    private static RepeatedWords<Repeated> Claims(EditorialArticle article, int longest)
    {
        var claims = new RepeatedWords<Repeated>(longest);
        foreach (var claim in article.Model.Claims)
        {
            if (claim.Caveats.Count > 0 && claim.Standing.Stands)
            {
                foreach (var text in claim.Statement)
                {
                    var whole = new Span(0, text.Text.Length);
                    claims.Add(text.Text, whole, new Repeated(claim.Mark.Id, text.Language, text.Text, whole));
                }

                foreach (var quote in claim.Mark.Quotes)
                {
                    claims.Add(article.Source.Text, quote.Anchor.Span, new Repeated(claim.Mark.Id, quote.Language, article.Source.Text, quote.Anchor.Span));
                }
            }
        }

        return claims;
    }

    private static bool IsQuestionOrDenial(string text, Repeated claim) =>
        text.TrimEnd().EndsWith("?", StringComparison.Ordinal)
        || (Wording.For(claim.Language) is { } wording && Denies(wording, text) && !Denies(wording, claim.Text.Substring(claim.Span.Start, claim.Span.Length)));

    private static bool Denies(Wording wording, string text) => wording.FirstNegation(text, new Span(0, text.Length)) is not null;

    private sealed record Repeated(string Claim, string Language, string Text, Span Span);
}
