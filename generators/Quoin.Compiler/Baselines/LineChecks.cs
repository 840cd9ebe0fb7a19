using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>
/// Computes the checks of lines four at a time: each step of a hash waits for the one before it, so four at once take little longer than one. A build
/// checks all lines of a baseline.
/// </summary>
internal static class LineChecks
{
    private const int Together = 4;

    /// <summary>Computes checks of lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="checks">Receives the check of each line.</param>
    /// <returns>Whether each line is as it was written.</returns>
    public static bool Compute(ReadOnlySpan<StoredLine> lines, Span<ulong> checks)
    {
        var first = 0;
        for (; first + Together <= lines.Length; first += Together)
        {
            if (!ComputeTogether(lines.Slice(first, Together), checks.Slice(first, Together)))
            {
                return false;
            }
        }

        for (; first < lines.Length; first++)
        {
            if (lines[first].Check is not { } check)
            {
                return false;
            }

            checks[first] = check;
        }

        return true;
    }

    private static bool ComputeTogether(ReadOnlySpan<StoredLine> lines, Span<ulong> checks)
    {
        var first = lines[0].Promise;
        var second = lines[1].Promise;
        var third = lines[2].Promise;
        var fourth = lines[3].Promise;
        var length = Math.Min(Math.Min(first.Length, second.Length), Math.Min(third.Length, fourth.Length));
        var isUsual = true;
        var (hash1, hash2, hash3, hash4) = (Hashing.Empty, Hashing.Empty, Hashing.Empty, Hashing.Empty);
        var (last1, last2, last3, last4) = ('\0', '\0', '\0', '\0');
        for (var i = 0; i < first.Length && i < second.Length && i < third.Length && i < fourth.Length; i++)
        {
            var (next1, next2, next3, next4) = (first[i], second[i], third[i], fourth[i]);

            // White space other than single spaces counts as one space; what writes lines writes none.
            isUsual &= IsUsual(next1, last1) & IsUsual(next2, last2) & IsUsual(next3, last3) & IsUsual(next4, last4);
            (hash1, hash2, hash3, hash4) = (Hashing.Add(hash1, next1), Hashing.Add(hash2, next2), Hashing.Add(hash3, next3), Hashing.Add(hash4, next4));
            (last1, last2, last3, last4) = (next1, next2, next3, next4);
        }

        (checks[0], checks[1], checks[2], checks[3]) = (hash1, hash2, hash3, hash4);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!isUsual || lines[i].Entry is not { Length: > 0 } entry || Whitespace.Is(entry[entry.Length - 1]))
            {
                if (lines[i].Check is not { } slow)
                {
                    return false;
                }

                checks[i] = slow;
                continue;
            }

            var promise = lines[i].Promise;
            var last = promise[length - 1];
            var check = PromisedText.Add(checks[i], promise.Slice(length), ref last);
            check = PromisedText.Add(check, " ".AsSpan(), ref last);
            checks[i] = PromisedText.Add(check, entry, ref last);
            if (!lines[i].IsChecked(checks[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUsual(char character, char before) => character is >= ' ' and < '\u007F' & (character | before) != ' ';
}
