using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

public sealed class TranslationTests
{
    private const string Source = "Salt is white. When dry. Сіль біла.";

    [Theory]
    [InlineData("en", "en", true)]
    [InlineData("EN", "en", true)]
    [InlineData("en-GB", "en", true)]
    [InlineData("uk", "uk-UA", true)]
    [InlineData("zh-Hant", "zh-Hant-TW", true)]
    [InlineData("en-GB", "en-US", true)]
    [InlineData("zh-Hant", "zh-TW", true)]
    [InlineData("zh-CN", "zh-TW", false)]
    [InlineData("no", "nb", true)]
    [InlineData("pt-BR", "pt", true)]
    [InlineData("sr-Latn", "sr", true)]
    [InlineData("zh-Hans", "zh-Hant", false)]
    [InlineData("uk", "en", false)]
    [InlineData("e", "en", false)]
    public void A_text_serves_its_language_and_what_is_nearest_to_it(string there, string wanted, bool serves) =>
        Assert.Equal(serves, LanguageFallback.Rank(there, wanted) != LanguageFallback.None);

    [Theory]
    [InlineData("Salt", "", true)]
    [InlineData("{ en: Salt, uk: Сіль }", "", false)]
    [InlineData("{ en: Salt, uk: Сіль }", "statement: { uk: \"Сіль біла.\" }", true)]
    [InlineData("{ en: Salt, uk: Сіль }", "statement: { uk-UA: \"Сіль біла.\" }", true)]
    [InlineData("{ en: Salt, uk-UA: Сіль }", "statement: { uk: \"Сіль біла.\" }", true)]
    [InlineData("{ uk: Сіль }", "", false)]
    public void An_article_is_in_its_language_and_in_those_of_its_title(string title, string statement, bool isKept)
    {
        var compilation = Of(title, $"claims:\n  white: {{ kind: background, certainty: established, quote: \"Salt is white\", {statement} }}\n");

        Assert.Equal(isKept ? [] : [TranslationParityRule.Rule], compilation.Faults.Select(fault => fault.Rule));
    }

    [Fact]
    public void A_quote_serves_in_its_own_language() => Assert.Equal(
        ["The claim 'bila' has no text in en, which the article's language and title require; add it to 'statement'"],
        Of("{ en: Salt, uk: Сіль }", "claims:\n  bila: { kind: background, certainty: established, quote: \"Сіль біла\", language: uk }\n")
            .Faults.Select(fault => fault.Message));

    [Fact]
    public void What_a_caveat_lacks_beside_a_claim_and_what_it_lacks_beside_the_title_are_told_apart()
    {
        var compilation = Of("{ en: Salt, uk: Сіль, de: Salz }", """
            caveats:
              dry: { kind: scope, quote: "When dry", applies-to: all }
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white", statement: { uk: "Сіль біла.", fr: "Blanc." } }
            """);

        Assert.Equal(
            [
                "The caveat 'dry' has no text in uk and fr, although claims that it limits do, such as 'white'; add it to 'statement'",
                "The caveat 'dry' has no text in de, which the article's language and title require; add it to 'statement'",
                "The claim 'white' has no text in de, which the article's language and title require; add it to 'statement'",
            ],
            compilation.Faults.Select(fault => fault.Message));
    }

    [Fact]
    public void A_caveat_is_not_asked_for_in_a_language_that_no_claim_of_its_own_has() => Assert.Empty(Of("Salt", """
        caveats:
          dry: { kind: scope, quote: "When dry" }
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white", caveats: [dry] }
          bila: { kind: background, certainty: established, quote: "Сіль біла", language: uk, statement: { en: "White." } }
        """).Faults);

    [Fact]
    public void Nothing_of_it_is_told_while_there_are_errors() => Assert.Equal([Rules.QuoteNotFound], Of("{ en: Salt, uk: Сіль }", """
        claims:
          white: { kind: background, certainty: established, quote: "Salt is pink" }
        """).Faults.Select(fault => fault.Rule));

    private static Compilation Of(string title, string marks) =>
        Compilation.OfWhole(Compilation.Head.Replace("title: Salt", $"title: {title}", StringComparison.Ordinal) + marks, Source);
}
