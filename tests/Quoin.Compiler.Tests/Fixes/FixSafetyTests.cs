using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class FixSafetyTests
{
    [Theory]
    [InlineData("Tea  may\u00A0help\n you", "Tea may help you")]
    [InlineData("isn't \"good\"", "isn’t “good”")]
    [InlineData("«Tea» 'helps'", "“Tea” ‘helps’")]
    [InlineData("tea - or coffee", "tea – or coffee")]
    [InlineData("tea -- or coffee", "tea — or coffee")]
    [InlineData("wait...", "wait…")]
    [InlineData("ages 5-10", "ages 5–10")]
    [InlineData("30\u202F% of 10\u2009000", "30 % of 10 000")]
    [InlineData("so\u00ADdium", "sodium")]
    [InlineData("nai\u0308ve", "naïve")]
    [InlineData("5 \u00B5g", "5 \u03BCg")]
    [InlineData("a “5” of 10", "a \"5\" of 10")]
    [InlineData("м'ята", "мʼята")]
    public void White_space_and_typography_mean_nothing(string one, string other)
    {
        Assert.True(TextMeaning.IsSame(one, other));
        Assert.True(TextMeaning.IsSame(other, one));
    }

    [Theory]
    [InlineData("fell by -5", "fell by −5")]
    [InlineData("fell by –5", "fell by -5")]
    [InlineData("fell by - 5", "fell by – 5")]
    [InlineData("5 − 10", "5 - 10")]
    [InlineData("5–10", "5−10")]
    [InlineData("5—10", "5-10")]
    [InlineData("5--10", "5-10")]
    [InlineData("-5", "–5")]
    [InlineData("-$5", "–$5")]
    [InlineData("-.5", "–.5")]
    [InlineData("-(5)", "–(5)")]
    [InlineData("tea − coffee", "tea - coffee")]
    [InlineData("type\u22122", "type-2")]
    [InlineData("5′", "5'")]
    [InlineData("5″ wide", "5” wide")]
    [InlineData("A′", "A'")]
    [InlineData("1'5", "1‚5")]
    [InlineData("about 1‚5", "about '1'5")]
    [InlineData("1’000", "1'000")]
    [InlineData("10\u00AD00", "1000")]
    [InlineData("10\u200B00", "1000")]
    [InlineData("1,5", "1.5")]
    [InlineData("1 500", "1500")]
    [InlineData("5 mg", "5mg")]
    [InlineData("5%", "5")]
    [InlineData("5%", "5‰")]
    [InlineData("5 ± 1", "5 + 1")]
    [InlineData("5 ± 1", "5 +/- 1")]
    [InlineData("10⁵", "105")]
    [InlineData("10⁻⁵", "10⁵")]
    [InlineData("H₂O", "H2O")]
    [InlineData("½", "1/2")]
    [InlineData("５", "5")]
    [InlineData("p < 0.05", "p > 0.05")]
    [InlineData("p ≤ 0.05", "p < 0.05")]
    [InlineData("a ≠ b", "a = b")]
    [InlineData("pain", "pаin")]
    [InlineData("naïve", "naive")]
    [InlineData("Tea", "tea")]
    [InlineData("no table", "notable")]
    [InlineData("tea, coffee", "tea coffee")]
    [InlineData("tea: it helps", "tea; it helps")]
    [InlineData("it is not good", "it is good")]
    [InlineData("can't", "can")]
    [InlineData("ﬁne", "fine")]
    [InlineData("5 μg", "5 mg")]
    public void Letters_numbers_and_signs_mean_something(string one, string other)
    {
        Assert.False(TextMeaning.IsSame(one, other));
        Assert.False(TextMeaning.IsSame(other, one));
    }

    [Theory]
    [InlineData("Tea **may** help", "Tea may help", true)]
    [InlineData("[Tea](https://example.com/a) _may_ help", "Tea may help", true)]
    [InlineData("[Tea][1] may help[^2].", "Tea may help.", true)]
    [InlineData("`Tea` | may", "Tea may", true)]
    [InlineData("Tea **may** […] *help*", "Tea may […] help", true)]
    [InlineData("5*3* mg", "53 mg", false)]
    [InlineData("5[^1]0 mg", "50 mg", false)]
    [InlineData("5 | 10", "5 10", false)]
    [InlineData("**5** **10**", "5 10", false)]
    [InlineData("10<sup>5</sup> mg", "105 mg", false)]
    [InlineData("10^5^ mg", "105 mg", false)]
    [InlineData("Tea ~~does not~~ help", "Tea does not help", false)]
    [InlineData("Tea &minus;5", "Tea −5", false)]
    [InlineData("Tea \\*5", "Tea *5", false)]
    [InlineData("![Tea](a.png) helps", "Tea helps", false)]
    [InlineData("Tea <!-- not --> helps", "Tea helps", false)]
    [InlineData("- Tea\n- helps", "Tea helps", false)]
    [InlineData("Tea *does not* help", "Tea help", false)]
    [InlineData("Tea *may*", "Tea may help", false)]
    public void Only_marks_of_markup_mean_nothing(string quoted, string read, bool isSame) => Assert.Equal(isSame, MarkupMeaning.IsSame(quoted, read));

    [Theory]
    [InlineData("BlackPepper", "black-pepper", true)]
    [InlineData("clinical trial", "clinical-trial", true)]
    [InlineData("dose-2.5", "dose-2-5", false)]
    [InlineData("trial-1-2", "trial-12", false)]
    [InlineData("trial_1 2", "trial-1-2", true)]
    [InlineData("sefety", "safety", false)]
    [InlineData("x-quote", "quote", false)]
    public void Capitals_and_separators_of_names_mean_nothing(string one, string other, bool isSame) => Assert.Equal(isSame, TextMeaning.IsSameName(one, other));

    [Theory]
    [InlineData("asides: [ Salt isn't dry ]", "Salt isn’t dry.", FixKinds.Typography, nameof(FixSafety.Safe))]
    [InlineData("asides: [ It fell by -5 here ]", "It fell by \u22125 here.", FixKinds.Typography, nameof(FixSafety.Unsafe))]
    [InlineData("caveats: { aftercare: { kind: risk, quote: Salt, applies-to: all } }\nclaims: { a: { kind: background, certainty: established, quote: is white, caveats: [after-care] } }", "Salt is white.", FixKinds.NearestWord, nameof(FixSafety.Safe))]
    [InlineData("caveats: { aftercare: { kind: risk, quote: Salt, applies-to: all }, af-tercare: { kind: risk, quote: white, applies-to: all } }\nclaims: { a: { kind: background, certainty: established, quote: is white, caveats: [after-care] } }", "Salt is white.", FixKinds.NearestWord, nameof(FixSafety.Unsafe))]
    [InlineData("asides: [ Salt is wite ]", "Salt is white.", FixKinds.NearestText, nameof(FixSafety.Unsafe))]
    [InlineData("asides: [ It took 5 days ]", "It took 6 days.", FixKinds.NearestText, nameof(FixSafety.Unsafe))]
    [InlineData("asides: [ Salt is whit ]", "Salt is white.", FixKinds.WholeWords, nameof(FixSafety.Unsafe))]
    [InlineData("terms: { Salt: { label: salt, quote: Salt is white } }", "Salt is white.", FixKinds.KebabCase, nameof(FixSafety.Safe))]
    [InlineData("terms: { salt-2.5: { label: salt, quote: Salt is white } }", "Salt is white.", FixKinds.KebabCase, nameof(FixSafety.Unsafe))]
    [InlineData("claims: { a: { kind: Safety, certainty: possible, quote: Salt is white } }", "Salt is white.", FixKinds.NearestWord, nameof(FixSafety.Safe))]
    [InlineData("claims: { a: { kind: sefety, certainty: possible, quote: Salt is white } }", "Salt is white.", FixKinds.NearestWord, nameof(FixSafety.Unsafe))]
    [InlineData("terms: { a: { label: a, quote: Salt } }\nclaims: { b: { kind: safety, certainty: possible, quote: Salt is white, about: [a, a] } }", "Salt is white.", FixKinds.RemoveItem, nameof(FixSafety.Safe))]
    [InlineData("asides: []", "Salt is white.", FixKinds.AddAside, nameof(FixSafety.Choice))]
    [InlineData("asides: []", "Salt is white.", FixKinds.AddClaim, nameof(FixSafety.Choice))]
    public void A_fix_says_whether_it_is_safe(string marks, string source, string kind, string safety) =>
        Assert.Equal(safety, Compilation.Of(marks + "\n", source).Fix(kind).Safety.ToString());

    [Theory]
    [InlineData("terms:\n  a:\n    label: a\n    quote: “Salt: it is white”\n", nameof(FixSafety.Safe))]
    [InlineData("terms:\n  a:\n    label: a\n    quote: “Salt”: it is “white”\n", nameof(FixSafety.Unsafe))]
    [InlineData("asides:\n  - %Salt is white\n", nameof(FixSafety.Safe))]
    [InlineData("asides:\n  - %Salt is white # sure\n", nameof(FixSafety.Unsafe))]
    [InlineData("asides:\n  - \"Salt is white\",\n", nameof(FixSafety.Safe))]
    [InlineData("asides:\n  - \"Salt is white\n", nameof(FixSafety.Unsafe))]
    [InlineData("claims:\n\ta: { kind: safety, certainty: possible, quote: Salt is white }\n", nameof(FixSafety.Unsafe))]
    [InlineData("claims:\n\u00A0\u00A0a: { kind: safety, certainty: possible, quote: Salt is white }\n", nameof(FixSafety.Safe))]
    [InlineData("asides:\n  • Salt is white\n", nameof(FixSafety.Safe))]
    [InlineData("asides:\n  − Salt is white\n", nameof(FixSafety.Unsafe))]
    [InlineData("asides:\n  -Salt is white\n", nameof(FixSafety.Unsafe))]
    public void The_syntax_of_yaml_is_safe_where_nothing_is_guessed(string marks, string safety) =>
        Assert.Equal(safety, Compilation.Of(marks, "Salt is white.").Fix(FixKinds.Syntax).Safety.ToString());
}
