using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>A line of a baseline: a promise, and who accepted it.</summary>
/// <param name="Promise">What was promised.</param>
/// <param name="Entry">The key of the entry in the file of acceptances.</param>
/// <param name="Check">The check over both, which a line that somebody edits by hand does not have.</param>
/// <param name="Range">The range of the key in the file.</param>
internal sealed record BaselineLine(PromiseLine Promise, string Entry, string Check, TextRange Range)
{
    private const string EntryKey = " accepted=";
    private const string CheckKey = " check=";

    /// <summary>Whether the line is as it was written.</summary>
    public bool IsIntact => Check == CheckOf(Promise, Entry);

    /// <summary>Signs a promise with an entry.</summary>
    public static BaselineLine Sign(PromiseLine promise, string entry) => new(promise, entry, CheckOf(promise, entry), default);

    /// <summary>Reads a line; null if it has not the parts of one.</summary>
    /// <param name="text">The line, without its end.</param>
    /// <param name="range">The range of its key.</param>
    public static BaselineLine? Parse(string text, TextRange range)
    {
        var check = text.LastIndexOf(CheckKey, StringComparison.Ordinal);
        var entry = check < 0 ? -1 : text.LastIndexOf(EntryKey, check, StringComparison.Ordinal);
        var key = text.IndexOf(' ');
        return entry < 0 || key <= 0 || key > entry || !IsKey(text.Substring(0, key)) ? null : new BaselineLine(
            new PromiseLine(text.Substring(0, key), key == entry ? "" : text.Substring(key + 1, entry - key - 1)),
            text.Substring(entry + EntryKey.Length, check - entry - EntryKey.Length),
            text.Substring(check + CheckKey.Length),
            range);
    }

    private static string CheckOf(PromiseLine promise, string entry) => PromisedText.Write(PromisedText.HashOf($"{promise} {entry}"));

    /// <summary>Whether a text is an id, or an id, a group and an id.</summary>
    private static bool IsKey(string key)
    {
        var (parts, length) = (1, 0);
        foreach (var character in key)
        {
            if (character == PromiseLine.Separator && length > 0)
            {
                (parts, length) = (parts + 1, 0);
            }
            else if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            {
                length++;
            }
            else
            {
                return false;
            }
        }

        return length > 0 && parts is 1 or 3;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Promise}{EntryKey}{Entry}{CheckKey}{Check}";
}
