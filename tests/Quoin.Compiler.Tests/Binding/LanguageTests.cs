using Quoin.Compiler.Model;

namespace Quoin.Compiler.Tests;

public sealed class LanguageTests
{
    private const string Source = "Salt is white.\nУкраїнською\nСіль біла.\nSal albus est.\n";

    private const string Marks = """
        sections:
          ukrainian: { heading: "Українською", language: uk }
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white" }
          bila: { kind: background, certainty: established, quote: "Сіль біла" }
          albus: { kind: background, certainty: established, quote: "Sal albus est", language: la }

        """;

    [Fact]
    public void A_mark_has_its_own_language_or_its_sections_or_the_articles()
    {
        var article = Compilation.Of(Marks, Source).Article;

        Assert.Equal(["en", "uk", "la"], article.Claims.Select(claim => Assert.Single(claim.Mark.Quotes).Language));
        Assert.Equal("uk", Assert.Single(article.Sections).Language);
    }

    [Fact]
    public void An_aside_has_the_language_of_its_section()
    {
        var article = Compilation.Of(Marks + "asides: [\"Salt\", \"Сіль\"]\n", Source).Article;

        Assert.Equal(["en", "uk"], article.Asides.Select(aside => aside.Language));
    }

    [Fact]
    public void A_text_that_stands_by_itself_is_in_the_language_of_its_mark_or_of_the_article()
    {
        var article = Compilation.Of(
            """
            terms:
              salt: { label: salt, quote: "Salt" }
            claims:
              albus: { kind: background, certainty: established, statement: "Sal albus.", quote: "Sal albus est", language: la }
            """, Source).Article;

        Assert.Equal([new TextModel("en", "salt")], Assert.Single(article.Terms).Label);
        Assert.Equal([new TextModel("la", "Sal albus.")], Assert.Single(article.Claims).Statement);
    }
}
