using Quoin.Tests.Models;
using Xunit.Abstractions;

namespace Quoin.Tests.Safety;

/// <summary>
/// The first promise, over random articles: nothing that the public members of a qualified claim lead to holds
/// its words without its caveats, but for what <see cref="OpenTexts"/> lists.
/// </summary>
public class NoBareTextTests(ITestOutputHelper output)
{
    private const int Articles = 200;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_public_member_gives_the_text_of_a_qualified_claim_without_its_caveats(bool hasModel)
    {
        var needed = new HashSet<(Type, string)>();
        var claims = 0;
        var (texts, fields) = (0, 0);
        for (var seed = 0; seed < Articles; seed++)
        {
            var made = new RandomArticle(seed, hasModel);
            try
            {
                using var language = new LanguageScope(made.Languages[seed % made.Languages.Count]);
                var article = hasModel ? Duties.Make(made.Annotation, made.Source) : Tests.Articles.Make(made.Annotation, made.Source);
                var qualified = article.ClaimsIncludingInvalid.OfType<QualifiedClaim>().ToArray();
                AssertAsMade(made, qualified);

                var known = made.Qualified;
                var walk = new PublicTextWalk([.. made.Languages, "claim-0"], OpenTexts.Contains, typeof(Claim).Assembly, typeof(DutyFields).Assembly);

                // The fields and their values too, by themselves.
                var found = walk.From([.. qualified, .. article.Caveats, .. qualified.OfType<IHasFields<object>>().Select(static claim => claim.Fields), .. qualified.Select(static claim => claim.FieldValues)]);
                fields += qualified.OfType<QualifiedClaim<DutyFields>>().Count(static claim => claim.Fields.Rivals.OfType<QualifiedClaim>().Any());
                var bare = found.Where(text => text.Bares(known).Count > 0).ToArray();
                needed.UnionWith(bare.Where(text => text.Opening is not null).Select(text => text.Opening!.Value));

                Assert.DoesNotContain(bare, text => text.Opening is null);
                Assert.True(qualified.Length == 0 || walk.Depth > 3);
                claims += qualified.Length;
                texts += found.Count;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed}: {exception.Message}\n\n{made.Annotation}\n\n{made.Source}", exception);
            }
        }

        output.WriteLine($"{claims} qualified claims, {texts} texts");
        Assert.True(claims > 2 * Articles, $"Only {claims} claims of {Articles} articles are qualified.");

        Assert.Equal(hasModel, fields > Articles / 2);

        // An exception that is not needed would hide the next leak.
        Assert.Equal("", string.Join("\n", OpenTexts.Reasons.Keys.Except(needed)));
    }

    /// <summary>What the test knows about the claims is right; otherwise it would search for the wrong words.</summary>
    private static void AssertAsMade(RandomArticle made, QualifiedClaim[] qualified)
    {
        Assert.Equal(made.Qualified.Select(claim => claim.Id), qualified.Select(claim => claim.Id));
        foreach (var (known, claim) in made.Qualified.Zip(qualified))
        {
            Assert.Equal(known.Caveats.Select(caveat => caveat.Id).Order(), claim.Caveats.Select(caveat => caveat.Id).Order());
            var (statement, caveats) = claim.Statement;
            Assert.All(statement.Languages, language => Assert.Contains(known.Texts, text => statement.GetText(language).Contains(text, StringComparison.Ordinal)));
            foreach (var (quote, limits) in claim.Quotes)
            {
                Assert.Contains(quote.Text, known.Texts);
                Assert.Same(claim.Caveats, limits);
            }
            Assert.All(caveats, caveat => Assert.Contains(
                known.Caveats.Single(other => other.Id == caveat.Id).Texts, text => caveat.ToString().Contains(text, StringComparison.Ordinal)));
        }
    }
}
