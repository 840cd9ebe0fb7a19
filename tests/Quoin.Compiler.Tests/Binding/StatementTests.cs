using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class StatementTests
{
    private const string Source = "Salt is white. It is dry. Сіль біла.";

    [Fact]
    public void Without_a_statement_the_quote_serves_from_its_place_in_the_source() =>
        Assert.Equal([new TextModel("en", "Salt is white", new Span(0, 13))], Statement("quote: \"Salt is white\""));

    [Fact]
    public void In_the_language_of_the_quote_the_statement_serves() =>
        Assert.Equal([new TextModel("en", "White salt.")], Statement("quote: \"Salt is white\", statement: \"White salt.\""));

    [Fact]
    public void The_articles_language_comes_first_and_the_others_as_they_are_written() =>
        Assert.Equal(
            [new TextModel("en", "It is white."), new TextModel("uk", "Вона біла."), new TextModel("de", "Es ist weiß.")],
            Statement("quote: \"Salt is white\", statement: { uk: \"Вона біла.\", en: \"It is white.\", de: \"Es ist weiß.\" }"));

    [Fact]
    public void The_title_too_begins_with_the_articles_language()
    {
        var annotation = Compilation.Head.Replace("title: Salt", "title: { uk: Сіль, en: Salt }", StringComparison.Ordinal);

        Assert.Equal(
            [new TextModel("en", "Salt"), new TextModel("uk", "Сіль")],
            Compilation.OfWhole(annotation, Source).Article.Title);
    }

    [Fact]
    public void In_a_language_that_the_statement_lacks_the_quote_serves() =>
        Assert.Equal(
            [new TextModel("en", "It is white."), new TextModel("uk", "Сіль біла", new Span(26, 9))],
            Statement("quote: \"Сіль біла\", language: uk, statement: { en: \"It is white.\" }"));

    [Fact]
    public void Several_quotes_are_joined_with_a_sign_of_omission() =>
        Assert.Equal([new TextModel("en", "Salt is white […] dry")], Statement("quotes: [\"Salt is white\", \"dry\"]"));

    [Fact]
    public void A_caveat_has_a_statement_by_the_same_rule()
    {
        var article = Compilation.Of(
            """
            caveats:
              dry: { kind: scope, quote: "It is dry", statement: { uk: "Вона суха." }, applies-to: all }
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white" }
            """, Source).Article;

        Assert.Equal([new TextModel("en", "It is dry", new Span(15, 9)), new TextModel("uk", "Вона суха.")], Assert.Single(article.Caveats).Statement);
    }

    private static EquatableArray<TextModel> Statement(string keys) =>
        Assert.Single(Compilation.Of($"claims:\n  white: {{ kind: background, certainty: established, {keys} }}\n", Source).Article.Claims).Statement;
}
