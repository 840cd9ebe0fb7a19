using System.Globalization;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("en", "It costs 5", "5")]
    [InlineData("en", "0.5 mg and 0,5 mg", "0.5*g/0.001 0.5*g/0.001")]
    [InlineData("en", "10 000 or 10,000 or 10\u202F000", "10000 10000 10000")]
    [InlineData("en", "5% or 5 % or 5 percent", "5*%/1 5*%/1 5*%/1")]
    [InlineData("en", "twenty-five and one hundred", "25 1~ 100")]
    [InlineData("en", "three million", "3000000")]
    [InlineData("en", "sixty-one mice, forty-one thousand rats", "61 41000")]
    [InlineData("en", "within twenty one days", "21*day/1")]
    [InlineData("en", "twenty one-day courses, 20 one", "20 1*day/1~ 20 1~")]
    [InlineData("en", "two hundred and thirty-one", "231")]
    [InlineData("uk", "двадцять один пес", "21")]
    [InlineData("en", "two hundred and fifty", "250")]
    [InlineData("en", "two hundred and fifty thousand", "250000")]
    [InlineData("en", "two hundred and two hundred, two hundred or five, 200 and five", "200 200 200 5 200 5")]
    [InlineData("en", "two million three hundred and five days", "2000305*day/1")]
    [InlineData("en", "a 6-month trial", "6*day/30")]
    [InlineData("en", "1–2 weeks", "1~ 2*day/7")]
    [InlineData("en", "B12, COVID-19 and [3]", "")]
    [InlineData("en", "in 2019/05/12", "2019 5 12")]
    [InlineData("en", "the XX century", "20~ 100~")]
    [InlineData("en", "I saw it", "")]
    [InlineData("en", "3 of 20", "3 20*whole/1 0.15*share/1~")]
    [InlineData("uk", "трьома інфузіями за п'ять тижнів", "3 5*day/7")]
    [InlineData("uk", "сорок п’ять відсотків", "45*%/1")]
    [InlineData("uk", "через 6 місяців", "6*day/30")]
    [InlineData("fr", "cinq ou 6 mois", "6")]
    [InlineData("en", "99999999999999999999999999999999", "")]
    [InlineData("en", "5.", "5")]
    public void Numbers_are_found_with_their_units(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", Quantities.In(Wording.For(language), text, new Span(0, text.Length)).Select(Describe)));

    [Theory]
    [InlineData("6 months", "26 weeks", true)]
    [InlineData("12 months", "1 year", true)]
    [InlineData("6 months", "6 weeks", false)]
    [InlineData("6 months", "6", true)]
    [InlineData("50 %", "half", true)]
    [InlineData("33 %", "one in three", true)]
    [InlineData("50 %", "one in three", false)]
    [InlineData("1 g", "1000 mg", true)]
    [InlineData("1 g", "1 mg", false)]
    public void Units_are_converted(string left, string right, bool isSame)
    {
        var (first, second) = (Last(left), Last(right));

        Assert.Equal((isSame, isSame), (first.Matches(second), second.Matches(first)));

        static Quantity Last(string text) => Quantities.In(Wording.For("en"), text, new Span(0, text.Length))[^1];
    }

    private static string Describe(Quantity quantity) =>
        quantity.Value.ToString("0.####", CultureInfo.InvariantCulture)
        + (quantity.Unit.Length > 0 ? $"*{quantity.Unit}/{quantity.Factor.ToString("0.####", CultureInfo.InvariantCulture)}" : "")
        + (quantity.IsImplied ? "~" : "");
}
