namespace Quoin.Compiler.Checks;

/// <summary>Completes numbers from their neighbors: in "5 to 10 million EUR", the 5 is five million, and both are amounts.</summary>
internal static class NumberRanges
{
    /// <summary>How many numbers after one are compared with it; where digits have several meanings, each is one.</summary>
    private const int Reach = 2;

    /// <summary>The longest text from a number to one in the bracket after it.</summary>
    private const int LongestBracket = 80;

    public static void Complete(List<QuotedNumber> numbers, string text)
    {
        Sort(numbers);
        var count = numbers.Count;
        for (var i = count - 2; i >= 0; i--)
        {
            for (var j = i + 1; j < count && j <= i + Reach; j++)
            {
                var (number, next) = (numbers[i], numbers[j]);
                if (!NumberJoints.IsList(text, number.Whole.End, next.Whole.Start))
                {
                    continue;
                }

                if (number.IsBare && next.IsMeasured)
                {
                    numbers[i] = number.WithMeasureOf(next);
                }

                if (next.Scale > 1 && number.Scale == 1 && number.Value <= decimal.MaxValue / next.Scale)
                {
                    numbers.Add(numbers[i] with { Value = number.Value * next.Scale });
                }
            }
        }

        for (var i = 1; i < count; i++)
        {
            // "€5 to 10" and "2.5 % (1.1 to 3.9)", but also "€5 to 10 people".
            if (numbers[i].IsBare && (IsRange(numbers[i - 1], numbers[i], text) ? numbers[i - 1] : BeforeBracket(numbers, i, text)) is { IsMeasured: true } measured)
            {
                numbers.Add(numbers[i].WithMeasureOf(measured));
            }
        }

        Sort(numbers);
    }

    private static void Sort(List<QuotedNumber> numbers) => numbers.Sort(static (left, right) => (left.Span.Start, left.Value).CompareTo((right.Span.Start, right.Value)));

    private static bool IsRange(QuotedNumber number, QuotedNumber next, string text) => number.IsMeasured && NumberJoints.IsRange(text, number.Whole.End, next.Whole.Start);

    /// <summary>The number directly before the bracket that a number is in; null if there is none.</summary>
    private static QuotedNumber? BeforeBracket(List<QuotedNumber> numbers, int at, string text)
    {
        var first = Math.Max(numbers[at].Span.Start - LongestBracket, numbers[0].Span.Start);
        var open = text.LastIndexOfAny(['(', ')'], numbers[at].Span.Start, numbers[at].Span.Start - first + 1);
        if (open < 0 || text[open] == ')')
        {
            return null;
        }

        var end = NumberGaps.SkipGapsBack(text, first, open);
        while (at > 0 && numbers[at - 1].Span.Start >= first)
        {
            at--;
            if (numbers[at].IsMeasured && numbers[at].Whole.End == end)
            {
                return numbers[at];
            }
        }

        return null;
    }
}
