using System.Security.Cryptography;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

public sealed class SeedTests
{
    [Fact]
    public void The_source_is_as_it_came() =>
        Assert.Equal(
            "6af5178d525f2c27f3adec90cb65278b52937c7553986ed6dbd5125f8f4ff13c",
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.PathOf(Seed.SourcePath)))));

    [Fact]
    public void It_compiles_without_a_diagnostic_and_keeps_the_policy() =>
        Assert.Empty(Seed.Compile().Diagnostics.Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void Every_sentence_is_accounted_for()
    {
        var coverage = Seed.Compile().Article.Coverage;

        Assert.True(coverage.Sentences > 0);
        Assert.Equal(coverage.Sentences, coverage.Marked + coverage.Asides);
    }

    [Fact]
    public void Nine_claims_are_plain_and_twenty_two_have_caveats()
    {
        var claims = Seed.Compile().Article.Claims;

        Assert.Equal((9, 22), (claims.Count(claim => claim.Caveats.Count == 0), claims.Count(claim => claim.Caveats.Count > 0)));
    }

    [Fact]
    public void Every_quote_stands_in_the_source_to_the_letter()
    {
        var article = Seed.Compile().Article;
        var marks = article.Claims.Select(claim => claim.Mark)
            .Concat(article.Caveats.Select(caveat => caveat.Mark))
            .Concat(article.Evidence.Select(evidence => evidence.Mark));

        Assert.All(marks.SelectMany(mark => mark.Quotes), quote => Assert.Equal(MatchTier.Exact, quote.Anchor.Tier));
    }
}
