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
                else if (!next.IsMeasured && !next.IsOpen)
                {
                    // "4 to 5 people".
                    numbers[i] = number with { IsOpen = false };
                }

                if (next.Scale > 1 && number.Scale == 1 && number.Value <= decimal.MaxValue / next.Scale)
                {
                    numbers.Add(numbers[i] with { Value = number.Value * next.Scale });
                }
            }
        }

        AddListed(numbers, count, text);
        for (var i = 1; i < count; i++)
        {
            if (NumberLabels.AreShared(text, numbers[i - 1], numbers[i]))
            {
                numbers[i] = numbers[i] with { IsLabel = true };
            }

            // "Five euros and 50 cents".
            if (numbers[i] is { Parts: > 1 } parts && numbers[i - 1] is { Parts: 1, Currency.Length: > 0 } whole && NumberJoints.IsSum(text, whole.Whole.End, parts.Whole.Start))
            {
                numbers.Add(whole with { Value = whole.Value + (parts.Value / parts.Parts) });
            }

            // "€5 to 10" and "2.5 % (1.1 to 3.9)", but also "€5 to 10 people".
            if (numbers[i].IsBare && (IsRange(numbers[i - 1], numbers[i], text) ? numbers[i - 1] : BeforeBracket(numbers, i, text)) is { IsMeasured: true } measured)
            {
                numbers.Add(numbers[i].WithMeasureOf(measured));
            }
        }

        Sort(numbers);
    }

    /// <summary>Adds the numbers of lists whose currency is before the first: "EUR 5, 10 or 20". After only one, a number can be of something else: "EUR 5 or 10 books".</summary>
    private static void AddListed(List<QuotedNumber> numbers, int count, string text)
    {
        var first = 0;
        for (var i = 1; i < count; i++)
        {
            if (!numbers[i].IsBare || !NumberJoints.IsList(text, numbers[i - 1].Whole.End, numbers[i].Whole.Start))
            {
                first = i;
            }
            else if (i > first + 1 && numbers[first] is { Currency.Length: > 0 } measured && measured.Whole.Start < measured.Span.Start)
            {
                // The second one is known to be of the list by the third.
                for (var j = i == first + 2 ? first + 1 : i; j <= i; j++)
                {
                    numbers.Add(numbers[j].WithMeasureOf(measured));
                }
            }
        }
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
