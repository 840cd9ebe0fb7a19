using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Recognizes laws and contracts by their words.</summary>
internal static class LawWording
{
    /// <summary>A source that has a word of the law in one of this number of sentences is a law or a contract.</summary>
    private const int SentencesByLawWord = 8;

    /// <param name="words">The whole source.</param>
    /// <param name="sentences">The number of its sentences.</param>
    public static bool IsLaw(this WordedText words, int sentences)
    {
        var count = 0;
        foreach (var _ in words.Find(WordList.Law, new Span(0, words.Text.Length)))
        {
            count++;
        }

        return count * SentencesByLawWord >= Math.Max(sentences, SentencesByLawWord * 2);
    }
}
