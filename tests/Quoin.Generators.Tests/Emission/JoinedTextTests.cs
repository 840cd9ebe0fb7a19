using Microsoft.CodeAnalysis.Text;
using Quoin.Generators.Emission;

namespace Quoin.Generators.Tests;

public class JoinedTextTests
{
    private static readonly string[] Pieces = ["a", "bc\nd", "efgh", "i", "😀\r\n", "jklm"];
    private static readonly string Whole = string.Concat(Pieces);
    private static readonly JoinedText Joined = new(Pieces);

    [Fact]
    public void It_reads_as_its_pieces_one_after_the_other()
    {
        Assert.Equal(Whole, Joined.ToString());
        Assert.Equal(Whole.Length, Joined.Length);
        Assert.Equal(Whole, string.Concat(Enumerable.Range(0, Joined.Length).Select(position => Joined[position])));
    }

    [Fact]
    public void Every_stretch_of_it_is_that_of_the_whole()
    {
        for (var start = 0; start <= Whole.Length; start++)
        {
            for (var length = 0; start + length <= Whole.Length; length++)
            {
                Assert.Equal(Whole.Substring(start, length), Joined.ToString(new Microsoft.CodeAnalysis.Text.TextSpan(start, length)));
            }
        }
    }

    [Fact]
    public void Its_lines_and_its_checksum_are_those_of_the_whole()
    {
        var whole = SourceText.From(Whole, Joined.Encoding, SourceHashAlgorithm.Sha256);

        Assert.Equal(whole.Lines.Select(line => line.Span), Joined.Lines.Select(line => line.Span));
        Assert.Equal(whole.GetChecksum().ToArray(), Joined.GetChecksum().ToArray());
        Assert.True(whole.ContentEquals(Joined));
    }
}
