using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class NegationTests
{
    [Theory]
    [InlineData("Ketamine ⟦cannot⟧ be the only treatment")]
    [InlineData("It is ⟦not⟧ safe")]
    [InlineData("It can ⟦not⟧ help")]
    [InlineData("It ⟦doesn't⟧ help")]
    [InlineData("It ⟦doesn’t⟧ help")]
    [InlineData("⟦No⟧ trial was made")]
    [InlineData("⟦Neither⟧ helps")]
    [InlineData("there is ⟦no⟧ certainty")]
    [InlineData("it ⟦failed⟧ to help")]
    [InlineData("⟦without⟧ supervision")]
    [InlineData("safe ⟦unless⟧ pregnant")]
    [InlineData("in the ⟦absence of⟧ data")]
    [InlineData("not only safe but ⟦never⟧ dull")]
    [InlineData("it does ⟦NOT⟧ help")]
    [InlineData("it ⟦DOESN’T⟧ help")]
    [InlineData("NOT ONLY safe but ⟦NEVER⟧ dull")]
    public void An_English_negation_is_found(string marked) => AssertNegation("en", marked);

    [Theory]
    [InlineData("Кетамін ⟦не⟧ може бути єдиним")]
    [InlineData("⟦Немає⟧ певності")]
    [InlineData("⟦Жодне⟧ дослідження")]
    [InlineData("дозволено ⟦без⟧ нагляду")]
    [InlineData("доказів ⟦нема⟧")]
    [InlineData("⟦відсутність⟧ даних")]
    [InlineData("усім, ⟦крім⟧ вагітних")]
    [InlineData("не лише безпечний, а й ⟦ніколи⟧ не шкодить")]
    [InlineData("це ⟦НЕ⟧ безпечно")]
    public void A_Ukrainian_negation_is_found(string marked) => AssertNegation("uk", marked);

    [Theory]
    [InlineData("en", "not only safe but good")]
    [InlineData("en", "No doubt it is good")]
    [InlineData("en", "a note on nothingness, annotated")]
    [InlineData("en", "the No. 1 drug of Norway")]
    [InlineData("en", "Dr No said yes")]
    [InlineData("en", "it raises NO in the blood")]
    [InlineData("en", "the NOTCH gene, or NoT at all")]
    [InlineData("uk", "не лише безпечний, а й дієвий")]
    [InlineData("uk", "Не тільки безпечний")]
    [InlineData("uk", "без сумніву, дієвий")]
    [InlineData("uk", "небезпечний нейромедіатор")]
    [InlineData("uk", "хворі на серцеву недостатність")]
    [InlineData("uk", "Тим не менш, дієвий")]
    public void What_denies_nothing_is_not_found(string language, string text) =>
        Assert.Null(Wording.For(language)!.FirstNegation(text, new Span(0, text.Length)));

    [Theory]
    [InlineData("It is ⟦not⟧ safe")]
    [InlineData("It is **⟦not⟧** safe")]
    [InlineData("It is ⟦not⟧ “safe")]
    [InlineData("It is ⟦not⟧\n(safe")]
    [InlineData("It is ⟦NOT⟧ safe")]
    public void Markup_does_not_part_a_negation_from_what_it_denies(string marked)
    {
        var expected = MarkedText.Parse(marked);
        var place = expected.Text.IndexOf("safe", StringComparison.Ordinal);

        Assert.Equal(new Span(expected.Mark.Start, expected.Mark.Length), Wording.For("en")!.In(expected.Text).NegationBefore(place));
    }

    [Theory]
    [InlineData("It is not, safe")]
    [InlineData("Is it? No. safe")]
    [InlineData("It is not very safe")]
    public void A_negation_farther_off_denies_something_else(string text) =>
        Assert.Null(Wording.For("en")!.In(text).NegationBefore(text.IndexOf("safe", StringComparison.Ordinal)));

    private static void AssertNegation(string language, string marked)
    {
        var expected = MarkedText.Parse(marked);

        Assert.Equal(
            new Span(expected.Mark.Start, expected.Mark.Length),
            Wording.For(language)!.FirstNegation(expected.Text, new Span(0, expected.Text.Length)));
    }
}
