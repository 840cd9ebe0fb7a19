using Quoin.Compiler.Output;

namespace Quoin.Compiler.Tests;

public sealed class FingerprintTests
{
    private const string Text = "Taking ketamine can affect memories that are associated with the use of drugs or of alcohol, and so make it easier to resist";

    private static readonly string[] Words = Text.Split(' ');

    public static TheoryData<int, int> LongStretches => Stretches((words, all) => words * 4 >= all * 3);

    public static TheoryData<int, int> ShortStretches => Stretches((words, all) => words * 2 < all);

    [Theory]
    [MemberData(nameof(LongStretches))]
    public void Three_quarters_of_a_text_are_always_told(int start, int words) => Assert.True(IsTold(Piece(start, words)));

    [Theory]
    [MemberData(nameof(ShortStretches))]
    public void Less_than_half_of_a_text_is_never_told(int start, int words) => Assert.False(IsTold(Piece(start, words)));

    [Theory]
    [InlineData("TAKING KETAMINE can affect memories that are associated with the use of drugs or of alcohol, and so make it easier to resist")]
    [InlineData("taking  ketamine\ncan affect — memories; that are “associated” with the use of drugs or of alcohol and so make it easier to resist!")]
    [InlineData("Did you know? Taking ketamine can af\u00ADfect memories that are associated with the use of drugs or of alcohol, says Ann.")]
    public void Case_typography_and_what_stands_around_it_hide_nothing(string text) => Assert.True(IsTold(text));

    [Theory]
    [InlineData("memories affect can ketamine Taking associated are that with the use of drugs or of alcohol resist to easier it make so and")]
    [InlineData("Taking ketamine cannot affect memories associated with use of drugs or alcohol, so it is not easier to resist")]
    [InlineData("")]
    public void Other_words_or_another_order_are_another_text(string text) => Assert.False(IsTold(text));

    [Theory]
    [InlineData("Ketamine helps", 0)]
    [InlineData("Ketamine is used", 1)]
    [InlineData("Ketamine is used widely", 1)]
    [InlineData("Кетамін широко застосовують сьогодні", 1)]
    [InlineData("氯胺酮有用", 1)]
    [InlineData("… — !", 0)]
    [InlineData("", 0)]
    [InlineData("\ud800 a \udc00 b c d", 1)]
    public void Fewer_than_three_words_say_too_little(string text, int runs) => Assert.Equal(runs, Fingerprint.Create(text)?.Runs.Count ?? 0);

    [Fact]
    public void A_table_gives_back_the_texts_of_each_claim()
    {
        var article = Compilation.Of(
            """
            claims:
              white:
                kind: background
                certainty: possible
                statement: { en: Salt as we know it is white., uk: Сіль є білою речовиною. }
                quotes: ["Salt is white and dry", "It keeps food fresh", "It keeps food fresh"]
              short: { kind: background, certainty: possible, quote: Salt is }
              dry: { kind: background, certainty: possible, quote: "is white and dry. It" }
            """, "Salt is white and dry. It keeps food fresh.").Compiled!.Article!;

        var texts = ClaimTextTable.Read(string.Concat(ClaimTextTable.WriteClaims(article))).ToList();

        Assert.Equal(
            [
                (0, "Statement", "en", 7), (0, "Statement", "uk", 4), (0, "Quote", "en", 5), (0, "Quotes[1]", "en", 4), (0, "Quotes[2]", "en", 4),
                (2, "Quote", "en", 5),
            ],
            texts.Select(text => (text.Mark, text.Member, text.Language, text.Fingerprint.Words)));
        Assert.Equal(Fingerprint.Create("Salt as we know it is white."), texts[0].Fingerprint);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2 s:en:4:AAAAAAAA")]
    [InlineData("1 s:en:4")]
    [InlineData("1 s:en:x:AAAAAAAA")]
    public void A_table_of_another_form_is_read_as_none(string table) => Assert.Empty(ClaimTextTable.Read(table));

    private static TheoryData<int, int> Stretches(Func<int, int, bool> isWanted)
    {
        var data = new TheoryData<int, int>();
        for (var words = 1; words <= Words.Length; words++)
        {
            for (var start = 0; isWanted(words, Words.Length) && start + words <= Words.Length; start++)
            {
                data.Add(start, words);
            }
        }

        return data;
    }

    private static string Piece(int start, int words) => $"so they say {string.Join(' ', Words.Skip(start).Take(words))} as it were";

    private static bool IsTold(string text)
    {
        var fingerprint = Fingerprint.Create(Text)!;
        return new WordRuns(text).Hashes(fingerprint.RunLength).Any(hash => fingerprint.Runs.Contains(hash));
    }
}
