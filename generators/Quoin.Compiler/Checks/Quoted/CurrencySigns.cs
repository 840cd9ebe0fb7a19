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

    /// <summary>Names and abbreviations in lower case, as <see cref="WordStems"/> lists them, with what they can mean in any language. Nothing is of words that only begin as they do.</summary>
    private static readonly Dictionary<string, string> Words = WordStems.Table(
        ("", "europ* eurozon* eurobond*"),
        (Signs["€"], "euro* eur євро евро ευρώ"),
        (Signs["$"], "dollar* dólar* dolar* дол долар* долл доллар*"),
        ("USD", "usd"),
        (Signs["£"], "gbp pound* sterling* esterlin* sterlin* pfund libra libras pond ponden funt funty funtów фунт*"),
        (Signs["¥"], "yen yenes yens jen jenów jeny iene ienes yuan* renminbi rmb єна єни єн ієн* иен* юан*"),
        ("UAH", "uah hryvnia* hryvnya* hryven* hrywn* hrywien griwna* grivna* грн гривень гривн*"),
        ("RUB BYN", "rubl* roubl* rubel* roebel* руб рубл*"),
        ("PLN", "pln złot* zlot* zł злот*"),
        ("CZK SEK NOK DKK ISK", "crown* krona kronor krone kroner kronen koron* koruna korun couronne* corona coronas corone coroa coroas kr kč крон крони кроны"),
        ("CHF XAF XOF XPF CDF GNF RWF BIF DJF KMF", "chf franc francs franco francos franchi frank franka franków franki franken fr sfr fs франк франки франків франков"),
        ("INR PKR LKR NPR MUR SCR", "rupee* rupi* roupi* roepi* rs рупі* рупи*"),
        ("IDR", "rupiah* rp"),
        ("ILS", "shekel* nis schekel* sjekel* szekel* шекел*"),
        ("TRY", "lira* lire лір лира лиры лир"),
        ("ARS CLP COP CUP DOP MXN PHP UYU", "peso* pesos песо"),
        ("BRL", "reais"),
        ("HUF", "forint* ft форинт*"),
        ("RON MDL", "lei leu лей леїв леев"),
        ("BGN", "leva lev лева левів левов"),
        ("AED MAD", "dirham* dh dhs"),
        ("DZD BHD IQD JOD KWD LYD MKD RSD TND", "dinar* динар*"),
        ("SAR QAR OMR YER IRR", "riyal* rial*"),
        ("THB", "baht*"),
        ("MYR", "ringgit* rm"),
        ("ZAR", "rand rands"),
        ("NGN", "naira*"),
        ("GEL", "lari ларі лари"),
        ("KZT", "tenge тенге"));

    /// <summary>Names of the hundredth of a currency: "50 cents".</summary>
    private static readonly Dictionary<string, string> Hundredths = WordStems.Table(
        (Signs["€"] + " ZAR " + Signs["$"], "¢ ct cent cents eurocent* цент центи центів центов цента"),
        (Signs["€"] + " CHF MAD DZD HTG XAF XOF", "centime* rappen* сантим*"),
        (Signs["€"] + " BRL MZN CVE BOB PEN GTQ HNL NIO CRC PYG " + Signs["$"], "céntimo* cêntimo* centavo* centesim* centimo*"),
        (Signs["£"], "p penny pence pensów пенс пенси пенсів пенсов"),
        ("UAH RUB BYN", "kopiyk* kopeck* kopek* kopiej* копій* копейк* копеек коп"),
        ("PLN", "grosz* gr грош*"),
        ("CZK", "haléř* halíř* heller*"),
        ("SEK NOK DKK", "öre øre"),
        ("INR PKR NPR", "paise paisa"),
        ("RON MDL", "bani"),
        ("BGN", "stotink* стотинк*"));

    /// <summary>Words that say of which country a currency is: "Canadian dollars".</summary>
    private static readonly Dictionary<string, string> Countries = WordStems.Table(
        ("USD", "us american* amerik* ameryk* américain* statunitens* estadounid* америк* сша"),
        ("CAD", "canad* kanad* канад*"),
        ("AUD", "austral* австрал*"),
        ("NZD", "zealand* neuseel* zelanda* новозел*"),
        ("HKD", "kong* hongkong* гонконг*"),
        ("SGD", "singap* сінгап* сингап*"),
        ("GBP", "british britisch* sterling* esterlin* sterlin* стерлінг* стерлинг*"),
        ("EGP", "egypt* ägypt* egipt* єгип* егип*"),
        ("CHF", "swiss schweiz* suiss* suiz* svizzer* suíç* zwitser* szwajcar* швейц*"),
        ("MXN", "mexic* mexik* мексик*"),
        ("SEK", "swedish schwed* suédois* sueca* svedes* zweeds* szwedz* швед*"),
        ("NOK", "norweg* norvégi* norueg* noors* norwes* норве*"),
        ("DKK", "danish dänisch* danois* danesa* danes* deens* duńsk* данськ* датск*"),
        ("CZK", "czech tschech* tchèque* checa* ceca ceche czesk* чеськ* чешск*"),
        ("JPY", "japan* japon* giappon* япон*"),
        ("CNY", "chin* китай*"),
        ("RUB", "russ* rosyj* росій* россий*"),
        ("BYN", "belarus* білорус* белорус*"));

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
}
