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
        var claims = new RepeatedWords<Repeated>();
        foreach (var claim in article.Model.Claims)
        {
            if (claim.Caveats.Count > 0 && claim.Standing.Stands)
            {
                foreach (var text in claim.Statement)
                {
                    claims.Add(text.Text, new Repeated(claim.Mark.Id, text.Language, text.Text));
                }

                foreach (var quote in claim.Mark.Quotes)
                {
                    var text = article.Source.TextOf(quote.Anchor.Span);
                    claims.Add(text, new Repeated(claim.Mark.Id, quote.Language, text));
                }
            }
        }

        foreach (var text in article.Texts)
        {
            // Statements of claims have their caveats, and a caveat limits the claim that it repeats.
            if (text.Field != ClaimFields.Statement && text.Field != CaveatFields.Statement && claims.FindIn(text.Value.Text) is { } claim && !IsQuestionOrDenial(text.Value.Text, claim))
            {
                article.Report(Rule, text.Value.Range, text.Field.Key, claim.Claim);
            }
        }
    }

    private static bool IsQuestionOrDenial(string text, Repeated claim) =>
        text.TrimEnd().EndsWith("?", StringComparison.Ordinal)
        || (Wording.For(claim.Language) is { } wording && Denies(wording, text) && !Denies(wording, claim.Text));

    private static bool Denies(Wording wording, string text) => wording.FirstNegation(text, new Span(0, text.Length)) is not null;

    private sealed record Repeated(string Claim, string Language, string Text);
}
