using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Finds numbers in words, in languages that have word lists.</summary>
internal static class ListedNumbers
{
    private const decimal Half = 0.5m;

    /// <summary>The numbers with their places, in order.</summary>
    public static IEnumerable<(Span Span, decimal Value)> In(WordedText words, Span span)
    {
        var numbers = Quantities.WithoutUnits(words, span);
        for (var i = 0; i < numbers.Length; i++)
        {
            var number = numbers[i];
            if (i + 1 < numbers.Length && numbers[i + 1] is { Value: Half } half && NumberJoints.IsSum(words.Text, number.Span.End, half.Span.Start))
            {
                // "One and a half".
                yield return (number.Span with { Length = half.Span.End - number.Span.Start }, number.Value + Half);
                i++;
            }
            else if (!char.IsDigit(words.Text[number.Span.Start]) && !NumberGaps.IsScaleOfDigits(words.Text, span.Start, number.Span.Start, number.Value)
                && !(i + 1 < numbers.Length && IsMultiplied(number, numbers[i + 1])))
            {
                yield return (number.Span, number.Value);
            }
        }
    }

    /// <summary>Whether the word after a number multiplies it: "one" of "one hundred" is not 1.</summary>
    private static bool IsMultiplied(Quantity number, Quantity next) => next.Span.Start == number.Span.End + 1 && next.Value >= 100 && number.Value < next.Value;
}
