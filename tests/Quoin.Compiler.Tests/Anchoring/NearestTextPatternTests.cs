using Quoin.Compiler.Anchoring;

namespace Quoin.Compiler.Tests;

/// <summary>The bit-parallel search has the same results as a plain matrix of edit distances.</summary>
public sealed class NearestTextPatternTests
{
    private const int CasesInBatch = 500;

    private static readonly string[] Alphabets = ["ab", "abc", "abcdefghij", "aб語\uD83D\uDE00\u0301", " etaoinshrdlu"];

    private static readonly int[] Lengths = [1, 2, 3, 7, 31, 62, 63, 64, 65, 66, 127, 128, 129, 130, 191, 192, 193, 257];

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void The_best_end_is_that_of_the_matrix(int batch)
    {
        for (var i = 0; i < CasesInBatch; i++)
        {
            var (words, text, limit, description) = Case((batch * CasesInBatch) + i);
            Assert.Equal((description, Best(PlainDistances.AtEnds(words, text), limit)), (description, new NearestTextPattern(words).FindEnd(text, limit)));
        }
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void The_best_end_of_stretches_with_a_fixed_start_is_that_of_the_matrix(int batch)
    {
        for (var i = 0; i < CasesInBatch; i++)
        {
            var (words, text, limit, description) = Case((batch * CasesInBatch) + i);
            Assert.Equal(
                (description, Best(PlainDistances.AtEnds(words, text, isAnchored: true), limit)),
                (description, new NearestTextPattern(words).FindEnd(text, limit, isAnchored: true)));
        }
    }

    /// <summary>
    /// A callback that accepts nothing sees every end within the limit, with its distance, so no block was excluded too early.
    /// </summary>
    [Theory]
    [MemberData(nameof(Batches))]
    public void Every_end_within_the_limit_is_that_of_the_matrix(int batch)
    {
        for (var i = 0; i < CasesInBatch; i++)
        {
            var (words, text, limit, description) = Case((batch * CasesInBatch) + i);
            var seen = new List<(int End, int Distance)>();
            new NearestTextPattern(words).FindEnd(text, limit, judge: (end, distance) =>
            {
                seen.Add((end, distance));
                return NearestTextPattern.Never;
            });

            var expected = PlainDistances.AtEnds(words, text).Select((distance, index) => (End: index + 1, Distance: distance)).Where(end => end.Distance <= limit);
            Assert.True(expected.SequenceEqual(seen), description);
        }
    }

    [Fact]
    public void A_pattern_serves_again()
    {
        var pattern = new NearestTextPattern(new string('a', 100) + new string('b', 100));
        var text = new string('a', 100) + "x" + new string('b', 100);

        Assert.Equal((200, 1), pattern.FindEnd(text, 60));
        Assert.Null(pattern.FindEnd("nothing", 60));
        Assert.Equal((200, 1), pattern.FindEnd(text, 60));
    }

    /// <summary>Twice the text takes twice the steps: counted, so that the test needs no clock.</summary>
    [Fact]
    public void The_steps_grow_linearly_with_the_text()
    {
        var random = new Random(1);
        var text = Text(random, "etaoinshrdlu ", 20_000);
        var words = Text(random, "etaoinshrdlu ", 200);

        Assert.InRange((double)Steps(text + text) / Steps(text), 1.99, 2.01);
        Assert.InRange(Steps(text), 20_000, 4 * 20_000);

        long Steps(string searched)
        {
            var pattern = new NearestTextPattern(words);
            pattern.FindEnd(searched, 60);
            return pattern.Steps;
        }
    }

    private static (string Words, string Text, int Limit, string Description) Case(int number)
    {
        var random = new Random(number);
        var alphabet = Alphabets[random.Next(Alphabets.Length)];
        var words = Text(random, alphabet, Lengths[random.Next(Lengths.Length)]);
        var text = random.Next(4) == 0
            ? Text(random, alphabet, random.Next(400))
            : Text(random, alphabet, random.Next(150)) + Drifted(random, alphabet, words) + Text(random, alphabet, random.Next(150));
        var limit = random.Next(3) == 0 ? random.Next(words.Length + 1) : words.Length * 3 / 10;
        return (words, text, limit, $"case {number}: '{words}' in '{text}' within {limit}");
    }

    private static string Text(Random random, string alphabet, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]));

    private static string Drifted(Random random, string alphabet, string words)
    {
        for (var edits = random.Next((words.Length / 3) + 2); edits > 0; edits--)
        {
            var place = random.Next(words.Length + 1);
            var length = random.Next(Math.Min(4, words.Length - place + 1));
            words = words.Remove(place, random.Next(2) == 0 ? 0 : length).Insert(place, Text(random, alphabet, random.Next(4)));
        }

        return words;
    }

    private static (int End, int Distance)? Best(int[] distances, int limit)
    {
        var least = distances.Length == 0 ? int.MaxValue : distances.Min();
        return least <= limit ? (Array.IndexOf(distances, least) + 1, least) : null;
    }
}
