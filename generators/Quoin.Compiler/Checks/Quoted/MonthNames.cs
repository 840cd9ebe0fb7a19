using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Names of months. A language that is not here has none, and its dates are compared by day and year.</summary>
internal static class MonthNames
{
    private const int Shortest = 3;

    private const char AnyEnding = '*';

    /// <summary>The names in each language in the order of the year; an asterisk stands for endings.</summary>
    private static readonly Dictionary<string, string[][]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = Months("january february march april may june july august september october november december"),
        ["uk"] = Months("січ* лют* берез* квіт* трав* черв* лип* серп* верес* жовт* листопад* груд*"),
        ["ru"] = Months("январ* феврал* март* апрел* май|мая|мае июн* июл* август* сентябр* октябр* ноябр* декабр*"),
        ["pl"] = Months("stycz* lut* mar* kwie* maj* czerw* lip* sierp* wrze* paźdz* listop* grud*"),
        ["de"] = Months("januar|jänner februar|feber märz april mai juni juli august september oktober november dezember"),
        ["nl"] = Months("januari februari maart|mrt april mei juni juli augustus september oktober november december"),
        ["fr"] = Months("janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre"),
        ["es"] = Months("enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre"),
        ["it"] = Months("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ["pt"] = Months("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    };

    /// <summary>Whether the names of a language are known.</summary>
    /// <param name="language">A BCP 47 language tag.</param>
    public static bool AreKnown(string language) => Known.ContainsKey(LanguageTag.Primary(language));

    /// <summary>The number of the month that a word names, also with its first letters alone, from 1; 0 if it names none.</summary>
    public static int Find(string word, string language) => word.Length >= Shortest && Known.TryGetValue(LanguageTag.Primary(language), out var months)
        ? Array.FindIndex(months, names => Array.Exists(names, name => Names(name, word.ToLowerInvariant()))) + 1
        : 0;

    private static bool Names(string name, string word) => name.TrimEnd(AnyEnding) is var start && start.Length < name.Length
        ? word.StartsWith(start, StringComparison.Ordinal) || start.StartsWith(word, StringComparison.Ordinal)
        : name.StartsWith(word, StringComparison.Ordinal);

    private static string[][] Months(string names) => [.. names.Split(' ').Select(static month => month.Split('|'))];
}
