using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>How texts write the units that are compared, in any language.</summary>
internal static class UnitNames
{
    public const string Percent = "%";

    /// <summary>What the differences of two numbers in per cent are in.</summary>
    public const string Point = "pp";

    /// <summary>A hundredth of one per cent, or of one point.</summary>
    public const string BasisPoint = "bp";

    /// <summary>A degree of a scale that the text does not name.</summary>
    public const string Degree = "°";

    private const string Degrees = "degree* grad градус* degré* grado* grados gradi grau* graden stopień stopnie stopni";

    /// <summary>Symbols, and words in lower case as <see cref="WordStems"/> lists them. The first one is the name of the unit.</summary>
    private static readonly Dictionary<string, string> Words = WordStems.Table(((string[])
    [
        Percent + " ٪ ％ percent pct proc vH prozent* procent* gewichtsprozent* volumenprozent* відсот* відс процент* проц",
        Point + " prozentpunkt* procentpunt*",
        BasisPoint + " bps basispunkt* basispunt*",
        "‰ promille promil* проміл* промил*",
        Degree + " " + Degrees,
        "°C ℃ °С",
        "°F ℉",
        "kg кг kilo kilos кіло кило kilogram* кілограм* килограм* chilogramm* quilogram*",
        "g г gram* грам*",
        "mg мг milligram* miligram* міліграм* миллиграм*",
        "µg μg ug mcg мкг microgram* mikrogram* мікрограм* микрограм*",
        "ng нг nanogram* нанограм*",
        "L l л litr* liter* літр*",
        "dL dl дл decilit* dezilit* децилітр* децилитр*",
        "mL ml мл millilit* mililit* мілілітр* миллилитр*",
        "µL μL µl μl мкл microlit* mikrolit* мікролітр* микролитр*",
        "km км kilomet* kilomèt* kilómet* kilòmet* quilómet* quilômet* chilomet* кілометр* километр*",
        "m м meter* metre* mètre* metro metros metri metr metry metra metrów метр*",
        "cm см centimet* centimèt* centímet* zentimet* centymetr* сантиметр*",
        "mm мм millimet* millimèt* milímet* milimet* міліметр* миллиметр*",
        "µm μm мкм micromet* micromèt* micrómet* micron* mikromet* mikron* мікрометр* микрометр* мікрон* микрон*",
        "nm нм nanomet* nanomèt* nanómet* нанометр*",
        "mol моль mole moles moli молів молей",
        "mmol ммоль millimol* milimol* мілімол* миллимол*",
        "µmol μmol umol мкмоль micromol* mikromol* мікромол* микромол*",
        "IU UI IE U МО unit units einheit* unité* unidad* unità eenhe* jednost* одиниц* единиц*",
        "mmHg",
        "kPa кПа kilopascal* кілопаскал* килопаскал*",
        "kcal ккал kilocalor* kilokalor* chilocalor* quilocalor* кілокалор* килокалор*",
        "kJ кДж kilojoul* kilodżul* кілоджоул* килоджоул*",
        "kWh kilowattst* kilowattuur*",
    ]).Select(static line => (line.Substring(0, line.IndexOf(' ') is var end and >= 0 ? end : line.Length), line)));

    /// <summary>Several words, without points and hyphens, that are one unit, by the first of them; longer ones are before their beginnings.</summary>
    private static readonly Dictionary<string, (string Name, string[] Words)[]> Phrases = Grouped(
        Named(Point, "percentage point*, percent point*, per cent point*, % point*, % punkt*, % punt*, point* de pourcentage, point* de %, punto* porcentual*, punti percentuali, punto percentuale, ponto* percentua*, "
            + "punkt* procentow*, pkt proc*, p p, процентн* пункт*, відсотков* пункт*, п п, в п"),
        Named(BasisPoint, "basis point*, point* de base, punto* básico*, punto base, punti base, ponto* base, ponto* básico*, punkt* bazow*, pkt baz*, базисн* пункт*, базов* пункт*, б п"),
        Named(Percent, "per cent, pour cent, por ciento, por cien, per cento, por cento, v h, vom hundert, от ста"),
        Named("‰", "per mil, per mill, per mille, pour mille, por mil, vom tausend"),
        Named("°C", Scaled("c celsius* celsjusza цельсія цельсия с centígrad* centigrad*")),
        Named("°F", Scaled("f fahrenheit* фаренгейт*") + ", градус* за фаренгейтом, градус* по фаренгейту"),
        Named("IU", "international* unit*, internationale* einheit*, unité* internationale*, unidad* internacional*, unidade* internaciona*, unità internazional*, internationale* eenhe*, jednost* międzynarodow*, міжнародн* одиниц*, международн* единиц*, i e, j m, м о"),
        Named("mmHg", "mm hg, мм рт ст, мм рт, millimet* of mercury, milimet* de mercurio, мм hg"),
        Named("kWh", "kw h, квт год, квт ч, kilowatt hour*, kilovatio* hora*, quilowatt* hora*, kilowatt* or*, kilowat* godzin*, кіловат* годин*, киловатт* час*"));

    /// <summary>The name of a unit in one word; null if it is none.</summary>
    public static string? Find(string word) => Words.TryGetValue(word, out var name) ? name
        : word.Length > 2 && WordStems.TryFind(Words, word.ToLowerInvariant(), out var listed) ? listed : null;

    /// <summary>The name of the unit in several words that begins at an offset, and its end; null if there is none.</summary>
    public static (string Name, int End)? Phrase(string text, int at, int last)
    {
        foreach (var form in WordStems.Of(text.Substring(at, EndOfWord(text, at, last) - at).ToLowerInvariant()))
        {
            foreach (var (name, words) in Phrases.TryGetValue(form, out var found) ? found : [])
            {
                if (End(words, text, at, last) is { } end)
                {
                    return (name, end);
                }
            }
        }

        return null;
    }

    /// <summary>The end of a phrase that begins at an offset, with a point after its last letter; null if it does not begin there.</summary>
    private static int? End(string[] phrase, string text, int at, int last)
    {
        var end = at;
        for (var i = 0; i < phrase.Length; i++)
        {
            // "v. H.", "v.H.", "%-Punkte"; a letter without a point is a word of its own.
            var isJoined = end < last && text[end] is '.' or '-' or '·';
            var start = i == 0 ? at : NumberGaps.SkipGap(text, isJoined ? end + 1 : end, last);
            var isLetter = i > 0 && !isJoined && phrase[i - 1].Length == 1 && char.IsLetter(phrase[i - 1][0]);
            end = EndOfWord(text, start, last);
            if (end == start || isLetter || !WordStems.Of(text.Substring(start, end - start).ToLowerInvariant()).Contains(phrase[i]))
            {
                return null;
            }
        }

        return end < last && text[end] == '.' && LetterRuns.Start(text, at, end) == end - 1 ? end + 1 : end;
    }

    private static string Scaled(string scales) => string.Join(", ", $"{Degree} {Degrees}".Split(' ').SelectMany(degree => scales.Split(' ').Select(scale => $"{degree} {scale}")));

    private static int EndOfWord(string text, int at, int last) => at < last && !char.IsLetter(text[at]) ? at + 1 : LetterRuns.End(text, at, last);

    private static IEnumerable<(string Name, string[] Words)> Named(string name, string phrases) => phrases.Split([", "], StringSplitOptions.None).Select(phrase => (name, phrase.Split(' ')));

    private static Dictionary<string, (string Name, string[] Words)[]> Grouped(params IEnumerable<IEnumerable<(string Name, string[] Words)>> phrases) =>
        phrases.SelectMany(static named => named).GroupBy(static phrase => phrase.Words[0]).ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
}
