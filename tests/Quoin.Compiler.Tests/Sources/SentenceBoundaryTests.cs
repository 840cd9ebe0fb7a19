using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>Which characters end a sentence, and where one begins and ends.</summary>
public sealed class SentenceBoundaryTests
{
    [Theory]
    [InlineData(".!?…。！？", SentenceEnds.Mark)]
    [InlineData(":;：；", SentenceEnds.Clause)]
    [InlineData("\n\r", SentenceEnds.Line)]
    [InlineData(",-)% a1、", default(SentenceEnds))]
    internal void A_character_is_an_end_of_one_kind(string characters, SentenceEnds kind) =>
        Assert.All(characters, character => Assert.All(
            Enum.GetValues<SentenceEnds>(), ends => Assert.Equal(ends == kind, SentenceBoundary.IsEnd(character, ends))));

    [Theory]
    [InlineData("Salt. ¦May")]
    [InlineData("Salt is white: ¦May")]
    [InlineData("Salt is white; ¦May")]
    [InlineData("塩。¦May")]
    [InlineData("Salt\n- ¦May")]
    [InlineData("\"¦May")]
    public void A_sentence_begins_after_an_end(string marked) => Assert.True(IsStart(marked));

    [Theory]
    [InlineData("Salt, ¦May")]
    [InlineData("Salt (¦May")]
    [InlineData("5% ¦May")]
    public void And_nowhere_else(string marked) => Assert.False(IsStart(marked));

    [Theory]
    [InlineData(", at 0.5 mg per day, ", false)]
    [InlineData(" (i.e. Monday) ", false)]
    [InlineData(" … not yet ", false)]
    [InlineData(". Then ", true)]
    [InlineData("? Then ", true)]
    [InlineData("。", true)]
    [InlineData(" and\nthen ", true)]
    public void A_sentence_ends_within_a_stretch_as_it_does_in_its_source(string stretch, bool isEnded) =>
        Assert.Equal(isEnded, SentenceBoundary.IsWithin("Salt" + stretch + "Sugar", new Span(4, stretch.Length)));

    private static bool IsStart(string marked) => SentenceBoundary.IsStart(marked.Replace("¦", ""), marked.IndexOf('¦'));
}
