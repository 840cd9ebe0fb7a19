using Quoin.Compiler.Sources;

namespace Quoin.Compiler.Tests;

public sealed class NearestNameTests
{
    private static readonly string[] Many = [.. Enumerable.Range(0, 2000).Select(i => $"source-{i:0000}.txt")];

    [Theory]
    [InlineData("source-0777.tx", 777)]
    [InlineData("sourec-0777.txt", 777)]
    [InlineData("source-0777.md", 777)]
    [InlineData("0777.txt", -1)]
    [InlineData("pepper", -1)]
    [InlineData("", -1)]
    [InlineData("so", -1)]
    public void Among_thousands_the_nearest_name_is_what_was_meant(string name, int nearest) =>
        Assert.Equal(nearest, new NearestName(Many).Find(name));

    [Fact]
    public void Of_a_few_names_the_nearest_is_found_that_has_no_three_letters_in_common() =>
        Assert.Equal(1, new NearestName(["pepper", "salt"]).Find("sxlt"));

    [Fact]
    public void The_first_of_equals_is_taken() => Assert.Equal(0, new NearestName(["bat", "cat", "bat"]).Find("aat"));

    [Fact]
    public void A_build_that_lacks_as_many_sources_as_it_has_asks_for_each_at_the_price_of_one() =>
        Assert.InRange((double)Allocated(1000) / Allocated(500), 1, 3);

    /// <summary>The cost of asking for all names.</summary>
    private static long Allocated(int count)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var index = new NearestName([.. Enumerable.Range(0, count).Select(i => $"source-{i:00000}.txt")]);
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(i, index.Find($"sourec-{i:00000}.txt"));
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
