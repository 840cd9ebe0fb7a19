using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>
/// Detects that another text repeats a text, or a large part of it, without storing the text: hashes of runs of its
/// words. A run is half of the words, but at least five; a run begins at each quarter, and one ends with the text. So a
/// repetition of three quarters is always detected, and one of less than half never. Texts of fewer than three words have no
/// fingerprint, and one of three words is repeated only by a text that has no other words.
/// </summary>
/// <param name="Words">The number of words in the text.</param>
/// <param name="Runs">The hash of each run.</param>
internal sealed record Fingerprint(int Words, EquatableArray<long> Runs)
{
    private const int LeastWords = 3;
    private const int LeastWordsOfPart = 4;
    private const int LeastRun = 5;

    /// <summary>Whether the text is so short that its words are part of many other texts.</summary>
    public bool IsShort => Words < LeastWordsOfPart;

    /// <summary>The number of words in a run.</summary>
    public int RunLength => Math.Max(Math.Min(LeastRun, Words), (Words + 1) / 2);

    private int Stride => Math.Max(1, Words / 4);

    private int LastStart => Words - RunLength;

    /// <summary>The index of the first word of a run.</summary>
    public int Start(int run) => Math.Min(run * Stride, LastStart);

    /// <summary>Creates the fingerprint of a text; null if it has too few words.</summary>
    public static Fingerprint? Create(string text)
    {
        var words = new WordValues();
        words.Read(text, new Span(0, text.Length));
        return Create(words);
    }

    /// <summary>Creates the fingerprint of a text by its words; null if it has too few.</summary>
    public static Fingerprint? Create(WordValues words)
    {
        if (words.Count < LeastWords)
        {
            return null;
        }

        var shape = new Fingerprint(words.Count, []);
        var runs = new long[((shape.LastStart + shape.Stride - 1) / shape.Stride) + 1];
        for (var run = 0; run < runs.Length; run++)
        {
            var (hash, start) = (0UL, shape.Start(run));
            for (var i = start; i < start + shape.RunLength; i++)
            {
                hash = RollingHash.Add(hash, words[i]);
            }

            runs[run] = WordRuns.Keep(hash);
        }

        return new Fingerprint(words.Count, new EquatableArray<long>(runs));
    }
}
