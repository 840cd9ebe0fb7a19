using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class ShortQuoteTests
{
    [Theory]
    [InlineData("white", true)]
    [InlineData("(white)", true)]
    [InlineData("non-toxic", true)]
    [InlineData("isn't", true)]
    [InlineData("0.5", true)]
    [InlineData("здоров’я", true)]
    [InlineData("塩は白", true)]
    [InlineData("塩は白い", false)]
    [InlineData("“Salt” tastes", false)]
    [InlineData("5 mg", false)]
    [InlineData("(NMDA) receptors", false)]
    [InlineData("white/dry", false)]
    public void One_word_is_too_short(string quote, bool isShort) => Assert.Equal(isShort, WordBreaks.IsOneWord(quote));

    [Theory]
    [InlineData("claims", "kind: definition, certainty: established, quote: white", true)]
    [InlineData("claims", "kind: definition, certainty: established, quote: { exact: white, prefix: is }", false)]
    [InlineData("claims", "kind: definition, certainty: established, quote: { exact: white, occurrence: 1 }", false)]
    [InlineData("claims", "kind: definition, certainty: established, quotes: [Salt, white]", false)]
    [InlineData("evidence", "kind: cohort, quote: white", true)]
    [InlineData("caveats", "kind: scope, quote: white", true)]
    [InlineData("terms", "label: white, quote: white", false)]
    [InlineData("sections", "from: white", false)]
    public void It_is_told_of_what_asserts_something_and_is_not_pinned(string group, string keys, bool isTold) =>
        Assert.Equal(isTold, Compilation.Of($"{group}:\n  salt: {{ {keys} }}\n", "Salt is white.").Diagnostics.Any(diagnostic => diagnostic.Rule == Rules.QuoteTooShort));
}
