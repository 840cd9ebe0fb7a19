using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>A text that is read once for all lists has the same words in every part as one that is read for each question.</summary>
public sealed class PhraseIndexTests
{
    private static readonly string[] Texts =
    [
        "It may help, but NOT in mice: no more than one-in-five had 3 of 20 weeks. May 5 was not the day; it's unclear whether it cures “all”.",
        "NO is a gas, a NOTCH gene, an oft‑cited non-toxic so\u00ADlution that is not\u00A0likely to prove any\u00ADthing by 2020, according to the au­thors, unless it’s a myth",
        "Немає доказів того, що це НЕ допомагає; не більше ніж двадцять п’ять із тисячі, якщо лікар не дозволить. За даними авторів, ймовірно, ні.",
        "it is not文yet unlikely5 to be well文established, in 2 of 10文 no",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("uk")]
    public void Every_part_of_a_text_has_the_words_that_it_has_alone(string language)
    {
        foreach (var text in Texts)
        {
            var once = Wording.For(language)!.In(text);
            var often = new WordedText(Wording.For(language)!, text, isAskedOften: true);
            for (var start = 0; start < text.Length; start++)
            {
                for (var length = 1; start + length <= text.Length; length += length < 4 ? 1 : 9)
                {
                    foreach (var list in Enum.GetValues<WordList>())
                    {
                        var span = new Span(start, length);
                        Assert.Equal(once.Find(list, span).Select(static match => match), often.Find(list, span).Select(static match => match));
                        Assert.Equal(once.At(list, span), often.At(list, span));
                    }

                    Assert.Equal(Quantities.In(Wording.For(language), text, new Span(start, length)), Quantities.In(often, new Span(start, length)));
                }
            }
        }
    }
}
