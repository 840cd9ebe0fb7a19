namespace Quoin.Compiler.Text;

/// <summary>
/// Words that belong to the number before them, in any language: symbols of units, codes of currencies, "million" and "per cent".
/// Symbols that are also words, such as "in" and the Ukrainian "в", are left out, and so are single capitals that number a figure.
/// </summary>
internal static class UnitSymbols
{
    /// <summary>The longest word that is looked up.</summary>
    public const int Longest = 12;

    private static readonly HashSet<string> Symbols = Words(
        "mg kg g µg μg mcg ng pg mL ml L l dL dl cL cl µL μL µl μl nL pL mm cm m km nm µm μm dm mmol mol µmol μmol nmol pmol mM µM μM nM IU mIU kDa Da h min s ms µs μs hr hrs Hz kHz MHz GHz",
        "kB MB GB TB kW MW GW W kWh MWh V mV kV mA kA kJ MJ kcal cal Pa kPa MPa hPa mmHg mbar ha mph ft lb lbs oz dB rpm ppm ppb Bq kBq MBq Gy mGy Sv mSv eV keV MeV mEq cfu CFU bpm pp",
        "мг кг г мкг нг мл л дл мм см м км нм мкм ммоль моль мкмоль год хв мс Гц кГц МГц ГГц кВт МВт ГВт Вт мВ кВ мА кал ккал Дж кДж МДж кПа МПа га МО од МБ ГБ",
        "USD EUR GBP UAH CHF JPY PLN SEK NOK DKK CAD AUD CZK zł Kč kr грн руб дол");

    private static readonly HashSet<string> Periods = Words("d day days week weeks wk month months mo year years yr hour hours minute second sec dose week добу доба день тиждень місяць рік сут сутки");

    /// <summary>Words that multiply a number, in lower case.</summary>
    private static readonly HashSet<string> Multiples = Words(
        "percent percentage fold hundred hundreds thousand thousands million millions billion billions trillion trillions prozent millionen milliarde milliarden milliard milliards mil millón millones",
        "тис млн млрд трлн тисяч* мільйон* мільярд* відсот* процент* тысяч* миллион* миллиард* tys tysi* mln mld milion* miliard* procent*");

    /// <summary>The first and the second word of what is written in two: "per cent".</summary>
    private static readonly HashSet<string> Pairs = new(["per cent", "pour cent", "por ciento", "per cento", "por cento"], StringComparer.Ordinal);

    public static bool IsUnit(string word) => Symbols.Contains(word);

    /// <summary>Whether a word is what a rate is for: "kg" of "mg/kg", "day" of "5/day".</summary>
    public static bool IsRateOf(string word) => Symbols.Contains(word) || Periods.Contains(word);

    /// <summary>Whether a word multiplies the number before it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="next">The word after it.</param>
    public static bool Multiplies(string word, string next)
    {
        var lower = word.ToLowerInvariant();
        return Pairs.Contains($"{lower} {next.ToLowerInvariant()}") || WordStems.Of(lower).Any(Multiples.Contains);
    }

    private static HashSet<string> Words(params string[] lines) => new(lines.SelectMany(static line => line.Split(' ')), StringComparer.Ordinal);
}
