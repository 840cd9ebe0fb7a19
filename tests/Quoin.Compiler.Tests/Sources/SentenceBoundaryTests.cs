using Quoin.Compiler.Sentences;

namespace Quoin.Compiler.Tests;

/// <summary>Which characters end a sentence, and where one begins and ends.</summary>
public sealed class SentenceBoundaryTests
{
    [Theory]
    [InlineData(".!?…。！？｡।۔؟።។", SentenceEnds.Mark)]
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

    private static bool IsStart(string marked) => SentenceBoundary.IsStart(marked.Replace("¦", ""), marked.IndexOf('¦'));
}
