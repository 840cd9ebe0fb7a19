using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Finds numbers in words, by <see cref="ValueWords.Numbers"/>: "einundzwanzig", "quatre-vingts", "treinta y cinco".</summary>
internal static class SpelledNumbers
{
    private const decimal Hundred = 100;
    private const decimal Thousand = 1000;

    /// <summary>The longest word that is read: numbers are longer in no text.</summary>
    private const int Longest = 80;

    /// <summary>What is between the parts of a number, in a word or between words.</summary>
    private static readonly string[] And = ["und", "en", "ën", "et", "y", "e"];

    /// <summary>Words before a hundred that is none: "pour cent", "vom Hundert".</summary>
    private static readonly HashSet<string> Per = new(["pour", "por", "per", "vom"], StringComparer.Ordinal);

    /// <summary>The numbers with their places, in order.</summary>
    public static IEnumerable<(Span Span, decimal Value)> In(string text, Span span, ValueWords? words)
    {
        if (words is null || words.Numbers.Count == 0)
        {
            yield break;
        }

        (Span Span, Sum Sum)? number = null;
        var (previous, isAfterAnd) = ("", false);
        foreach (var word in LetterRuns.In(text, span))
        {
            var lower = text.Substring(word.Start, Math.Min(word.Length, Longest)).ToLowerInvariant();
            var isAdjacent = number is { } before && word.Start - before.Span.End - (isAfterAnd ? previous.Length + 1 : 0) == 1 && (Whitespace.IsAny(text[word.Start - 1]) || text[word.Start - 1] == '-');
            var sum = isAdjacent ? Add(number!.Value.Sum, lower, words.Numbers, isAfterAnd) : null;
            if (sum is { } longer)
            {
                number = (number!.Value.Span with { Length = word.End - number.Value.Span.Start }, longer);
            }
            else if (isAdjacent && !isAfterAnd && Array.IndexOf(And, lower) >= 0)
            {
                (previous, isAfterAnd) = (lower, true);
                continue;
            }
            else
            {
                if (number is { } complete)
                {
                    yield return (complete.Span, complete.Sum.Value);
                }

                var length = LengthBeforeTime(lower, words);
                number = Add(default, lower.Substring(0, length), words.Numbers, isAfterAnd: false) is { } first && !NumberGaps.IsScaleOfDigits(text, span.Start, word.Start, first.Value)
                    && !(first.Value == Hundred && Per.Contains(previous)) ? (word with { Length = length }, first) : null;
            }

            (previous, isAfterAnd) = (lower, false);
        }

        if (number is { } last)
        {
            yield return (last.Span, last.Sum.Value);
        }
    }

    /// <summary>How many letters of a word are before its unit of time: "sechsmonatig". The whole word if it has none.</summary>
    private static int LengthBeforeTime(string word, ValueWords words)
    {
        var length = 1;
        while (length < word.Length && (words.Time(word.Substring(length)) is null || Add(default, word.Substring(0, length), words.Numbers, isAfterAnd: false) is null))
        {
            length++;
        }

        return length;
    }

    /// <summary>Adds the numbers that a word consists of; null if it is none, or another number begins with it.</summary>
    private static Sum? Add(Sum sum, string word, IReadOnlyDictionary<string, string> numbers, bool isAfterAnd)
    {
        if (word.Length == 0)
        {
            return sum;
        }

        for (var length = word.Length; length > 0; length--)
        {
            if (numbers.TryGetValue(word.Substring(0, length), out var digits) && sum.Plus(Quantities.Parse(digits), isAfterAnd) is { } longer && Rest(longer, word.Substring(length)) is { } whole)
            {
                return whole;
            }
        }

        return null;

        Sum? Rest(Sum longer, string rest)
        {
            var and = Array.Find(And, and => rest.Length > and.Length && rest.StartsWith(and, StringComparison.Ordinal));
            return (and is null ? null : Add(longer, rest.Substring(and.Length), numbers, isAfterAnd: true)) ?? Add(longer, rest, numbers, isAfterAnd: false);
        }
    }

    /// <summary>A number while its words are added.</summary>
    /// <param name="Thousands">What the thousands are.</param>
    /// <param name="Rest">What is below them.</param>
    private readonly record struct Sum(decimal Thousands, decimal Rest)
    {
        public decimal Value => Thousands + Rest;

        /// <summary>The number with another word; null if the word begins another number.</summary>
        public Sum? Plus(decimal word, bool isAfterAnd)
        {
            if (this == default)
            {
                return word == Thousand ? new Sum(Thousand, 0) : new Sum(0, word);
            }

            var tail = Rest % Hundred;
            return word switch
            {
                < 1 => isAfterAnd && Rest > 0 && Rest == decimal.Truncate(Rest) ? this with { Rest = Rest + word } : null,
                Thousand => Thousands == 0 && Rest == decimal.Truncate(Rest) ? new Sum(Rest * Thousand, 0) : null,
                Hundred when Rest is > 0 and < 10 => this with { Rest = Rest * Hundred },
                >= Hundred => Rest == 0 ? this with { Rest = word } : null,
                20 when tail == 4 => this with { Rest = Rest - tail + 80 },
                _ => tail == 0
                    || (tail == 10 && word is > 6 and < 10)
                    || (tail >= 20 && tail % 10 == 0 && word < (tail is 60 or 80 ? 20 : 10))
                    || (tail < 10 && isAfterAnd && word >= 20) ? this with { Rest = Rest + word } : null,
            };
        }
    }
}
