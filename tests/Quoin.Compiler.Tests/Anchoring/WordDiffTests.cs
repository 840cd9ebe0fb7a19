using System.Globalization;
using Quoin.Compiler.Anchoring;

namespace Quoin.Compiler.Tests;

/// <summary>The differences between a quote and a text, on one line that non-programmers understand.</summary>
public sealed class WordDiffTests
{
    private const string Acute = "\u0301";

    [Theory]
    [InlineData("Salt is black and dry", "Salt is white and dry", "Salt is [black → white] and dry")]
    [InlineData("Salt is dangerous", "Salt is not dangerous", "Salt is [→ not] dangerous")]
    [InlineData("Salt is very dry", "Salt is dry", "Salt is [very →] dry")]
    [InlineData("salt is dry", "Salt is dry", "[salt → Salt] is dry")]
    [InlineData("Salt is dry", "Salt is dry.", "Salt is [dry → dry.]")]
    [InlineData("Very dry salt", "dry salt", "[Very →] dry salt")]
    [InlineData("dry salt", "Very dry salt", "[→ Very] dry salt")]
    [InlineData("non toxic salt", "nontoxic salt", "[non toxic → nontoxic] salt")]
    [InlineData("", "salt", "[→ salt]")]
    [InlineData("salt", "", "[salt →]")]
    public void Words_that_differ_stand_in_brackets(string quote, string source, string expected) => AssertDiff(quote, source, expected);

    [Theory]
    [InlineData(
        "one two three four five six black seven eight nine ten eleven twelve",
        "one two three four five six white seven eight nine ten eleven twelve",
        "… four five six [black → white] seven eight nine …")]
    [InlineData(
        "black one two three four five six seven wet",
        "white one two three four five six seven dry",
        "[black → white] one two three four five six seven [wet → dry]")]
    [InlineData(
        "black one two three four five six seven eight wet",
        "white one two three four five six seven eight dry",
        "[black → white] one two three … six seven eight [wet → dry]")]
    [InlineData("one two three four black five six seven eight", "one two three four white five six seven eight", "one two three four [black → white] five six seven eight")]
    public void What_is_the_same_is_left_out_but_for_three_words_around(string quote, string source, string expected) =>
        AssertDiff(quote, source, expected);

    [Fact]
    public void Of_many_changes_the_first_are_shown_and_the_others_counted()
    {
        var quote = string.Join(' ', Enumerable.Range(0, 12).Select(i => $"same q{i}"));
        var source = string.Join(' ', Enumerable.Range(0, 12).Select(i => $"same s{i}"));

        AssertDiff(quote, source, "same [q0 → s0] same [q1 → s1] same [q2 → s2] same [q3 → s3] same [q4 → s4] same … and 7 more");
    }

    [Fact]
    public void A_long_change_loses_its_middle()
    {
        var words = string.Join(' ', Enumerable.Range(100, 200));

        AssertDiff($"Salt {words} is dry", "Salt is dry", "Salt [100 101 102 103 104 105 106 107 … 296 297 298 299 →] is dry");
    }

    [Theory]
    [InlineData("Сіль не шкідлива", "Сіль шкідлива", "Сіль [не →] шкідлива")]
    [InlineData("😀 salt", "😁 salt", "[😀 → 😁] salt")]
    [InlineData("cafe" + Acute + " noir", "cafe noir", "[cafe" + Acute + " → cafe] noir")]
    [InlineData("盐是黑的。", "盐是白的。", "盐是[黑 → 白]的。")]
    [InlineData("盐是的。", "盐是白的。", "盐是[→ 白]的。")]
    [InlineData("盐 是白的。", "盐是白的。", "盐[ 是 → 是]白的。")]
    [InlineData("מלח שחור ויבש", "מלח לבן ויבש", "מלח [שחור → source: לבן] ויבש")]
    [InlineData("ملح أسود", "ملح أبيض", "ملح [أسود → source: أبيض]")]
    public void Each_script_is_shown_in_its_own_way(string quote, string source, string expected) => AssertDiff(quote, source, expected);

    [Fact]
    public void A_long_word_is_shown_where_it_differs()
    {
        var same = new string('a', 500);

        AssertDiff($"{same}black is salt", $"{same}white is salt", "[…aaaaaaaaaaaablack → …aaaaaaaaaaaawhite] is salt");
    }

    [Fact]
    public void A_long_word_that_is_the_same_loses_its_middle() =>
        AssertDiff($"{new string('a', 500)} is black", $"{new string('a', 500)} is white", "aaaaaaaaaaaaa…aaaaaa is [black → white]");

    /// <summary>Wherever a word is cut, no half of a surrogate pair and no combining mark without its letter is shown.</summary>
    [Theory]
    [InlineData("😀")]
    [InlineData("e\u0301\u0323")]
    [InlineData("👩‍🔬")]
    [InlineData("🇺🇦")]
    public void No_character_is_cut(string character)
    {
        var word = string.Concat(Enumerable.Repeat(character, 45));

        foreach (var shift in Enumerable.Range(0, 12))
        {
            var start = new string('x', shift);
            var line = Describe($"{start}{word} {start}{word}y is {word}", $"{start}{word} {start}{word}z is {word}");
            var elements = StringInfo.GetTextElementEnumerator(line);
            while (elements.MoveNext())
            {
                Assert.True(elements.GetTextElement() == character || elements.GetTextElement() is [(>= 'a' and <= 'z') or ' ' or '…' or '[' or ']' or '→'], line);
            }
        }
    }

    [Fact]
    public void Many_words_that_all_differ_are_one_change()
    {
        var quote = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"q{i}"));
        var source = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"s{i}"));

        AssertDiff($"Salt {quote} is dry", $"Salt {source} is dry", "Salt [q0 q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 … q1998 q1999 → s0 s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 … s1998 s1999] is dry");
    }

    /// <summary>
    /// Applied to the words of the quote, the changes result in those of the source, and no line is longer than a message shows.
    /// </summary>
    [Fact]
    public void Changes_make_the_source_of_the_quote()
    {
        for (var number = 0; number < 2000; number++)
        {
            var random = new Random(number);
            var (quote, source) = (Text(random), Text(random));
            var (quoteWords, sourceWords) = (WordDiff.Split(quote), WordDiff.Split(source));
            var made = new List<DiffWord>();
            var done = 0;
            foreach (var change in WordDiff.Compare(quoteWords, sourceWords))
            {
                made.AddRange(quoteWords[done..change.QuoteStart]);
                Assert.Equal(made.Count, change.SourceStart);
                made.AddRange(sourceWords[change.SourceStart..change.SourceEnd]);
                done = change.QuoteEnd;
            }

            made.AddRange(quoteWords[done..]);
            Assert.Equal(sourceWords, made);
            Assert.InRange(Describe(quote, source).Length, 0, 290);
        }
    }

    private static string Text(Random random)
    {
        string[] words = ["salt", "is", "dry", "白盐", "antidisestablishmentarianism-of-the-very-longest-kind", "😀", "e\u0301"];
        return string.Join(' ', Enumerable.Range(0, random.Next(40)).Select(_ => words[random.Next(words.Length)]));
    }

    private static void AssertDiff(string quote, string source, string expected) => Assert.Equal(expected, Describe(quote, source));

    /// <summary>The differences between texts that are shown as they are compared, without the quotation marks around them.</summary>
    private static string Describe(string quote, string source) =>
        WordDiff.Describe(quote, source, span => quote.Substring(span.Start, span.Length), span => source.Substring(span.Start, span.Length))[1..^1];
}
