using Quoin.Compiler.Declarations;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Words of a level of certainty.</summary>
/// <param name="Level">The level.</param>
/// <param name="Hedge">The words.</param>
internal sealed record LevelHedge(LevelDeclaration Level, HedgeDeclaration Hedge)
{
    /// <summary>The primary subtag of the language.</summary>
    public string Language { get; } = LanguageTag.Primary(Hedge.Key.Language);

    /// <summary>The words, without differences of typography and capitals.</summary>
    public string Words { get; } = Hedge.Key.Words;

    /// <summary>Whether the last word may have any ending.</summary>
    public bool HasAnyEnding => Words[Words.Length - 1] == PhraseTrie.AnyEnding;

    /// <summary>The words without any ending.</summary>
    public string Stem => Words.TrimEnd(PhraseTrie.AnyEnding);

    /// <summary>Whether another declaration of the same words says it already: of the same level and language, or of another level for some of the same texts.</summary>
    public bool IsGivenBy(LevelHedge other) =>
        ReferenceEquals(other.Level, Level) ? string.Equals(Hedge.Language, other.Hedge.Language, StringComparison.OrdinalIgnoreCase) : Hedge.SharesTexts(other.Hedge);

    /// <summary>Whether any ending of these words makes them words of another level.</summary>
    public bool Includes(LevelHedge other) =>
        HasAnyEnding && !ReferenceEquals(other.Level, Level) && other.Words != Words && Hedge.SharesTexts(other.Hedge) && IsWith(Stem, other.Stem);

    /// <summary>Whether words are others with an ending.</summary>
    public static bool IsWith(string stem, string words)
    {
        if (!words.StartsWith(stem, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = stem.Length; i < words.Length; i++)
        {
            if (!char.IsLetter(words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
