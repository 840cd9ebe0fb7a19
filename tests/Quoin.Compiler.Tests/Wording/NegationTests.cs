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
    public void A_Ukrainian_negation_is_found(string marked) => AssertNegation("uk", marked);

    [Theory]
    [InlineData("en", "not only safe but good")]
    [InlineData("en", "No doubt it is good")]
    [InlineData("en", "a note on nothingness, annotated")]
    [InlineData("en", "the No. 1 drug of Norway")]
    [InlineData("en", "Dr No said yes")]
    [InlineData("uk", "не лише безпечний, а й дієвий")]
    [InlineData("uk", "Не тільки безпечний")]
    [InlineData("uk", "без сумніву, дієвий")]
    [InlineData("uk", "небезпечний нейромедіатор")]
    public void What_denies_nothing_is_not_found(string language, string text) =>
        Assert.Null(Wording.For(language)!.FirstNegation(text, new Span(0, text.Length)));

    private static void AssertNegation(string language, string marked)
    {
        var expected = MarkedText.Parse(marked);

        Assert.Equal(
            new Span(expected.Mark.Start, expected.Mark.Length),
            Wording.For(language)!.FirstNegation(expected.Text, new Span(0, expected.Text.Length)));
    }
}
