using System.Text.RegularExpressions;

namespace Quoin.Content.Tests;

/// <summary>What a medical editor would insist on.</summary>
public partial class EditorialTests
{
    private static readonly Article Article = KetamineInAddictionTherapy.Article;

    private static readonly Caveat[] Every =
    [
        KetamineInAddictionTherapy.Caveats.ResearchOngoing,
        KetamineInAddictionTherapy.Caveats.NoLongTermCertainty,
        KetamineInAddictionTherapy.Caveats.ComplexTherapyNecessary,
        KetamineInAddictionTherapy.Caveats.NotTheOnlyTreatment,
        KetamineInAddictionTherapy.Caveats.CautionAndFurtherResearch,
        KetamineInAddictionTherapy.Caveats.PotentialRisks,
        KetamineInAddictionTherapy.Caveats.SpecialistSupervision,
    ];

    // The caveats that must limit an efficacy claim that is not about addiction, or a claim of another kind.
    private static readonly Dictionary<string, Caveat[]> Limits = new()
    {
        ["treatment-potential"] = Every,
        ["eases-depression-and-anxiety"] =
        [
            KetamineInAddictionTherapy.Caveats.ResearchOngoing,
            KetamineInAddictionTherapy.Caveats.NoLongTermCertainty,
            KetamineInAddictionTherapy.Caveats.NotTheOnlyTreatment,
            KetamineInAddictionTherapy.Caveats.PotentialRisks,
            KetamineInAddictionTherapy.Caveats.SpecialistSupervision,
        ],
        ["improves-adaptability"] = Every,
        ["affects-memories"] = Every,
        ["well-tolerated"] =
        [
            KetamineInAddictionTherapy.Caveats.ResearchOngoing,
            KetamineInAddictionTherapy.Caveats.CautionAndFurtherResearch,
            KetamineInAddictionTherapy.Caveats.PotentialRisks,
            KetamineInAddictionTherapy.Caveats.SpecialistSupervision,
        ],
        ["optimal-protocols"] = [KetamineInAddictionTherapy.Caveats.ResearchOngoing],
        ["new-delivery-forms"] =
        [
            KetamineInAddictionTherapy.Caveats.ResearchOngoing,
            KetamineInAddictionTherapy.Caveats.PotentialRisks,
            KetamineInAddictionTherapy.Caveats.SpecialistSupervision,
        ],
        ["patient-categories"] = Every,
        ["opens-new-opportunities"] = Every,
        ["influences-neuroplasticity"] = Every,
        ["promising-tool"] = Every,
    };

    public static TheoryData<string> Claims => Ids(_ => true);

    public static TheoryData<string> HedgedClaims => Ids(IsHedged);

    public static TheoryData<string> Promises => Ids(IsPromise);

    [Fact]
    public void The_claims_to_look_at_are_found()
    {
        Assert.Equal(31, Claims.Count);
        Assert.NotEmpty(HedgedClaims);
        Assert.Contains(Article.Claims, IsEfficacyInAddiction);
        Assert.Equal(
            Article.Claims.Where(claim => IsPromise(claim) && !IsEfficacyInAddiction(claim)).Select(claim => claim.Id).ToHashSet(),
            Limits.Keys.ToHashSet());
    }

    [Fact]
    public void Every_sentence_is_accounted_for()
    {
        Assert.Equal(1, Article.Coverage.Ratio);
        Assert.Equal(0, Article.Coverage.UnaccountedCount);
        Assert.Equal(28, Article.Coverage.SentenceCount);
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_claim_and_its_caveats_have_statements_in_both_languages(string id)
    {
        Assert.Equal(["en", "uk"], Languages(Article.Claims[id]));
        Assert.All(Article.Claims[id].Caveats, caveat => Assert.Equal(["en", "uk"], caveat.Statement.Languages));
    }

    [Theory]
    [MemberData(nameof(HedgedClaims))]
    public void A_hedged_claim_is_not_established(string id) =>
        Assert.NotEqual(Certainty.Established, Article.Claims[id].Certainty);

    [Theory]
    [InlineData("Its ABILITY to influence")]
    [InlineData("the encouraging results")]
    [InlineData("Може допомагати")]
    [InlineData("ризики можуть бути")]
    [InlineData("що мають мінімізувати побічні ефекти")]
    public void A_hedge_is_recognized(string words) => Assert.Matches(Hedge(), words);

    [Theory]
    [InlineData("Ketamine, known as an anesthetic")]
    [InlineData("the candid mayor is able")]
    [InlineData("неможе")]
    public void Other_words_are_no_hedge(string words) => Assert.DoesNotMatch(Hedge(), words);

    [Fact]
    public void A_claim_under_the_lead_in_can_help_is_no_more_than_possible()
    {
        var claims = Article.Claims
            .Where(claim => claim.Evidence.Contains(KetamineInAddictionTherapy.Evidence.UnnamedAddictionResearch)).ToList();

        Assert.NotEmpty(claims);
        Assert.All(claims, claim => Assert.Equal(Certainty.Possible, claim.Certainty));
    }

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_claim_that_promises_a_benefit_or_safety_carries_the_limits_of_the_article(string id)
    {
        var claim = Article.Claims[id];
        var limits = IsEfficacyInAddiction(claim) ? Every : Limits[id];

        Assert.Contains(KetamineInAddictionTherapy.Caveats.ResearchOngoing, claim.Caveats);
        Assert.Subset(claim.Caveats.ToHashSet(), limits.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_claim_that_promises_a_benefit_or_safety_is_not_established(string id) =>
        Assert.NotEqual(Certainty.Established, Article.Claims[id].Certainty);

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
        Assert.Equal("University of Exeter", study.Attribution!.GetText("en"));
        Assert.Equal("GB", study.Country?.ToString());
        Assert.Equal("patients with alcohol use disorder", study.Population!.GetText("en"));
        Assert.Equal(3, study.Intervention!.AdministrationCount);
        Assert.Equal(new Iso8601Duration(Months: 6), study.FollowUp);
        Assert.Equal(3, study.Outcomes.Count);
    }

    private static TheoryData<string> Ids(Func<Claim, bool> filter) => [.. Article.Claims.Where(filter).Select(claim => claim.Id)];

    private static bool IsHedged(Claim claim) => Quotes(claim).Any(quote => Hedge().IsMatch(quote.Text));

    // A mechanism without a caveat is plain pharmacology; Limits names the exceptions.
    private static bool IsPromise(Claim claim) =>
        claim.Kind is ClaimKind.Efficacy or ClaimKind.Safety
        || (claim.Kind == ClaimKind.Outlook && claim.Terms.Contains(KetamineInAddictionTherapy.Terms.Ketamine))
        || claim is QualifiedClaim { Kind: ClaimKind.Mechanism };

    private static bool IsEfficacyInAddiction(Claim claim) =>
        claim.Kind == ClaimKind.Efficacy
        && (claim.Terms.Contains(KetamineInAddictionTherapy.Terms.Addiction)
            || claim.Terms.Contains(KetamineInAddictionTherapy.Terms.AlcoholUseDisorder));

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

    [GeneratedRegex(
        @"\b(can|may|might|possible|promising|potential|ability|encouraging|often|opportunities|associated|може|можуть|мають)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();
}
