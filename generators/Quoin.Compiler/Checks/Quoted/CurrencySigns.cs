using Quoin.Compiler.Format;

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

    /// <summary>Codes that are also words in capitals.</summary>
    private static readonly HashSet<string> AlsoWords = new(["ALL", "TOP", "TRY", "CUP", "SOS"], StringComparer.Ordinal);

    /// <summary>Whether a text beside a number can only be a currency.</summary>
    public static bool IsSign(string text) => Signs.ContainsKey(text) || (Currencies.IsCode(text) && !AlsoWords.Contains(text));

    /// <summary>Whether a sign can mean a currency.</summary>
    /// <param name="sign">A sign or a code.</param>
    /// <param name="code">An ISO 4217 code.</param>
    public static bool CanBe(string sign, string code) => sign == code || (Signs.TryGetValue(sign, out var codes) && codes.IndexOf(code, StringComparison.Ordinal) >= 0);
}
