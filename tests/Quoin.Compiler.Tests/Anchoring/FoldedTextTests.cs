using System.Text;
using Quoin.Compiler.Anchoring;
using Quoin.Definitions;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>Maps positions in a folded text back to the original, with texts in which that is difficult.</summary>
public sealed class FoldedTextTests
{
    private const int Texts = 400;

    private static readonly string[] Pieces =
    [
        "a", "B", "5", " ", "  ", "\n", "\r\n", "\u00A0", "\u2009", "\u202F", "'", "’", "‘", "''", "\"", "“", "”", "``", "«", "-", "\u2010", "–", "\u2212",
        "\u00AD", "\u200B", "\u2060", "\uFEFF", "e\u0301", "é", "q\u0307\u0323", "и\u0306", "й", "\u212B", "Å", "\u1112\u1161\u11AB", "한", "😀", "👍🏽", "🇺🇦",
        "\uD83D", "\uDE00", "\u0301", "ש", "\u05B8", "塩", ".", "…", "ﬁ", "²",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_stretch_of_whole_characters_is_found_where_it_stands_and_to_the_letter(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Texts; i++)
        {
            var text = Text(random).ReplaceLineEndings("\n");
            var start = random.Next(text.Length);
            var words = text.Substring(start, random.Next(1, text.Length - start + 1));
            var quote = Whitespace.Trim(words);
            if (quote.Length == 0 || TypographicFold.FoldWords(quote) is "" || BeginsOrEndsWithSpace(quote) || !IsWhole(text, start + words.IndexOf(quote, StringComparison.Ordinal), quote.Length))
            {
                continue;
            }

            start += words.IndexOf(quote, StringComparison.Ordinal);
            var finder = new QuoteFinder(new SourceDocument("a.txt", "a.txt", text).AsFile());

            Assert.All([MatchTier.Whitespace, MatchTier.Typographic], tier =>
                Assert.True(
                    finder.Find(quote, tier).Exists(hit => Contains(hit, start, quote.Length) && (hit.Tier == MatchTier.Exact || hit.Span.Length != quote.Length)),
                    $"{tier}: {Escaped(quote)} at {start} of {Escaped(text)}"));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_found_reads_as_the_quote_does_on_its_tier(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Texts; i++)
        {
            var (text, words) = (Text(random).ReplaceLineEndings("\n"), string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pieces[random.Next(Pieces.Length)])));
            var finder = new QuoteFinder(new SourceDocument("a.txt", "a.txt", text).AsFile());

            foreach (var hit in finder.Find(words, MatchTier.Typographic))
            {
                var found = text.Substring(hit.Span.Start, hit.Span.Length);

                Assert.Equal(TypographicFold.FoldWords(words), TypographicFold.FoldWords(found));
                Assert.Equal(hit.Tier == MatchTier.Exact, found == words);
                Assert.Equal(hit.Tier <= MatchTier.Whitespace, Whitespace.Collapse(found) == Whitespace.Collapse(words));
            }
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 24); i > 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    /// <summary>Whether a stretch cuts no character, including those that combine with adjacent ones in the typographic tier.</summary>
    private static bool IsWhole(string text, int start, int length) => new[] { start, start + length }.All(offset =>
        offset == 0 || offset == text.Length || !(Boundaries.CutsCharacter(text, offset) || (IsQuotationMark(text[offset - 1]) && IsQuotationMark(text[offset]))));

    /// <summary>A thin space at the end is not part of a quote, even if it has an accent.</summary>
    private static bool BeginsOrEndsWithSpace(string quote) => TypographicFold.Fold(quote).Text != TypographicFold.FoldWords(quote);

    private static string Escaped(string text) => string.Concat(text.Select(character => character is > ' ' and < '\x7F' ? $"{character}" : $"\\u{(int)character:X4}"));

    private static bool IsQuotationMark(char character) => TypographicFold.FoldWords($"{character}") is "'" or "\"";

    private static bool Contains(Hit hit, int start, int length) => hit.Span.Start <= start && hit.Span.End >= start + length
        || (hit.Span.Start >= start && hit.Span.End <= start + length);
}
