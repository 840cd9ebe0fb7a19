using System.Globalization;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Words and letters that multiply the number before them: "million", "Mrd.", "тис.", the k of "€10k".</summary>
internal static class NumberScales
{
    private const decimal Thousand = 1_000m;
    private const decimal Million = 1_000_000m;
    private const decimal Milliard = 1_000_000_000m;
    private const decimal LongBillion = 1_000_000_000_000m;

    /// <summary>Languages in which a billion is a thousand millions.</summary>
    private static readonly HashSet<string> Short = new(["en", "pt-br", "cy", "ga", "tr"], StringComparer.Ordinal);

    private static readonly Dictionary<string, decimal> Words = ValueWords.Table("scales").ToDictionary(static scale => scale.Key, static scale => decimal.Parse(scale.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Words that name another number in languages with short scales.</summary>
    private static readonly Dictionary<string, (decimal Short, decimal Long)> Billions = new(StringComparer.Ordinal)
    {
        ["billion"] = (Milliard, LongBillion),
        ["billions"] = (Milliard, LongBillion),
        ["billionen"] = (Milliard, LongBillion),
        ["billón"] = (Milliard, LongBillion),
        ["billones"] = (Milliard, LongBillion),
        ["bilhão"] = (Milliard, Milliard),
        ["bilhões"] = (Milliard, Milliard),
        ["trillion"] = (LongBillion, LongBillion * Million),
        ["trillions"] = (LongBillion, LongBillion * Million),
    };

    private static readonly HashSet<string> SayMil = new(["es", "pt", "ca", "gl"], StringComparer.Ordinal);

    /// <summary>What a word multiplies the number before it with; null if it does not.</summary>
    /// <param name="word">The word, without a point.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    public static decimal? Of(string word, string language)
    {
        var (lower, tag) = (word.ToLowerInvariant(), language.ToLowerInvariant());
        if (Billions.TryGetValue(lower, out var billion))
        {
            return Short.Contains(tag) || Short.Contains(LanguageTag.Primary(tag)) ? billion.Short : billion.Long;
        }

        if (lower == "mil")
        {
            return SayMil.Contains(LanguageTag.Primary(tag)) ? Thousand : null;
        }

        return WordStems.TryFind(Words, lower, out var scale) ? scale : null;
    }

    /// <summary>What a letter beside an amount of money multiplies it with; null if it does not.</summary>
    public static decimal? OfMoney(string letters) => letters switch
    {
        "k" or "K" => Thousand,
        "m" or "M" or "mn" => Million,
        "b" or "B" => Milliard,
        "tn" => LongBillion,
        _ => null,
    };
}
