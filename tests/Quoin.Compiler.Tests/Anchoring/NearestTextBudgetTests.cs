using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>However many and however long the missing quotes are, the search for them ends soon and reports it.</summary>
public sealed class NearestTextBudgetTests
{
    private const int Megabyte = 1 << 20;
    private const string Near = "the nearest text is at";
    private const string Nowhere = ", and no similar text was found";
    private const string GivenUp = "; the nearest text was not searched, because too many long quotes are missing";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_quote_may_be_long_but_not_endless()
    {
        var nearest = Over("salt " + Letters(2 * NearestText.LongestQuote));

        Assert.Equal("; the nearest text was not searched, because the quote is longer than 4096 characters", nearest.Describe("salt " + new string('x', NearestText.LongestQuote)));
        Assert.Equal(Nowhere, nearest.Describe("salt " + new string('x', NearestText.LongestQuote - 5)));
    }

    /// <summary>Longer than the source, or without any of its words: no search is needed.</summary>
    [Fact]
    public void A_long_quote_that_cannot_be_near_is_told_so()
    {
        Assert.Equal(Nowhere, Over("salt is white").Describe(Letters(Megabyte)));
        Assert.Equal(Nowhere, Over(Letters(Megabyte)).Describe("tea milk " + new string('x', Megabyte)));
    }

    [Fact]
    public void What_is_not_looked_for_is_told_and_what_costs_less_still_is()
    {
        var source = Letters(Megabyte) + " salt is white, and dry.";
        var nearest = Over(source);
        var quote = source.Substring(0, 3000);
        quote = quote[..quote.LastIndexOf(' ')] + " ending";
        string answer;
        var answers = new List<string>();
        do
        {
            answers.Add(answer = nearest.Describe(quote));
        }
        while (answer.Contains(Near, StringComparison.Ordinal) && answers.Count < 100);

        Assert.Equal(GivenUp, answer);
        Assert.InRange(answers.Count, 2, 99);
        Assert.Contains(Near, nearest.Describe("salt was white, and dry."), StringComparison.Ordinal);
    }

    public static TheoryData<string> Names => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Hostile_texts_end_soon(string name)
    {
        var (source, quotes) = Hostile[name];
        await Task.Run(() =>
        {
            var nearest = Over(source);
            foreach (var quote in quotes)
            {
                Assert.NotEmpty(nearest.Describe(Whitespace.Collapse(quote)));
            }
        }).WaitAsync(Limit);
    }

    private static Dictionary<string, (string Source, IEnumerable<string> Quotes)> Hostile { get; } = new()
    {
        ["two thousand long quotes"] = (Letters(100_000), Enumerable.Range(0, 2000).Select(i => Letters(1000, i))),
        ["two thousand short quotes"] = (Letters(Megabyte), Enumerable.Range(0, 2000).Select(i => $"abc {i}")),
        ["one letter over and over"] = (new string('a', Megabyte), Enumerable.Repeat(new string('a', 2000) + "b", 2000)),
        ["a word over and over"] = (Repeat("salt ", Megabyte / 5), Enumerable.Repeat(Repeat("salt ", 400) + "tea", 2000)),
        ["words that end alike"] = (Repeat("unsalted ", Megabyte / 9), Enumerable.Repeat("Salted", 2000)),
        ["nothing but spaces"] = (new string(' ', Megabyte) + "salt", Enumerable.Repeat("sult", 2000)),
        ["spaces without end between words"] = (Repeat("salt " + new string(' ', 1000), 1000), Enumerable.Repeat("salt salt salt sult", 200)),
        ["marks without end"] = ("e" + new string('\u0301', Megabyte), Enumerable.Repeat("e" + new string('\u0301', 1000) + "x", 200)),
        ["flags without end"] = (Repeat("🇺🇦", Megabyte / 4), Enumerable.Repeat(Repeat("🇺🇦", 100) + "x", 200)),
        ["every character"] = (Every(), Enumerable.Repeat(Every()[20_000..24_000] + "x", 200)),
        ["no spaces at all"] = (Repeat("盐是白的也是干的", Megabyte / 8), Enumerable.Repeat(Repeat("盐是白的也是干的", 50) + "茶", 200)),
        ["lines without spaces"] = (Repeat(Repeat("盐是白的也是干的", 500) + "\n", 200), Enumerable.Repeat(Repeat("盐是白的也是干的", 50) + "茶", 200)),
        ["a megabyte in a megabyte"] = (Letters(Megabyte), [Letters(Megabyte) + " salt"]),
    };

    private static NearestText Over(string source) => new(new SourceDocument("salt.txt", "salt.txt", source), FoldedText.FoldWhitespace(source), "en");

    private static string Letters(int length, int seed = 0)
    {
        var random = new Random(seed);
        return string.Create(length, random, static (letters, random) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = "etaoinshrdlu "[random.Next(13)];
            }
        });
    }

    private static string Every() => string.Concat(Enumerable.Range(0x20, 0xD7E0).Select(code => (char)code));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
