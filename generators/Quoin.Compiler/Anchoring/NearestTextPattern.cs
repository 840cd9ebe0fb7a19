using System.Runtime.CompilerServices;

namespace Quoin.Compiler.Anchoring;

/// <summary>
/// Finds words approximately, with some letters changed, removed or added. The matrix of edit distances is computed
/// 64 rows at a time in the bits of an integer (Myers 1999), in blocks for longer words (Hyyrö 2003), and blocks in
/// which no distance is within the limit are skipped (Ukkonen 1985). The cost is linear in the text.
/// </summary>
internal sealed class NearestTextPattern
{
    /// <summary>Returned by a judge if no span may end at a position.</summary>
    public const int Never = int.MaxValue;

    private const int BlockRows = 64;

    /// <summary>The number of characters between checks for cancellation.</summary>
    private const int Stride = 1 << 12;

    private readonly CancellationToken _cancellation;
    private readonly NearestTextAlphabet _alphabet;
    private readonly Block[] _blocks;
    private readonly int _rowsOfLast;

    /// <summary>For each character of the alphabet and each block, a bit mask of the rows with that character.</summary>
    private readonly ulong[] _rows;

    /// <param name="words">The words; not empty.</param>
    /// <param name="cancellation">Cancels a search.</param>
    public NearestTextPattern(ReadOnlySpan<char> words, CancellationToken cancellation = default)
    {
        _cancellation = cancellation;
        _alphabet = new NearestTextAlphabet(words);
        _blocks = new Block[BlocksFor(words.Length)];
        _rowsOfLast = words.Length - ((_blocks.Length - 1) * BlockRows);
        _rows = new ulong[_alphabet.Count * _blocks.Length];
        for (var i = 0; i < words.Length; i++)
        {
            _rows[(_alphabet.Number(words[i]) * _blocks.Length) + (i / BlockRows)] |= 1UL << (i % BlockRows);
        }
    }

    /// <summary>Rates a span by the position of its end.</summary>
    /// <param name="end">The end of the span.</param>
    /// <param name="distance">The distance of the nearest span that ends there.</param>
    /// <returns>The effective distance, at least <paramref name="distance"/>, or <see cref="Never"/>.</returns>
    public delegate int Judge(int end, int distance);

    /// <summary>The number of computed blocks: a measure of cost that does not depend on the machine.</summary>
    public long Steps { get; private set; }

    /// <summary>The number of blocks for words of the given length.</summary>
    public static int BlocksFor(int length) => (length + BlockRows - 1) / BlockRows;

    /// <summary>Finds the end of the span of a text that is nearest to the words; the first if several are equally near.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The maximum distance.</param>
    /// <param name="isAnchored">Whether the span must begin at the start of the text.</param>
    /// <param name="judge">Rates each end that would be the best so far; null to accept all.</param>
    public (int End, int Distance)? FindEnd(ReadOnlySpan<char> text, int limit, bool isAnchored = false, Judge? judge = null)
    {
        (int End, int Distance)? best = null;
        var top = isAnchored ? 1UL : 0UL;
        var last = Begin(limit);
        for (var i = 0; i < text.Length && limit >= 0; i++)
        {
            if (i % Stride == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            var rows = _rows.AsSpan(_alphabet.Number(text[i]) * _blocks.Length, _blocks.Length);
            last = Advance(rows, last, limit, top);
            if (last == _blocks.Length - 1 && _blocks[last].Distance <= limit)
            {
                var distance = judge is null ? _blocks[last].Distance : judge(i + 1, _blocks[last].Distance);
                if (distance <= limit)
                {
                    best = (i + 1, distance);
                    limit = distance - 1;
                }
            }
        }

        return best;
    }

    /// <summary>Initializes the column before the first character, in which the distance is the number of the row.</summary>
    /// <returns>The last block with a distance within the limit.</returns>
    private int Begin(int limit)
    {
        var last = Math.Min(limit / BlockRows, _blocks.Length - 1);
        for (var i = 0; i <= last; i++)
        {
            _blocks[i] = new Block { Rises = ulong.MaxValue, Distance = (i * BlockRows) + RowsOf(i) };
        }

        return last;
    }

    private int RowsOf(int block) => block == _blocks.Length - 1 ? _rowsOfLast : BlockRows;

    /// <summary>Advances by one character of the text.</summary>
    private int Advance(ReadOnlySpan<ulong> rows, int last, int limit, ulong top)
    {
        var blocks = _blocks;
        var (rise, fall) = (top, 0UL);
        for (var i = 0; i <= last; i++)
        {
            blocks[i].Advance(rows[i], i == blocks.Length - 1 ? _rowsOfLast - 1 : BlockRows - 1, ref rise, ref fall);
        }

        Steps += last + 1;
        var change = (int)rise - (int)fall;
        if (last + 1 < blocks.Length && blocks[last].Distance - change <= limit && (fall | (rows[last + 1] & 1)) != 0)
        {
            var distance = blocks[last].Distance - change;
            last++;
            blocks[last] = new Block { Rises = ulong.MaxValue, Distance = distance + RowsOf(last) };
            blocks[last].Advance(rows[last], RowsOf(last) - 1, ref rise, ref fall);
            Steps++;
        }
        else
        {
            // From one row to the next, the distance changes by at most one.
            while (last > 0 && blocks[last].Distance >= limit + RowsOf(last))
            {
                last--;
            }
        }

        return last;
    }

    /// <summary>A column of up to 64 rows, as the differences between neighbours.</summary>
    private struct Block
    {
        /// <summary>The rows whose distance is one more than that of the row above.</summary>
        public ulong Rises;

        /// <summary>The rows whose distance is one less than that of the row above.</summary>
        public ulong Falls;

        /// <summary>The distance in the last row.</summary>
        public int Distance;

        /// <param name="matches">The rows whose character is that of the text.</param>
        /// <param name="lastRow">The number of the last row.</param>
        /// <param name="rise">1 if the distance in the row above the block increased from the previous column; on return, the same for the block's last row.</param>
        /// <param name="fall">1 if it decreased; on return, likewise.</param>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Advance(ulong matches, int lastRow, ref ulong rise, ref ulong fall)
        {
            var vertical = matches | Falls;
            matches |= fall;
            var horizontal = (((matches & Rises) + Rises) ^ Rises) | matches;
            var rises = Falls | ~(horizontal | Rises);
            var falls = Rises & horizontal;
            var (riseOut, fallOut) = ((rises >> lastRow) & 1, (falls >> lastRow) & 1);
            rises = (rises << 1) | rise;
            falls = (falls << 1) | fall;
            Rises = falls | ~(vertical | rises);
            Falls = rises & vertical;
            Distance += (int)riseOut - (int)fallOut;
            (rise, fall) = (riseOut, fallOut);
        }
    }
}
