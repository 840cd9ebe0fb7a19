using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>The currencies that signs beside an amount can mean.</summary>
internal static class CurrencySigns
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["€"] = "EUR",
        ["£"] = "GBP EGP FKP GIP LBP SHP SSP SYP",
        ["$"] = "USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD UYU XCD",
        ["¥"] = "JPY CNY",
        ["₴"] = "UAH",
        ["₽"] = "RUB",
        ["₹"] = "INR",
        ["₩"] = "KRW KPW",
        ["₪"] = "ILS",
        ["₺"] = "TRY",
        ["₫"] = "VND",
        ["₦"] = "NGN",
        ["₱"] = "PHP CUP",
        ["₸"] = "KZT",
        ["₼"] = "AZN",
        ["₾"] = "GEL",
        ["₿"] = "",
        ["฿"] = "THB",
        ["₡"] = "CRC SVC",
        ["₲"] = "PYG",
        ["US$"] = "USD",
        ["A$"] = "AUD",
        ["AU$"] = "AUD",
        ["C$"] = "CAD NIO",
        ["CA$"] = "CAD",
        ["NZ$"] = "NZD",
        ["HK$"] = "HKD",
        ["S$"] = "SGD",
        ["NT$"] = "TWD",
        ["R$"] = "BRL",
        ["MX$"] = "MXN",
    };

    /// <summary>Names and abbreviations in lower case, as <see cref="WordStems"/> lists them, with what they can mean in any language. Nothing is of words that only begin as they do.</summary>
    private static readonly Dictionary<string, string> Words = Codes("currencies");

    /// <summary>Names of the hundredth of a currency: "50 cents".</summary>
    private static readonly Dictionary<string, string> Hundredths = Codes("hundredths");

    /// <summary>Words that say of which country a currency is: "Canadian dollars".</summary>
    private static readonly Dictionary<string, string> Countries = Codes("countries");

    /// <summary>Codes that are also words in capitals.</summary>
    private static readonly HashSet<string> AlsoWords = new(["ALL", "TOP", "TRY", "CUP", "SOS"], StringComparer.Ordinal);

    /// <summary>Whether a text beside a number can only be a currency.</summary>
    public static bool IsSign(string text) => Signs.ContainsKey(text) || (Currencies.IsCode(text) && !AlsoWords.Contains(text));

    /// <summary>The codes that a word can mean; null if it names no currency.</summary>
    public static string? OfWord(string word) => WordStems.TryFind(Words, word.ToLowerInvariant(), out var codes) && codes!.Length > 0 ? codes : null;

    /// <summary>The codes of whose currencies a word is a hundredth; null if it is none.</summary>
    public static string? OfHundredth(string word) => WordStems.TryFind(Hundredths, word.ToLowerInvariant(), out var codes) ? codes : null;

    /// <summary>The code of the currency of the country that a word names; empty if it names none.</summary>
    public static string OfCountry(string word) => WordStems.TryFind(Countries, word.ToLowerInvariant(), out var code) ? code! : "";

    /// <summary>Whether texts can name a currency only in ways that are known.</summary>
    /// <param name="code">An ISO 4217 code.</param>
    public static bool AreNamesKnown(string code) => !AlsoWords.Contains(code) && Words.Values.Any(codes => codes.IndexOf(code, StringComparison.Ordinal) >= 0);

    /// <summary>Whether a sign can mean a currency.</summary>
    /// <param name="sign">A sign, a code, or the codes of a word.</param>
    /// <param name="code">An ISO 4217 code.</param>
    public static bool CanBe(string sign, string code) => (Signs.TryGetValue(sign, out var codes) ? codes : sign).IndexOf(code, StringComparison.Ordinal) >= 0;

    /// <summary>A section of the words, with the codes of signs.</summary>
    private static Dictionary<string, string> Codes(string section) => ValueWords.Table(section).ToDictionary(
        static word => word.Key,
        static word => string.Join(" ", word.Value.Split(' ').Select(static code => Signs.TryGetValue(code, out var codes) ? codes : code)),
        StringComparer.Ordinal);
}
