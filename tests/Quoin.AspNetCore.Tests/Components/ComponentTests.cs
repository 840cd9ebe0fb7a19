using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Quoin.Html;
using Quoin.Html.Tests;
using Quoin.Tests.Models;

namespace Quoin.AspNetCore.Tests;

/// <summary>Each component shows what the library writes, for the reader of the request.</summary>
public sealed class ComponentTests : IDisposable
{
    private static readonly Article Tea = TeaArticle.Create();
    private static readonly HtmlOptions English = new() { Language = "en" };

    private readonly BunitContext _page = new();

    public void Dispose() => _page.Dispose();

    [Fact]
    public void An_article_is_shown_with_its_notes()
    {
        var page = _page.Render<QuoinArticle>(set => set.Add(shown => shown.Article, Tea).Add(shown => shown.Language, "en"));

        Assert.Equal(ContentHtml.RenderArticle(Tea, English), page.Markup);
        Assert.Equal("The trial was small.", page.Find("#note-wakes-you-up .quoin-caveat-text").TextContent);
    }

    [Fact]
    public void A_table_of_contents_is_shown() =>
        Assert.Equal(ContentHtml.RenderContents(Tea, English), _page.Render<QuoinContents>(set => set.Add(shown => shown.Article, Tea).Add(shown => shown.Language, "en")).Markup);

    [Theory]
    [InlineData(ClaimForm.Card)]
    [InlineData(ClaimForm.Inline)]
    [InlineData(ClaimForm.ListItem)]
    public void A_claim_is_shown_with_its_caveats(ClaimForm form)
    {
        var page = _page.Render<QuoinClaim>(set => set.Add(shown => shown.Claim, Tea.Claims["wakes-you-up"]).Add(shown => shown.Form, form).Add(shown => shown.Options, English));

        Assert.Equal(ContentHtml.RenderClaim(Tea.Claims["wakes-you-up"], form, English), page.Markup);
        Assert.Equal(2, page.FindAll(".quoin-caveat-text").Count);
    }

    [Fact]
    public void Claims_are_those_that_are_valid_unless_others_are_asked_for()
    {
        Assert.Equal(4, Cards(set => set.Add(shown => shown.Article, Tea)).Count);
        Assert.Equal(5, Cards(set => set.Add(shown => shown.Article, Tea).Add(shown => shown.IncludeInvalid, true)).Count);
        Assert.Equal(["[Superseded on 2026-10-01: It does not.]"], Standings(set => set.Add(shown => shown.Article, Tea).Add(shown => shown.IncludeInvalid, true)));
        Assert.Equal(["[Superseded on 2026-10-01: It does not.]"], Standings(set => set.Add(shown => shown.Claims, Tea.ClaimsIncludingInvalid.Where(claim => claim.Id == "calms"))));
    }

    [Fact]
    public void Claims_are_filtered()
    {
        Assert.Equal(["Water boils at 100 °C.", "Tea is drunk in the morning."], Cards(set => set.Add(shown => shown.Article, Tea).Add(shown => shown.Kind, ClaimKind.Background)));
        Assert.Equal(["Water boils at 100 °C.", "Black tea needs four minutes.", "Tea is drunk in the morning."], Cards(set => set.Add(shown => shown.Article, Tea).Add(shown => shown.MinimumCertainty, Certainty.Suggested)));
        Assert.Empty(Cards(set => set.Add(shown => shown.Article, Tea).Add(shown => shown.Term, Tea.Terms[0])));

        // Of the same id in another article, it is another term.
        var (article, term) = (TeaContent.Article, TeaContent.Article.Terms[0]);
        Assert.Equal(["Caffeine blocks adenosine."], Cards(set => set.Add(shown => shown.Article, article).Add(shown => shown.Term, term)));
        Assert.Empty(Cards(set => set.Add(shown => shown.Claims, article.Claims).Add(shown => shown.Term, Tea.Terms[0])));
    }

    [Fact]
    public void Without_claims_those_of_the_app_are_shown()
    {
        _page.Services.AddQuoin([Tea], _ => English);

        Assert.Equal(4, Cards(_ => { }).Count);
    }

    [Fact]
    public void Without_claims_and_content_it_is_said_what_is_missing() =>
        Assert.Contains("AddQuoin", Assert.Throws<InvalidOperationException>(() => _page.Render<QuoinClaims>()).Message, StringComparison.Ordinal);

    [Fact]
    public void Caveats_are_shown_in_full()
    {
        Assert.Equal(ContentHtml.RenderCaveats(Tea.Claims["wakes-you-up"], English), _page.Render<QuoinCaveats>(set => set.Add(shown => shown.Claim, Tea.Claims["wakes-you-up"]).Add(shown => shown.Options, English)).Markup);
        Assert.Equal(ContentHtml.RenderCaveats(Tea.Caveats, English), _page.Render<QuoinCaveats>(set => set.Add(shown => shown.Caveats, Tea.Caveats).Add(shown => shown.Options, English)).Markup);
    }

    [Fact]
    public void Evidence_and_terms_are_shown()
    {
        Assert.Equal(ContentHtml.RenderEvidence(Tea.Evidence[0], English), _page.Render<QuoinEvidence>(set => set.Add(shown => shown.Evidence, Tea.Evidence[0]).Add(shown => shown.Options, English)).Markup);
        Assert.Equal(ContentHtml.RenderTerm(Tea.Terms[0], English), _page.Render<QuoinTerm>(set => set.Add(shown => shown.Term, Tea.Terms[0]).Add(shown => shown.Options, English)).Markup);
    }

    [Fact]
    public void The_language_is_that_of_the_parameter_then_of_the_options_then_of_the_culture()
    {
        var culture = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("uk-UA");
        try
        {
            Assert.Equal("Чай може бадьорити.", Statement(null, null));
            Assert.Equal("Чай може бадьорити.", Statement(null, new HtmlOptions { HeadingLevel = 3 }));
            Assert.Equal("Tea may wake you up.", Statement(null, English));
            Assert.Equal("Чай може бадьорити.", Statement("uk", English));
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }

        string Statement(string? language, HtmlOptions? options) =>
            _page.Render<QuoinClaim>(set => set.Add(shown => shown.Claim, Tea.Claims["wakes-you-up"]).Add(shown => shown.Language, language).Add(shown => shown.Options, options)).Find(".quoin-statement").TextContent;
    }

    [Fact]
    public void A_parameter_that_changes_is_shown()
    {
        var page = _page.Render<QuoinClaim>(set => set.Add(shown => shown.Claim, Tea.Claims["wakes-you-up"]).Add(shown => shown.Options, English));
        page.Render(set => set.Add(shown => shown.Language, "uk"));

        Assert.Equal("Чай може бадьорити.", page.Find(".quoin-statement").TextContent);
    }

    [Theory]
    [InlineData("obligation", 2)]
    [InlineData("clause", 1)]
    [InlineData("background", 1)]
    [InlineData("safety", 0)]
    public void Claims_are_chosen_by_the_word_of_a_kind_of_a_model(string kind, int count)
    {
        var records = Contents.Article(Duties.Model, Duties.Annotation, Duties.Source);

        // The fields of a claim show other claims, which are no cards.
        Assert.Equal(count, _page.Render<QuoinClaims>(set => set.Add(shown => shown.Claims, records.Claims).Add(shown => shown.KindName, kind)).FindAll(".quoin-card").Count);
    }

    [Fact]
    public void A_kind_that_no_model_has_is_an_error_that_names_the_kinds()
    {
        var records = Contents.Article(Duties.Model, Duties.Annotation, Duties.Source);

        Assert.All(
            [
                () => _page.Render<QuoinClaims>(set => set.Add(shown => shown.Claims, records.Claims).Add(shown => shown.KindName, "obligations")),
                () => _page.Render<QuoinClaims>(set => set.Add(shown => shown.Article, records).Add(shown => shown.KindName, "obligations")),
            ],
            (Action shows) =>
            {
                var message = Assert.Throws<InvalidOperationException>(shows).Message;
                Assert.StartsWith("There is no kind of claims 'obligations'; set KindName to one of ", message, StringComparison.Ordinal);
                Assert.Contains("obligation, ", message, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Contains("Article", Assert.Throws<InvalidOperationException>(() => _page.Render<QuoinArticle>()).Message, StringComparison.Ordinal);
        Assert.Contains("Claim", Assert.Throws<InvalidOperationException>(() => _page.Render<QuoinClaim>()).Message, StringComparison.Ordinal);
        Assert.Contains("Claim", Assert.Throws<InvalidOperationException>(() => _page.Render<QuoinCaveats>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_a_preview_does_not_have_any_more_is_not_shown()
    {
        _page.Services.AddSingleton<ContentProvider>(new Emptied());

        Assert.DoesNotContain("wake", _page.Render<QuoinClaim>(set => set.Add(shown => shown.Claim, Tea.Claims["wakes-you-up"])).Markup, StringComparison.Ordinal);
        Assert.Contains("quoin-gone", _page.Render<QuoinClaim>(set => set.Add(shown => shown.Claim, Tea.Claims["wakes-you-up"])).Markup, StringComparison.Ordinal);
        Assert.Contains("quoin-gone", _page.Render<QuoinCaveats>(set => set.Add(shown => shown.Caveats, Tea.Caveats)).Markup, StringComparison.Ordinal);
        Assert.Contains("quoin-gone", _page.Render<QuoinClaims>(set => set.Add(shown => shown.Claims, Tea.Claims)).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("wake", _page.Render<QuoinHead>(set => set.Add(shown => shown.Article, Tea).Add(shown => shown.Metadata, new MetadataOptions { Lead = Tea.Claims["wakes-you-up"], MaxClaims = 0 })).Markup, StringComparison.Ordinal);
    }

    private List<string> Cards(Action<ComponentParameterCollectionBuilder<QuoinClaims>> set) =>
        [.. _page.Render<QuoinClaims>(builder => { set(builder); builder.Add(shown => shown.Language, "en"); }).FindAll(".quoin-card .quoin-statement").Select(card => card.TextContent)];

    private List<string> Standings(Action<ComponentParameterCollectionBuilder<QuoinClaims>> set) =>
        [.. _page.Render<QuoinClaims>(builder => { set(builder); builder.Add(shown => shown.Language, "en"); }).FindAll(".quoin-card > .quoin-claim-text > .quoin-standing").Select(card => card.TextContent)];

    /// <summary>A preview in which no mark is left.</summary>
    private sealed class Emptied() : ContentProvider([])
    {
        public override T? Current<T>(T mark)
            where T : class => null;
    }
}
