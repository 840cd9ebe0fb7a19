namespace Quoin.Tests;

public sealed class Iso8601DateTests
{
    [Fact]
    public void A_day_a_month_and_a_year_are_written_as_far_as_they_are_given()
    {
        Assert.Equal("2024-03-31", new Iso8601Date(2024, 3, 31).ToString());
        Assert.Equal("2024-03", new Iso8601Date(2024, 3).ToString());
        Assert.Equal("2024", new Iso8601Date(2024).ToString());
    }

    [Fact]
    public void Only_a_whole_date_is_a_day()
    {
        Assert.Equal(new DateOnly(2024, 3, 31), new Iso8601Date(2024, 3, 31).ToDateOnly());
        Assert.Null(new Iso8601Date(2024, 3).ToDateOnly());
        Assert.Null(new Iso8601Date(2024).ToDateOnly());
    }
}
