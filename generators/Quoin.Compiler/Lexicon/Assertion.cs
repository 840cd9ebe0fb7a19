using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// Decides whether a sentence asserts a part of itself. A question does not, and neither does a denial: "It is a myth that tea cures
/// insomnia". Each language of denials is a file in the folder <c>Denials</c>.
/// </summary>
internal static class Assertion
{
    private static readonly Lazy<WordSet> Denials = new(static () => new WordSet(WordSet.ReadFiles("Denials").SelectMany(static entry => entry.Words.Split(' '))));

    private static readonly char[] ClauseEnds = [':', ';', '—', '–'];

    /// <param name="text">The text.</param>
    /// <param name="part">The part, within one sentence.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    public static bool IsAsserted(string text, Span part, string language)
    {
        var start = part.Start;
        while (start > 0 && !EndsSentence(text[start - 1]))
        {
            start--;
        }

        // A negation denies its own clause.
        var clause = Math.Max(start, text.LastIndexOfAny(ClauseEnds, Math.Max(part.Start - 1, 0), part.Start - start) + 1);

        // The part may include the end of its sentence.
        var end = part.End - 1;
        while (end < text.Length && !EndsSentence(text[end]))
        {
            end++;
        }

        return !(end < text.Length && text[end] is '?' or '？')
            && !IsDenial(text, start, part.Start)
            && !IsDenial(text, part.End, Math.Max(part.End, end))
            && Wording.For(language)?.FirstNegation(text, new Span(clause, part.Start - clause)) is null;
    }

    private static bool IsDenial(string text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var word = at;
            while (at < end && (char.IsLetter(text[at]) || text[at] is '\'' or '’'))
            {
                at++;
            }

            if (at > word && Denials.Value.Contains(text.Substring(word, at - word).ToLowerInvariant()))
            {
                return true;
            }

            at = Math.Max(at, word + 1);
        }

        return false;
    }

    private static bool EndsSentence(char character) => character is '.' or '!' or '?' or '？' or '。' or '…' or '\n' or '\0';
}
