using Quoin.Compiler.Format;
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

    /// <summary>Names and abbreviations in lower case, as <see cref="WordStems"/> lists them, with what they can mean in any language.</summary>
    private static readonly Dictionary<string, string> Words = WordStems.Table(
        (Signs["€"], "euro* євро евро ευρώ"),
        (Signs["$"], "dollar* dólar* dolar* долар* доллар*"),
        (Signs["£"], "pound* sterling pfund фунт*"),
        (Signs["¥"], "yen jen yuan renminbi rmb єна єни єн ієн* иен* юан*"),
        ("UAH", "hryvnia* hryvnya* hrywn* hrywien griwna* грн гривень гривн*"),
        ("RUB BYN", "rubl* roubl* rubel* руб рубл*"),
        ("PLN", "złot* zlot* zł злот*"),
        ("CZK SEK NOK DKK ISK", "crown* krona kronor krone kroner koron koruna korun kr kč крон крони кроны"),
        ("CHF XAF XOF XPF CDF GNF RWF BIF DJF KMF", "franc* frank franka franków franken fr франк франки франків франков"),
        ("INR PKR LKR NPR MUR SCR", "rupee* rupi* roupi* rs рупі* рупи*"),
        ("IDR", "rupiah*"),
        ("ILS", "shekel* nis schekel* шекел*"),
        ("TRY", "lira*"),
        ("ARS CLP COP CUP DOP MXN PHP UYU", "peso* pesos песо"),
        ("BRL", "reais"),
        ("HUF", "forint* ft форинт*"),
        ("RON MDL", "lei leu лей леїв"),
        ("BGN", "leva lev лева"),
        ("AED MAD", "dirham*"),
        ("DZD BHD IQD JOD KWD LYD MKD RSD TND", "dinar* динар*"),
        ("SAR QAR OMR YER IRR", "riyal* rial*"),
        ("THB", "baht*"),
        ("MYR", "ringgit*"),
        ("KZT", "tenge тенге"));

    /// <summary>Codes that are also words in capitals.</summary>
    private static readonly HashSet<string> AlsoWords = new(["ALL", "TOP", "TRY", "CUP", "SOS"], StringComparer.Ordinal);

    /// <summary>Whether a text beside a number can only be a currency.</summary>
    public static bool IsSign(string text) => Signs.ContainsKey(text) || (Currencies.IsCode(text) && !AlsoWords.Contains(text));

    /// <summary>The codes that a word can mean; null if it names no currency.</summary>
    public static string? OfWord(string word) => WordStems.TryFind(Words, word.ToLowerInvariant(), out var codes) ? codes : null;

    /// <summary>Whether a sign can mean a currency.</summary>
    /// <param name="sign">A sign, a code, or the codes of a word.</param>
    /// <param name="code">An ISO 4217 code.</param>
    public static bool CanBe(string sign, string code) => (Signs.TryGetValue(sign, out var codes) ? codes : sign).IndexOf(code, StringComparison.Ordinal) >= 0;
}
