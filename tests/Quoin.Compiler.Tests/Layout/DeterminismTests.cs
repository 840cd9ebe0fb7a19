using System.Globalization;
using Quoin.Compiler.Names;
using Quoin.Compiler.Output;

namespace Quoin.Compiler.Tests;

/// <summary>The same input gives equal output, whatever the culture: İ and ı in Turkish, the decimal comma in Ukrainian.</summary>
public sealed class DeterminismTests
{
    private const string Faulty = """
        terms:
          ICE-INDIA: { label: ice, quote: "Ice" }
          ice-india: { label: ice, quote: "IN INDIA" }
          ice-i2: { lebel: ice, quote: "nıne" }

        """;

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("uk-UA")]
    [InlineData("ar-SA")]
    public void An_article_and_its_layout_are_equal(string culture)
    {
        var here = Seed.Compile();

        var there = In(culture, () => Seed.Compile());

        Assert.Equal((here.Project, here.Parsed, here.Compiled, here.Library), (there.Project, there.Parsed, there.Compiled, there.Library));
        Assert.NotSame(here.Article, there.Article);
        Assert.Equal(ArticleLayout.Of(here.Article), In(culture, () => ArticleLayout.Of(there.Article)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("uk-UA")]
    public void Diagnostics_and_their_messages_are_equal(string culture)
    {
        var here = Compilation.Of(Faulty, "Ice in India. 1.5 is nine.");

        var there = In(culture, () => Compilation.Of(Faulty, "Ice in India. 1.5 is nine."));

        Assert.NotEmpty(here.Faults);
        Assert.Equal((here.Project, here.Parsed, here.Compiled, here.Library), (there.Project, there.Parsed, there.Compiled, there.Library));
        Assert.Equal(here.Diagnostics.Select(diagnostic => diagnostic.ToString()), In(culture, () => there.Diagnostics.Select(diagnostic => diagnostic.ToString()).ToList()));
    }

    [Fact]
    public void A_C_sharp_name_has_the_same_letters_in_Turkey() => Assert.Equal("IceIndia", In("tr-TR", () => CSharpNames.FromId("ice-india")));

    private static T In<T>(string culture, Func<T> run)
    {
        var (before, beforeInterface) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeInterface);
        }
    }
}
