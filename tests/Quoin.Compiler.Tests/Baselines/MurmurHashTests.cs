using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class MurmurHashTests
{
    // Computed from the bytes of UTF-16LE with another implementation of MurmurHash64A.
    [Theory]
    [InlineData("", "0000000000000000")]
    [InlineData("a", "6852a242a84b9c33")]
    [InlineData("salt", "db150ab7b1e1fd3c")]
    [InlineData("Salt.", "b456f4cf0aa36e18")]
    [InlineData("Сіль може бути білою.", "54a2a3c2ed88c2c9")]
    [InlineData("salt pepper 🍵", "13b12f39616b9b05")]
    public void It_is_MurmurHash64A_of_the_code_units(string text, string hash) =>
        Assert.Equal(hash, MurmurHash.Of(text.AsSpan()).ToString("x16", CultureInfo.InvariantCulture));

    [Fact]
    public void Each_character_counts()
    {
        const string Text = "abcdefghijklmnopqrstuvwxyz";

        Assert.Equal(Text.Length + 1, Enumerable.Range(0, Text.Length).Select(static i => MurmurHash.Of(Text.Remove(i, 1).Insert(i, ".").AsSpan())).Append(MurmurHash.Of(Text.AsSpan())).Distinct().Count());
        Assert.Equal(Text.Length + 1, Enumerable.Range(0, Text.Length + 1).Select(static length => MurmurHash.Of(Text.AsSpan(0, length))).Distinct().Count());
    }
}
