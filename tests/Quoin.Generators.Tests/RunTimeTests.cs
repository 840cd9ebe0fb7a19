using System.Reflection;

namespace Quoin.Generators.Tests;

/// <summary>The behavior of compiled content at run time.</summary>
public class RunTimeTests
{
    private static readonly Assembly Content = GeneratorRun.Of(EveryMark.Project).Build.Load();
    private static readonly Article Article = Content.Article(nameof(EveryMark));
    private static readonly Type Claims = Content.Class("EveryMark+Claims");

    [Theory]
    [InlineData("Claims", "IncludingInvalid", 4)]
    [InlineData("Caveats", "All", 2)]
    [InlineData("Evidence", "IncludingInvalid", 2)]
    [InlineData("Terms", "All", 1)]
    [InlineData("Sections", "All", 2)]
    public void A_name_and_the_list_and_the_look_up_give_the_same_object(string group, string list, int count)
    {
        var type = Content.Class($"EveryMark+{group}");
        var all = ((IEnumerable<Mark>)type.Static(list)).ToArray();
        var fields = type.GetFields().Where(field => field.Name != EveryMark.FormerName).ToArray();

        Assert.Equal(count, all.Length);
        Assert.Equal(count, fields.Length);
        for (var i = 0; i < count; i++)
        {
            var named = fields[i].GetValue(null);
            object?[] arguments = [all[i].Id, null];
            Assert.Same(all[i], named);
            var isValid = type.GetProperty("Valid") is null || ((IEnumerable<Mark>)type.Static("Valid")).Contains(all[i]);
            Assert.Equal(isValid, type.GetMethod("TryGetValue")!.Invoke(null, arguments));
            Assert.Same(isValid ? all[i] : null, arguments[1]);
            Assert.Same(Article, all[i].Article);
        }
    }

    [Theory]
    [InlineData("Claims", "keeps-awake", "leaves-contain-caffeine")]
    [InlineData("Evidence", "study")]
    public void The_list_of_what_is_valid_has_nothing_else(string group, params string[] ids) =>
        Assert.Equal(ids, ((IEnumerable<Mark>)Content.Class($"EveryMark+{group}").Static("Valid")).Select(mark => mark.Id));

    [Fact]
    public void A_key_finds_the_claim_that_it_is_the_key_of()
    {
        var keys = Claims.GetNestedType("Key")!;

        Assert.Equal(5, keys.GetEnumNames().Length);
        foreach (var name in keys.GetEnumNames())
        {
            var key = Enum.Parse(keys, name);
            var claim = Claims.GetMethod("Get")!.Invoke(null, [key]);
            Assert.Same(Claims.Static(name), claim);
            Assert.Equal(key, Claims.GetMethod("GetKey")!.Invoke(null, [claim]));
        }
    }

    [Fact]
    public void A_claim_of_another_article_has_no_key_here()
    {
        var other = GeneratorRun.Of(Tea.Project).Build.Load().Article("Tea").Claims[0];

        var exception = Assert.Throws<TargetInvocationException>(() => Claims.GetMethod("GetKey")!.Invoke(null, [other]));
        Assert.IsType<ArgumentException>(exception.InnerException);
    }

    [Fact]
    public void The_index_lists_the_same_articles_as_the_classes()
    {
        var index = (ArticleList)Content.Class("QuoinContent").Static("Articles");

        Assert.Same(Article, Assert.Single(index));
        Assert.True(index.TryGetValue("every-mark", out var found));
        Assert.Same(Article, found);
    }

    [Fact]
    public void The_source_is_there_as_its_reader_sees_it() => Assert.Equal(
        EveryMark.Source.TrimStart('#').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        Article.Source.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Every_quote_is_a_stretch_of_the_source()
    {
        var quotes = Article.Caveats.SelectMany(caveat => caveat.Quotes)
            .Concat(Article.EvidenceIncludingInvalid.SelectMany(evidence => evidence.Quotes))
            .Concat(Article.Terms.SelectMany(term => term.Quotes))
            .Concat(Article.ClaimsIncludingInvalid.OfType<PlainClaim>().SelectMany(claim => claim.Quotes))
            .Concat(Article.ClaimsIncludingInvalid.OfType<QualifiedClaim>().SelectMany(claim => claim.Quotes).Select(Words))
            .Concat(Article.Asides)
            .ToList();

        Assert.Equal(11, quotes.Count);
        Assert.All(quotes, quote =>
        {
            var anchor = quote.Anchor;
            var before = EveryMark.Source[..anchor.Start];
            Assert.Equal(EveryMark.Source.Substring(anchor.Start, anchor.Length), quote.Text);
            Assert.Equal(before.Count(character => character == '\n') + 1, anchor.Line);
            Assert.Equal(anchor.Start - before.LastIndexOf('\n'), anchor.Column);
            Assert.Equal(MatchTier.Exact, anchor.Tier);
        });
    }

    [Fact]
    public void A_quote_in_other_typography_reads_as_the_source_has_it_and_its_anchor_says_so()
    {
        var project = Tea.Project
            .Edit(Tea.SourcePath, "Its leaves contain", "Its leaves’ tips contain")
            .Edit(Tea.AnnotationPath, "quote: \"Its leaves contain", "quote: \"Its leaves' tips contain");

        var claim = Assert.IsType<PlainClaim>(GeneratorRun.Of(project).Build.Load().Article("Tea").Claims["contains-caffeine"]);

        var quote = Assert.Single(claim.Quotes);
        Assert.Equal(("Its leaves’ tips contain caffeine", MatchTier.Typographic), (quote.Text, quote.Anchor.Tier));
    }

    [Fact]
    public void A_quote_that_omits_something_reads_as_its_parts()
    {
        var project = Tea.Project.Edit(Tea.AnnotationPath, "quote: \"Tea keeps people awake\"", "quote: \"Tea keeps […] awake\"");

        var claim = Assert.IsType<QualifiedClaim>(GeneratorRun.Of(project).Build.Load().Article("Tea").Claims["keeps-awake"]);

        Assert.Equal(["Tea keeps", "awake"], claim.Quotes.Select(quote => Words(quote).Text));
    }

    [Fact]
    public void A_claim_knows_all_that_its_annotation_says()
    {
        var claim = Assert.IsType<QualifiedClaim>(Article.Claims["keeps-awake"]);
        var (text, caveats) = claim.Statement;

        Assert.Equal("Tea helps people <stay> awake; \"\"\" {{0}} \u200F", text.GetText("en"));

        // A caveat has no Ukrainian text, so the claim is not given in Ukrainian either.
        Assert.Equal(text.GetText("en"), text.GetText("uk-UA"));
        Assert.Equal(["en"], text.Languages);
        Assert.Equal(["small-study", "ask-a-doctor"], caveats.Select(caveat => caveat.Id));
        Assert.Equal(["study"], claim.Evidence.Select(evidence => evidence.Id));
        Assert.Equal(["study", "earlier-study"], claim.EvidenceIncludingInvalid.Select(evidence => evidence.Id));
        Assert.Equal(["caffeine"], claim.Terms.Select(term => term.Id));
        Assert.Equal(["wakes-up"], claim.FormerIds);
        Assert.Equal((ClaimKind.Efficacy, Certainty.Suggested, Status.Active), (claim.Kind, claim.Certainty, claim.Standing.Status));
        Assert.Equal("tea-and-sleep", claim.Section?.Id);
    }

    [Fact]
    public void Evidence_knows_all_that_its_annotation_says()
    {
        var study = Article.Evidence["study"];
        var outcome = Assert.Single(study.Outcomes);

        Assert.Equal(EvidenceKind.RandomizedControlledTrial, study.Kind);
        Assert.Equal(new Iso8601Duration(Months: 6), study.FollowUp);
        Assert.Equal(("Leeds & <Sons>", "GB", "20 people"), ($"{study.Attribution}", $"{study.Country}", $"{study.Population}"));
        Assert.Equal(("a cup of tea", 3), ($"{study.Intervention}", study.Intervention?.AdministrationCount));
        Assert.Equal(("hours awake", "more \"or\" less"), ($"{outcome.Measure}", $"{outcome.Result}"));
        Assert.Equal(("https://example.org/study?a=1&b=2", "10.1000/182"), (study.Url, study.Doi));
        Assert.Same(study, Article.EvidenceIncludingInvalid["earlier-study"].Standing.SupersededBy);
    }

    [Fact]
    public void A_claim_that_was_retracted_says_why_and_when()
    {
        var standing = Article.ClaimsIncludingInvalid["none-in-white-tea"].Standing;

        Assert.Equal(Status.Retracted, standing.Status);
        Assert.Equal(("It has some.", "Трохи є."), (standing.Reason?.GetText("en"), standing.Reason?.GetText("uk")));
        Assert.Equal(new DateOnly(2026, 3, 31), standing.DecidedOn?.ToDateOnly());
    }

    private static Quote Words(Qualified<Quote> qualified)
    {
        var (quote, caveats) = qualified;
        Assert.NotEmpty(caveats);
        return quote;
    }
}
