using System.Text.RegularExpressions;

namespace Quoin.Content.Tests;

/// <summary>What a medical editor would insist on.</summary>
public partial class EditorialTests
{
    private static readonly Article Article = KetamineInAddictionTherapy.Article;

    public static TheoryData<string> Claims => [.. Article.Claims.Select(claim => claim.Id)];

    [Fact]
    public void Every_sentence_is_accounted_for()
    {
        Assert.Equal(1, Article.Coverage.Ratio);
        Assert.Equal(0, Article.Coverage.Unaccounted);
        Assert.Equal(28, Article.Coverage.Sentences);
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_claim_and_its_caveats_have_statements_in_both_languages(string id)
    {
        Assert.Equal(["en", "uk"], Languages(Article.Claims[id]));
        Assert.All(Article.Claims[id].Caveats, caveat => Assert.Equal(["en", "uk"], caveat.Statement.Languages));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_hedged_claim_is_not_established(string id)
    {
        if (Quotes(Article.Claims[id]).Any(quote => Hedge().IsMatch(quote.Text)))
        {
            Assert.NotEqual(Certainty.Established, Article.Claims[id].Certainty);
        }
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_claim_that_promises_a_benefit_carries_the_limits_of_the_article(string id)
    {
        var claim = Article.Claims[id];
        if (claim.Kind == ClaimKind.Efficacy)
        {
            Assert.NotEqual(Certainty.Established, claim.Certainty);
            Assert.Subset(
                claim.Caveats.ToHashSet(),
                new HashSet<Caveat>
                {
                    KetamineInAddictionTherapy.Caveats.ResearchOngoing,
                    KetamineInAddictionTherapy.Caveats.NoLongTermCertainty,
                    KetamineInAddictionTherapy.Caveats.NotTheOnlyTreatment,
                    KetamineInAddictionTherapy.Caveats.PotentialRisks,
                    KetamineInAddictionTherapy.Caveats.SpecialistSupervision,
                });
        }
    }

    [Fact]
    public void Claims_of_benefit_safety_and_prospects_are_all_qualified()
    {
        var bold = Article.Claims.Where(claim => claim.Kind is ClaimKind.Efficacy or ClaimKind.Safety or ClaimKind.Outlook);

        Assert.All(bold, claim => Assert.IsType<QualifiedClaim>(claim));
    }

    [Fact]
    public void The_sentences_that_limit_are_caveats()
    {
        Assert.Equal(
        [
            "research-ongoing", "no-long-term-certainty", "complex-therapy-necessary", "not-the-only-treatment",
            "caution-and-further-research", "potential-risks", "specialist-supervision",
        ], Article.Caveats.Select(caveat => caveat.Id));
    }

    [Fact]
    public void The_Ukrainian_paragraph_gives_three_outlook_claims()
    {
        var claims = Article.Claims.Where(claim => Quotes(claim).Any(quote => quote.Language == "uk")).ToList();

        Assert.Equal(["optimal-protocols", "new-delivery-forms", "patient-categories"], claims.Select(claim => claim.Id));
        Assert.All(claims, claim => Assert.Equal((ClaimKind.Outlook, 12), (claim.Kind, claim.Anchor.Line)));
        Assert.Equal("Науковці продовжують досліджувати оптимальні протоколи застосування кетаміну", Quotes(claims[0]).Single().Text);
    }

    [Fact]
    public void The_Exeter_study_has_its_parts_typed()
    {
        var study = KetamineInAddictionTherapy.Evidence.ExeterTrial;

        Assert.Equal(EvidenceKind.ClinicalTrial, study.Kind);
        Assert.Equal("University of Exeter", study.By!.In("en"));
        Assert.Equal("GB", study.Country);
        Assert.Equal("patients with alcohol use disorder", study.Population!.In("en"));
        Assert.Equal(3, study.Intervention!.Administrations);
        Assert.Equal(new Iso8601Duration(Months: 6), study.FollowUp);
        Assert.Equal(3, study.Outcomes.Count);
    }

    private static IReadOnlyList<string> Languages(Claim claim) => claim switch
    {
        PlainClaim plain => plain.Statement.Languages,
        QualifiedClaim { Statement: var (statement, _) } => statement.Languages,
        _ => [],
    };

    private static IEnumerable<Quote> Quotes(Claim claim) => claim switch
    {
        PlainClaim plain => plain.Quotes,
        QualifiedClaim qualified => qualified.Quotes.Select(quote => { var (words, _) = quote; return words; }),
        _ => [],
    };

    [GeneratedRegex(@"\b(can|may|might|possible|promising|potential|often|opportunities|associated)\b")]
    private static partial Regex Hedge();
}
