namespace Quoin.Tests;

public class MarkListTests
{
    private readonly Article _article = Articles.Sample();

    [Fact]
    public void A_mark_is_found_by_its_id_and_a_claim_by_an_earlier_one_too()
    {
        Assert.True(_article.ClaimsIncludingInvalid.TryGetValue("wakes-you-up", out var claim));
        Assert.Same(_article.ClaimsIncludingInvalid[0], claim);
        Assert.Same(claim, _article.ClaimsIncludingInvalid["helps-waking"]);
        Assert.Same(_article.Terms[0], _article.Terms["water"]);
    }

    [Theory]
    [InlineData("wakes-you")]
    [InlineData("Wakes-You-Up")]
    [InlineData("")]
    [InlineData(null)]
    public void An_id_that_is_not_there_is_not_found(string? id)
    {
        Assert.False(_article.ClaimsIncludingInvalid.TryGetValue(id!, out var claim));
        Assert.Null(claim);
        Assert.Throws<KeyNotFoundException>(() => _article.ClaimsIncludingInvalid[id!]);
    }

    [Fact]
    public void Every_list_finds_its_own_marks_and_no_others()
    {
        foreach (var claim in _article.ClaimsIncludingInvalid)
        {
            Assert.All(_article.Evidence, evidence => Assert.Equal(claim.Evidence.Contains(evidence), claim.Evidence.TryGetValue(evidence.Id, out _)));
            Assert.All(_article.Terms, term => Assert.Equal(claim.Terms.Contains(term), claim.Terms.TryGetValue(term.Id, out _)));
        }

        Assert.True(_article.Caveats[0].Claims.TryGetValue("helps-waking", out var limited));
        Assert.Same(_article.Qualified(), limited);
        Assert.False(_article.Caveats[0].Claims.TryGetValue("boiling-point", out _));
    }

    [Fact]
    public void A_look_up_allocates_nothing_after_the_first()
    {
        Assert.True(_article.ClaimsIncludingInvalid.TryGetValue("wakes-you-up", out _));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var isFound = _article.ClaimsIncludingInvalid.TryGetValue("helps-waking", out _) && !_article.ClaimsIncludingInvalid.TryGetValue("nothing", out _);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(isFound);
    }

    [Fact]
    public void Many_threads_may_look_up_first()
    {
        for (var round = 0; round < 20; round++)
        {
            var article = Articles.Sample();
            Parallel.For(0, 64, i => Assert.Same(article.Claims[i % 2], article.Claims[article.Claims[i % 2].Id]));
        }
    }

    [Fact]
    public void An_index_out_of_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _article.ClaimsIncludingInvalid[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _article.ClaimsIncludingInvalid[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _article.ClaimsIncludingInvalid[0].Terms[0]);
    }

    [Fact]
    public void Enumeration_gives_the_marks_in_order_and_allocates_nothing()
    {
        Assert.Equal(["wakes-you-up", "boiling-point", "morning-drink"], _article.ClaimsIncludingInvalid.Select(claim => claim.Id));
        Assert.Equal(1, CountCaveats());

        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = CountCaveats();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1, count);
    }

    [Fact]
    public void One_mark_is_one_object_however_it_is_reached_and_by_however_many_threads()
    {
        for (var round = 0; round < 20; round++)
        {
            var article = Articles.Sample();
            var seen = new Claim[64];
            Parallel.For(0, seen.Length, i => seen[i] = article.ClaimsIncludingInvalid[0]);

            Assert.All(seen, claim => Assert.Same(article.Caveats[0].Claims[0], claim));
        }
    }

    [Fact]
    public void A_quote_and_a_source_are_one_object_however_many_threads_ask_for_them_first()
    {
        for (var round = 0; round < 20; round++)
        {
            var article = Articles.Sample();
            var seen = new object[64];
            Parallel.For(0, seen.Length, i => seen[i] = (article.Plain().Quote, article.Qualified().Quote, article.Qualified().Statement, article.Source));

            Assert.All(seen, parts => Assert.Equal((article.Plain().Quotes[0], article.Qualified().Quotes[0], article.Qualified().Statement, article.Source), parts));
        }
    }

    [Fact]
    public void Marks_are_equal_only_within_their_own_article()
    {
        var other = Articles.Sample();

        Assert.Equal(_article.ClaimsIncludingInvalid[0], _article.Qualified());
        Assert.NotEqual(_article.ClaimsIncludingInvalid[0], other.Claims[0]);
        Assert.NotEqual(_article.ClaimsIncludingInvalid[0], _article.ClaimsIncludingInvalid[1]);
        Assert.NotEqual(_article, other);
        Assert.NotEqual(_article.ClaimsIncludingInvalid[0].GetHashCode(), other.Claims[0].GetHashCode());
        Assert.Equal(_article.ClaimsIncludingInvalid[0].Standing, _article.ClaimsIncludingInvalid[1].Standing);
        Assert.NotEqual(_article.ClaimsIncludingInvalid[0].Standing, _article.ClaimsIncludingInvalid[2].Standing);
    }

    private int CountCaveats()
    {
        var count = 0;
        foreach (var claim in _article.ClaimsIncludingInvalid)
        {
            count += claim.Caveats.Count;
        }

        return count;
    }
}
