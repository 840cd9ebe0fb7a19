using Quoin.Compiler.Format;

namespace Quoin.Compiler.Tests;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("P6M", 0, 6, 0, 0, 0, 0, 0)]
    [InlineData("PT6M", 0, 0, 0, 0, 0, 6, 0)]
    [InlineData("P2W", 0, 0, 2, 0, 0, 0, 0)]
    [InlineData("P1Y2M3W4DT5H6M7S", 1, 2, 3, 4, 5, 6, 7)]
    [InlineData("P0D", 0, 0, 0, 0, 0, 0, 0)]
    [InlineData("P999999D", 0, 0, 0, 999999, 0, 0, 0)]
    public void A_duration_is_read_from_years_to_seconds(string text, params int[] parts)
    {
        Assert.True(Durations.TryParse(text, out var read));
        Assert.Equal(parts, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1MT")]
    [InlineData("P1D1M")]
    [InlineData("P1,5M")]
    [InlineData("-P1M")]
    [InlineData("p1m")]
    [InlineData("P1000000D")]
    [InlineData("P1M\n")]
    [InlineData("P٣M")]
    public void Anything_else_is_no_duration(string text)
    {
        Assert.False(Durations.TryParse(text, out var read));
        Assert.Empty(read);
    }
}
