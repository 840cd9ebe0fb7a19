using System.Text;

namespace Quoin.Tests;

public class ClaimTests
{
    private const string English = "Tea may wake you up.\n  - Only 20 people took part.";
    private const string Ukrainian = "Чай може бадьорити.\n  - Участь узяли лише 20 людей.";

    private readonly Article _article = Articles.Sample();

    [Fact]
    public void A_claim_with_a_caveat_is_qualified_and_one_without_is_plain()
    {
        Assert.IsType<QualifiedClaim>(_article.ClaimsIncludingInvalid[0]);
        Assert.IsType<PlainClaim>(_article.ClaimsIncludingInvalid[1]);
        Assert.IsType<PlainClaim>(_article.ClaimsIncludingInvalid[2]);
    }

    [Fact]
    public void ToString_of_a_qualified_claim_and_of_its_parts_always_gives_the_caveats()
    {
        using var language = new LanguageScope("en");
        var claim = _article.Qualified();

        Assert.Equal(English, claim.ToString());
        Assert.Equal(English, $"{claim}");
        Assert.Equal(English, claim.Statement.ToString());
        Assert.Equal("Tea may help you wake up\n  - Only 20 people took part.", claim.Quote.ToString());
    }

    [Fact]
    public void Text_and_caveats_are_in_the_same_language()
    {
        var claim = _article.Qualified();

        Assert.Equal(Ukrainian, claim.ToString("uk", null));
        Assert.Equal(Ukrainian, $"{claim.Statement:uk}");
    }

    [Fact]
    public void TryFormat_writes_a_qualified_claim_with_its_caveats_in_either_encoding()
    {
        Span<char> characters = new char[Ukrainian.Length];
        Assert.True(_article.Qualified().TryFormat(characters, out var charsWritten, "uk", null));
        Assert.Equal(Ukrainian, characters[..charsWritten].ToString());

        Span<byte> bytes = new byte[Encoding.UTF8.GetByteCount(Ukrainian)];
        Assert.True(_article.Qualified().Statement.TryFormat(bytes, out var bytesWritten, "uk", null));
        Assert.Equal(Ukrainian, Encoding.UTF8.GetString(bytes[..bytesWritten]));
    }

    [Fact]
    public void TryFormat_writes_nothing_where_the_caveats_do_not_fit()
    {
        for (var room = 0; room < English.Length; room++)
        {
            var characters = new char[room];
            Assert.False(_article.Qualified().TryFormat(characters, out var written, "en", null));
            Assert.Equal(0, written);
            Assert.All(characters, character => Assert.Equal('\0', character));
        }
    }

    [Fact]
    public void Deconstruction_hands_over_the_text_with_at_least_one_caveat()
    {
        var (text, caveats) = _article.Qualified().Statement;

        Assert.Equal("Tea may wake you up.", text.GetText("en"));
        Assert.Equal("small-trial", Assert.Single(caveats).Id);
    }

    [Theory]
    [InlineData("en", "Tea may wake you up.", "Only 20 people took part.")]
    [InlineData("uk-UA", "Чай може бадьорити.", "Участь узяли лише 20 людей.")]
    public void A_claim_of_any_kind_hands_over_its_text_with_its_caveats_in_one_language(string culture, string expected, string limit)
    {
        using var language = new LanguageScope(culture);
        var (text, caveats) = _article.ClaimsIncludingInvalid[0];
        var (same, limits) = _article.Qualified();

        Assert.Equal((expected, expected), (text, same));
        Assert.Same(caveats, limits);
        Assert.Equal(limit, Assert.Single(caveats).ToString());

        var (plain, none) = _article.ClaimsIncludingInvalid[1];
        Assert.Equal("Water boils at 100 degrees", plain);
        Assert.Empty(none);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Leaving_the_caveats_out_needs_a_reason(string? because)
    {
        Assert.Throws<ArgumentException>(() => _article.Qualified().Statement.WithoutCaveats(because!));
        Assert.Equal("Tea may wake you up.", _article.Qualified().Statement.WithoutCaveats("the page lists them").GetText("en"));
    }

    [Fact]
    public void A_claim_knows_its_kind_certainty_section_evidence_terms_and_earlier_ids()
    {
        var claim = _article.Qualified();

        Assert.Equal(ClaimKind.Efficacy, claim.Kind);
        Assert.Equal(Certainty.Possible, claim.Certainty);
        Assert.Equal("all-of-it", claim.Section!.Id);
        Assert.Equal("kyiv-trial", Assert.Single(claim.Evidence).Id);
        Assert.Equal("water", Assert.Single(_article.Plain().Terms).Id);
        Assert.Equal("helps-waking", Assert.Single(claim.FormerIds));
    }

    [Fact]
    public void Several_quotes_keep_their_order_and_their_places()
    {
        var quotes = _article.Qualified().Quotes;

        Assert.Equal(2, quotes.Count);
        Assert.Equal([5, 57], _article.Qualified().Anchors.Select(anchor => anchor.Start));
        Assert.Equal(new Anchor(5, 24, 3, 1, MatchTier.Exact), _article.Qualified().Anchor);
    }

    [Fact]
    public void A_superseded_claim_names_what_takes_its_place()
    {
        var standing = _article.ClaimsIncludingInvalid["morning-drink"].Standing;

        Assert.Equal(Status.Superseded, standing.Status);
        Assert.Same(_article.Plain(), standing.SupersededBy);
        Assert.Equal(Status.Active, _article.Plain().Standing.Status);
        Assert.Null(_article.Plain().Standing.Reason);
    }

    [Fact]
    public void Certainties_compare_from_the_least_to_the_most()
    {
        Assert.True(Certainty.Unknown < Certainty.Possible);
        Assert.True(Certainty.Possible < Certainty.Suggested);
        Assert.True(Certainty.Suggested < Certainty.Supported);
        Assert.True(Certainty.Supported < Certainty.Established);
    }
}
