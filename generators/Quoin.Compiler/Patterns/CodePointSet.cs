using System.Globalization;

namespace Quoin.Compiler.Patterns;

/// <summary>A set of code points: ranges, and general categories of Unicode.</summary>
internal sealed class CodePointSet
{
    /// <summary>What <c>\d</c> matches.</summary>
    public static readonly CodePointSet Digits = Of(('0', '9'));

    /// <summary>What <c>\w</c> matches.</summary>
    public static readonly CodePointSet WordCharacters = Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary>What <c>\s</c> matches: white space and line ends of ECMA-262.</summary>
    public static readonly CodePointSet Spaces = Of(
        ('\t', '\r'), (' ', ' '), ('\u00A0', '\u00A0'), ('\u1680', '\u1680'), ('\u2000', '\u200A'), ('\u2028', '\u2029'), ('\u202F', '\u202F'), ('\u205F', '\u205F'),
        ('\u3000', '\u3000'), ('\uFEFF', '\uFEFF'));

    /// <summary>What a dot matches.</summary>
    public static readonly CodePointSet NoLineEnds = Of(('\n', '\n'), ('\r', '\r'), ('\u2028', '\u2029')).Complement();

    private readonly List<CodePointRange> _ranges;
    private readonly bool _isNegated;

    /// <param name="ranges">The ranges, in any order.</param>
    /// <param name="categories">The general categories, a bit for each.</param>
    /// <param name="isNegated">Whether it is the set of all code points that are in none of them.</param>
    public CodePointSet(IEnumerable<CodePointRange> ranges, int categories = 0, bool isNegated = false)
    {
        _ranges = Merged(ranges);
        Categories = categories;
        _isNegated = isNegated;
    }

    /// <summary>The ranges, in order and without overlap.</summary>
    public IReadOnlyList<CodePointRange> Ranges => _ranges;

    /// <summary>The general categories, a bit for each.</summary>
    public int Categories { get; }

    /// <summary>The set of a single code point.</summary>
    public static CodePointSet Of(int value) => new([new(value, value)]);

    /// <summary>The bit of a category.</summary>
    public static int BitOf(UnicodeCategory category) => 1 << (int)category;

    /// <summary>Whether a code point is in the set.</summary>
    public bool Contains(CodePoint point) => ((Categories & BitOf(point.Category)) != 0 || IsInRanges(point.Value)) != _isNegated;

    /// <summary>All code points that are not in the ranges of this set.</summary>
    public CodePointSet Complement()
    {
        var others = new List<CodePointRange>();
        var first = 0;
        foreach (var range in _ranges)
        {
            if (range.First > first)
            {
                others.Add(new CodePointRange(first, range.First - 1));
            }

            first = range.Last + 1;
        }

        if (first <= CodePoint.Last)
        {
            others.Add(new CodePointRange(first, CodePoint.Last));
        }

        return new CodePointSet(others);
    }

    private static CodePointSet Of(params (char First, char Last)[] ranges) => new(ranges.Select(static range => new CodePointRange(range.First, range.Last)));

    private static List<CodePointRange> Merged(IEnumerable<CodePointRange> ranges)
    {
        var merged = new List<CodePointRange>();
        foreach (var range in ranges.OrderBy(static range => range.First))
        {
            if (merged.Count > 0 && range.First <= merged[merged.Count - 1].Last + 1)
            {
                var last = merged[merged.Count - 1];
                merged[merged.Count - 1] = last with { Last = Math.Max(last.Last, range.Last) };
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged;
    }

    private bool IsInRanges(int value)
    {
        var (low, high) = (0, _ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < _ranges[middle].First)
            {
                high = middle - 1;
            }
            else if (value > _ranges[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
