using System.Text;
using Quoin.CompilerServices;

namespace Quoin.Tests;

public class ArticleTests
{
    private readonly Article _article = Articles.Sample();

    [Fact]
    public void The_source_is_there_whole_as_its_reader_sees_it()
    {
        var text = Articles.SampleSource.Replace("small.\nЧай", "small. Чай", StringComparison.Ordinal);

        Assert.Equal(text, _article.Source.Text);
        Assert.Equal(text, Encoding.UTF8.GetString(_article.Source.GetUtf8Text()));
        Assert.Equal("tea.txt", _article.Source.Path);
    }

    [Fact]
    public void Every_quote_is_the_slice_of_the_source_that_its_anchor_names()
    {
        var quotes = _article.Asides
            .Concat(_article.Terms.SelectMany(term => term.Quotes))
            .Concat(_article.EvidenceIncludingInvalid.SelectMany(evidence => evidence.Quotes))
            .Concat(_article.Caveats.SelectMany(caveat => caveat.Quotes))
            .Concat(_article.ClaimsIncludingInvalid.OfType<PlainClaim>().SelectMany(claim => claim.Quotes));

        Assert.All(quotes, quote =>
        {
            Assert.NotEmpty(quote.Text);
            Assert.Equal(Articles.SampleSource.Substring(quote.Anchor.Start, quote.Anchor.Length), quote.Text);
            Assert.Equal(quote.Text, Encoding.UTF8.GetString(quote.GetUtf8Text()));
        });
    }

    [Fact]
    public void Evidence_has_its_parts_typed()
    {
        var evidence = _article.Evidence["kyiv-trial"];

        Assert.Equal(EvidenceKind.ClinicalTrial, evidence.Kind);
        Assert.Equal("Київський інститут чаю", evidence.Attribution!.GetText("uk"));
        Assert.Equal("UA", evidence.Country?.Country);
        Assert.Equal("tea drinkers", evidence.Population!.GetText("en"));
        Assert.Equal("a cup of tea", evidence.Intervention!.Description.GetText("en"));
        Assert.Equal(2, evidence.Intervention.AdministrationCount);
        Assert.Equal(new Iso8601Duration(Years: 1, Months: 6), evidence.FollowUp);
        Assert.Equal("P1Y6M", evidence.FollowUp.ToString());
        Assert.Equal("краща", Assert.Single(evidence.Outcomes).Result.GetText("uk"));
        Assert.Equal("https://example.org/tea", evidence.Url);
        Assert.Equal("10.1000/tea", evidence.Doi);
    }

    [Fact]
    public void What_the_text_does_not_say_of_evidence_is_null()
    {
        var evidence = _article.EvidenceIncludingInvalid["old-trial"];

        Assert.Null(evidence.Attribution);
        Assert.Null(evidence.Country);
        Assert.Null(evidence.Population);
        Assert.Null(evidence.Intervention);
        Assert.Null(evidence.FollowUp);
        Assert.Empty(evidence.Outcomes);
        Assert.Null(evidence.Url);
    }

    [Fact]
    public void Retracted_evidence_says_why_and_when()
    {
        var standing = _article.EvidenceIncludingInvalid["old-trial"].Standing;

        Assert.Equal(Status.Retracted, standing.Status);
        Assert.Equal("Числа вигадали.", standing.Reason!.GetText("uk"));
        Assert.Equal((new DateOnly(2026, 3, 31), "2026-03-31"), (standing.DecidedOn?.ToDateOnly(), standing.DecidedOn.ToString()));
    }

    [Fact]
    public void A_section_has_its_heading_and_its_extent()
    {
        var section = _article.Sections["all-of-it"];

        Assert.Equal("Tea", section.Heading);
        Assert.Equal("en", section.Language);
        Assert.Equal(new TextSpan(0, Articles.SampleSource.Length), section.Span);
    }

    [Fact]
    public void A_caveat_knows_the_claims_that_it_limits()
    {
        Assert.Same(_article.Qualified(), Assert.Single(_article.Caveats["small-trial"].Claims));
    }

    [Fact]
    public void Coverage_counts_sentences()
    {
        Assert.Equal(new Coverage(SentenceCount: 6, MarkedCount: 5, AsideCount: 1), _article.Coverage);
        Assert.Equal(1, _article.Coverage.Ratio);
        Assert.Equal(0.5, new Coverage(4, 1, 1).Ratio);
        Assert.Equal(2, new Coverage(4, 1, 1).UnaccountedCount);
        Assert.Equal(1, new Coverage(0, 0, 0).Ratio);
    }

    [Fact]
    public void A_source_beyond_the_narrow_table_reads_the_same()
    {
        var source = Articles.SampleSource + "\n" + string.Concat(Enumerable.Repeat("So much for tea indeed! ", 3000)) + "\nThe end is 🫖 here.";
        var article = Articles.Make(Articles.SampleAnnotation.Replace("asides: [\"So much for tea\"]", "asides: [\"The end is 🫖 here\"]", StringComparison.Ordinal), source);

        var aside = Assert.Single(article.Asides);
        Assert.True(aside.Anchor.Start > 0x8000);
        Assert.Equal("The end is 🫖 here", aside.Text);
        Assert.Equal("Tea may wake you up.\n  - Only 20 people took part.", article.Qualified().ToString("en", null));
    }

    [Fact]
    public void A_table_of_another_version_is_refused()
    {
        var exception = Assert.Throws<NotSupportedException>(() => new ArticleContent(null, "1~"));
        Assert.Contains("incompatible version of Quoin", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 0, 0, 0, 0, 0, "P0D")]
    [InlineData(0, 6, 0, 0, 0, 0, 0, "P6M")]
    [InlineData(1, 2, 3, 4, 5, 6, 7, "P1Y2M3W4DT5H6M7S")]
    [InlineData(0, 0, 0, 0, 0, 90, 0, "PT90M")]
    public void A_duration_prints_as_iso_8601(int years, int months, int weeks, int days, int hours, int minutes, int seconds, string expected)
    {
        Assert.Equal(expected, new Iso8601Duration(years, months, weeks, days, hours, minutes, seconds).ToString());
    }
}
