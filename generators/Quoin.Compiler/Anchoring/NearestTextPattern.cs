using System.Runtime.CompilerServices;

namespace Quoin.Compiler.Anchoring;

/// <summary>
/// Words to be found though some of their letters are changed, dropped or added. The matrix of edit distances is computed
/// 64 rows at a time in the bits of a word (Myers 1999), in blocks where the words are longer (Hyyrö 2003), and blocks in
/// which no distance is within the limit are left out (Ukkonen 1985): the cost is linear in the text.
/// </summary>
internal sealed class NearestTextPattern
{
    /// <summary>What a judge answers where no stretch may end.</summary>
    public const int Never = int.MaxValue;

    private const int BlockRows = 64;

    /// <summary>So many characters are gone through before it is asked again whether the search was cancelled.</summary>
    private const int Stride = 1 << 12;

    private readonly CancellationToken _cancellation;
    private readonly NearestTextAlphabet _alphabet;
    private readonly Block[] _blocks;
    private readonly int _rowsOfLast;

    /// <summary>For each character of the alphabet a word a block, whose bits tell where the character stands.</summary>
    private readonly ulong[] _rows;

    /// <param name="words">The words; not empty.</param>
    /// <param name="cancellation">Ends a search.</param>
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

    /// <summary>Tells how near a stretch is that ends at a place.</summary>
    /// <param name="end">The place.</param>
    /// <param name="distance">The distance of the nearest stretch that ends there.</param>
    /// <returns>The distance that counts, not less than the given one, or <see cref="Never"/>.</returns>
    public delegate int Judge(int end, int distance);

    /// <summary>The blocks computed so far: what a search costs, on every machine.</summary>
    public long Steps { get; private set; }

    /// <summary>The number of blocks for words of a length.</summary>
    public static int BlocksFor(int length) => (length + BlockRows - 1) / BlockRows;

    /// <summary>Finds the end of the stretch of a text that is nearest to the words; the first of equals.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The greatest distance that counts.</param>
    /// <param name="isAnchored">Whether the stretch must begin where the text does.</param>
    /// <param name="judge">Asked about each end that would be the best so far; null to take all.</param>
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

    /// <summary>Before the first character the distance is the number of the row.</summary>
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

    /// <summary>Goes on by one character of the text.</summary>
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
            // From one row to the next the distance changes by one at most.
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
        /// <param name="rise">1 where the row above the block rose against the column before; then the same of its last row.</param>
        /// <param name="fall">1 where it fell.</param>
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
