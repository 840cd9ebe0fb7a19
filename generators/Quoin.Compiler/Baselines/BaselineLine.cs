using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>A line of a baseline: a promise, and who accepted it.</summary>
/// <param name="Promise">What was promised.</param>
/// <param name="Entry">The key of the entry in the file of acceptances.</param>
/// <param name="Check">The hash of the line up to the check, which a line that somebody edits by hand does not have.</param>
/// <param name="Range">The range of the key in the file.</param>
internal sealed record BaselineLine(PromiseLine Promise, string Entry, string Check, TextRange Range)
{
    /// <summary>What is before the key of the entry.</summary>
    public const string EntryKey = " accepted=";

    /// <summary>What is before the check.</summary>
    public const string CheckKey = " check=";

    /// <summary>Whether the line is as it was written.</summary>
    public bool IsIntact => Check == CheckOf(Promise, Entry);

    /// <summary>Signs a promise with an entry.</summary>
    public static BaselineLine Sign(PromiseLine promise, string entry) => new(promise, entry, CheckOf(promise, entry), default);

    /// <summary>Reads a line; null if it has not the parts of one.</summary>
    /// <param name="text">The line, without its end.</param>
    /// <param name="range">The range of its key.</param>
    public static BaselineLine? Parse(string text, TextRange range) => StoredLine.Find(text, 0, text.Length, 0)?.ToLine() is { } line ? line with { Range = range } : null;

    private static string CheckOf(PromiseLine promise, string entry) => PromisedText.Write(MurmurHash.Of($"{promise}{EntryKey}{entry}".AsSpan()));

    /// <inheritdoc/>
    public override string ToString() => $"{Promise}{EntryKey}{Entry}{CheckKey}{Check}";
}
