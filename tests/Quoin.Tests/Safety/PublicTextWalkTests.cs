using static Quoin.Tests.Safety.LeakyObjects;

namespace Quoin.Tests.Safety;

/// <summary>The walk finds every leak, so finding none in the runtime means something.</summary>
public class PublicTextWalkTests
{
    private static readonly KnownClaim[] Claims = [new("wakes-you-up", [Text], [new("small-trial", [Limit])])];

    public static TheoryData<object, string> Leaks => new()
    {
        { new Property(), "Property.Text" },
        { new Inherited(), "Inherited.Text" },
        { new Field(), "Field.Text" },
        { new Static(), "Static.Text" },
        { new Method(), "Method.Read" },
        { new Lookup(), "Lookup.In" },
        { new Out(), "Out.TryRead" },
        { new Indexer(), "Indexer.Item" },
        { new Named(), "Named.Item" },
        { new Items(), "Items.[]" },
        { new ExplicitFormatting(), "ExplicitFormatting.ToString" },
        { new ExplicitItems(), "ExplicitItems.[]" },
        { new SpanFormatting(), "SpanFormatting.TryFormat" },
        { new Utf8(), "Utf8.Bytes" },
        { new Utf8Lookup(), "Utf8Lookup.In" },
        { new Characters(), "Characters.Span" },
        { new Bytes(), "Bytes.Array" },
        { new Refusal(), "Refusal.Read" },
        { new Deep(), "Deep.Next.Next.Next.Next.Text" },
        { new Copied("a"), "Copied.<Clone>$.Text" },
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_leak_is_found_wherever_it_is(object leaky, string path)
    {
        var bare = Walk(leaky).Where(text => text.Bares(Claims).Count > 0).ToArray();

        Assert.Contains(bare, text => text.Path.StartsWith(path, StringComparison.Ordinal));
        Assert.All(bare, text => Assert.Null(text.Opening));
    }

    [Fact]
    public void Text_with_its_caveat_alongside_is_no_leak()
    {
        Assert.DoesNotContain(Walk(new Caveated()), text => text.Bares(Claims).Count > 0);
    }

    [Fact]
    public void The_words_of_a_claim_that_are_listed_as_a_caveat_are_one()
    {
        KnownClaim[] claims = [.. Claims, new("other", ["Coffee does."], [new("echo", [Text])])];

        Assert.Empty(new PublicText("", $"Coffee does.\n  - {Text}", null).Bares(claims));
        Assert.Equal("other", Assert.Single(new PublicText("", "Coffee does.", null).Bares(claims)).Id);
        Assert.Equal("wakes-you-up", Assert.Single(new PublicText("", $"{Text}\n  - {Text}", null).Bares(claims)).Id);
    }

    [Fact]
    public void A_plain_claim_leaks_by_every_way_that_a_qualified_one_might()
    {
        using var language = new LanguageScope("en");
        var claim = Articles.Sample().Plain();
        KnownClaim[] claims = [new(claim.Id, [claim.Quote.Text], [new("none", ["of this"])])];

        var bare = new PublicTextWalk(["en"], (_, _) => false, typeof(Claim).Assembly).From([claim])
            .Where(text => text.Bares(claims).Count > 0).Select(text => text.Path).ToArray();

        Assert.Superset(
            new HashSet<string>
            {
                "PlainClaim.ToString", "PlainClaim.TryFormat", "PlainClaim.Statement.ToString", "PlainClaim.Statement.GetText", "PlainClaim.Statement.GetUtf8Text",
                "PlainClaim.Quote.Text", "PlainClaim.Quote.GetUtf8Text", "PlainClaim.Article.Source.Text",
            },
            bare.ToHashSet());
    }

    [Fact]
    public void A_qualified_claim_leaks_by_its_two_open_members_alone()
    {
        using var language = new LanguageScope("en");
        var openings = new PublicTextWalk(["en"], OpenTexts.Contains, typeof(Claim).Assembly).From([Articles.Sample().Qualified()])
            .Where(text => text.Bares(Claims).Count > 0).Select(text => text.Opening?.Member).Distinct();

        Assert.Equal(["Deconstruct", "WithoutCaveats"], openings.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<PublicText> Walk(object root) =>
        new PublicTextWalk(["en"], OpenTexts.Contains, typeof(PublicTextWalkTests).Assembly).From([root]);
}
