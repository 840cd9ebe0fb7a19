using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>The index finds the same as a search through the text.</summary>
public sealed class NGramIndexTests
{
    private const int Texts = 300;

    [Theory]
    [InlineData(NGramIndex.ShortGram)]
    [InlineData(NGramIndex.LongGram)]
    public void It_finds_every_place_of_words_and_no_other(int stretch)
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var random = new Random(seed);

            // With few letters, so that words occur in many places, and overlap.
            var letters = random.Next(1, 4);
            var text = string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => (char)('a' + random.Next(letters))));
            var index = new NGramIndex(text, stretch);
            for (var i = 0; i < 20; i++)
            {
                var length = random.Next(stretch, stretch + 80);
                var start = random.Next(Math.Max(text.Length - length, 0) + 1);
                var words = start + length <= text.Length && i % 4 > 0
                    ? text.Substring(start, length)
                    : string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(letters))));

                Assert.Equal(Places(text, words), index.Find(words, new CombinationCounter(int.MaxValue)));
            }
        }
    }

    [Fact]
    public void It_ends_where_the_counter_does() =>
        Assert.InRange(new NGramIndex(new string('a', 1000), NGramIndex.ShortGram).Find("aaaa", new CombinationCounter(100)).Count, 80, 101);

    private static List<int> Places(string text, string words) =>
        [.. Enumerable.Range(0, Math.Max(text.Length - words.Length + 1, 0)).Where(start => string.CompareOrdinal(text, start, words, 0, words.Length) == 0)];
}
