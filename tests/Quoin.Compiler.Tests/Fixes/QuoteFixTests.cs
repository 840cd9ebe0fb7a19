using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

public sealed class QuoteFixTests
{
    private const string Source = "Sea salt isn’t “black”: it is white, and\r\n  dry #1. Pepper is hot [sic].\n# More\nSugar is sweet, and not at all salty. Salt does harm.";

    [Theory]
    [InlineData("- Sea salt isn’t “black”; it is white\n", "- \"Sea salt isn’t “black”: it is white\"\n")]
    [InlineData("- Pepper is cold [sic]\n", "- Pepper is hot [sic]\n")]
    [InlineData("- 'Pepper is cold' # yes\n", "- 'Pepper is hot' # yes\n")]
    [InlineData("- \"Pepper is cold\"\n", "- \"Pepper is hot\"\n")]
    [InlineData("- |\n    Pepper is\n    cold\n\n# end\n", "- \"Pepper is hot\"\n\n# end\n")]
    [InlineData("- >-\n    Pepper is cold\n", "- \"Pepper is hot\"\n")]
    [InlineData("- exact: Pepper is cold\n    suffix: \"[sic]\"\n", "- exact: Pepper is hot\n    suffix: \"[sic]\"\n")]
    [InlineData("- { exact: Pepper is cold, suffix: ' [' }\n", "- { exact: Pepper is hot, suffix: ' [' }\n")]
    [InlineData("- Pepper is\n    cold\n", "- Pepper is hot\n")]
    [InlineData("- it is white, or dry #1\n", "- it is white, and dry #1\n")]
    [InlineData("- Pepper […] hot and read\n", "- Pepper […] hot and red\n", "Pepper is hot and red.")]
    public void The_nearest_text_takes_the_place_of_a_quote_in_its_own_style(string before, string after, string? source = null) =>
        Assert.Equal($"asides:\n  {after}", Fixing.Fixed($"asides:\n  {before}", source ?? Source, FixKinds.NearestText));

    [Theory]
    [InlineData("asides: [ Pepper is cold, Salt does harm ]\n", "asides: [ Pepper is hot, Salt does harm ]\n")]
    [InlineData("asides: [ ! Pepper is cold ]\n", null)]
    [InlineData("asides:\n  - | # why\n    Pepper is cold\n", null)]
    [InlineData("asides: [ Nothing is like this at all ]\n", null)]
    [InlineData("asides: [ { exact: Pepper is cold, prefix: nowhere } ]\n", null)]
    [InlineData("asides: [ \"Sugar […] salti.\" ]\n", null)]
    [InlineData("sections: { a: { heading: More }, b: { heading: Mora } }\n", null)]
    [InlineData("sections: { a: { heading: Mora } }\n", "sections: { a: { heading: More } }\n")]
    [InlineData("sections: { a: { from: Pepper is cold } }\n", "sections: { a: { from: Pepper is hot } }\n")]
    public void Where_the_nearest_text_would_not_do_there_is_no_fix(string before, string? after)
    {
        if (after is not null)
        {
            Assert.Equal(after, Fixing.Fixed(before, Source, FixKinds.NearestText));
            return;
        }

        Assert.DoesNotContain(Compilation.Of(before, Source).Diagnostics, diagnostic => diagnostic.Fixes.Count > 0);
    }

    [Fact]
    public void A_nearest_text_that_stands_twice_is_no_fix() =>
        Assert.Empty(Compilation.Of("asides: [ Pepper is cold ]\n", "Pepper is hot. Yes, Pepper is hot.").Diagnostics.SelectMany(diagnostic => diagnostic.Fixes));

    [Theory]
    [InlineData("- Sea salt isn't \"black\"\n", "- Sea salt isn’t “black”\n")]
    [InlineData("- 'Sea salt isn''t \"black\"'\n", "- 'Sea salt isn’t “black”'\n")]
    [InlineData("- Sea […] isn't  [...] white\n", "- Sea […] isn’t [...] white\n")]
    [InlineData("- { exact: \"isn't\", prefix: salt }\n", "- { exact: \"isn’t\", prefix: salt }\n")]
    public void A_quote_takes_the_typography_of_the_source(string before, string after) =>
        Assert.Equal($"asides:\n  {after}", Fixing.Fixed($"asides:\n  {before}", Source, FixKinds.Typography));

    [Fact]
    public void Typography_that_cannot_be_seen_is_escaped() =>
        Assert.Equal("asides: [ \"30\\u202F% of so\\u00ADdium\" ]\n", Fixing.Fixed("asides: [ 30 % of sodium ]\n", "It is 30\u202F% of so\u00ADdium.", FixKinds.Typography));
}
