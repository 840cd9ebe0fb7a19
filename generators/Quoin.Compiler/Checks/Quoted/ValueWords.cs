using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>The words of a language that values are written with, as <see cref="WordStems"/> lists them, in lower case.</summary>
/// <param name="months">The names of the months in the order of the year; a bar is between the forms of one.</param>
/// <param name="times">Units of time, each with the durations that it is.</param>
/// <param name="losses">Words that say that a number without a sign is below zero: "fell by 3 %".</param>
/// <param name="numbers">Numbers with their words; empty where the word lists have them, or where they are not known.</param>
internal sealed class ValueWords(string months, string times, string losses, string numbers = "")
{
    private static readonly Dictionary<string, ValueWords> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = new(
            "january february march april may june july august september october november december",
            "P1Y=yr yrs PT1H=h hr hrs PT1S=sec secs P14D=fortnight P6M=half-year P10Y=decade decades P100Y=century centuries",
            "fall falls fallen falling fell decreas* declin* drop* loss* lose* losing lost down downturn reduc* negative* minus below under shrank shrink* shrunk contracted contracting contraction lower* less fewer "
            + "deficit* cut cuts slump* plung* slid* sank sink* diminish* shortfall outflow* overdrawn overdraft* deduct* depreciat* weaken* worse* subzero behind south* west* shed slip slips slipped tumbl* dip dips dipped eased retreat* crash* plummet* collaps* erod* impair* owe* debit* discount* frost"),
        ["uk"] = new(
            "січ* лют* берез* квіт* трав* черв* лип* серп* верес* жовт* листопад* груд*",
            "P6M=півроку півріч* P3M=квартал* P10Y=десятиріч* десятиліт* P100Y=століт* сторіч*",
            "впа* пад* спад* знизи* зниж* знец* змен* втра* утра* скорот* скороч* мінус ємн* негатив* збит* дефіцит* менш* нижч* обвал* просі* недостач*"),
        ["ru"] = new(
            "январ* феврал* март* апрел* май|мая|мае июн* июл* август* сентябр* октябр* ноябр* декабр*",
            "P1Y=год года годы году годов лет летн* годич* годов* ежегодн* P1M=месяц* месячн* ежемесячн* P7D=недел* P1D=день дня дни дней днём сутки суток дневн* ежедневн* PT1H=час часа часов часы PT1M=минут* мин PT1S=секунд* сек P6M=полугод* P3M=квартал*",
            "упа* пад* спад* сниз* сниж* умен* потер* сокра* минус отриц* негатив* убыт* дефицит* менее меньш* ниже"),
        ["pl"] = new(
            "stycz* lut* mar* kwie* maj* czerw* lip* sierp* wrze* paźdz* listop* grud*",
            "P1Y=rok roku lat lata latach letni* roczn* P1M=miesią* miesięc* P7D=tydzień tygodni* P1D=dzień dnia dni dniach dniow* dzienn* PT1H=godzin* godz h PT1M=minut* min PT1S=sekund* P6M=półroc* P3M=kwarta*",
            "spad* strat* strac* zmniejsz* obniż* minus ujemn* deficyt* poniżej mniej reduk* niższ*"),
        ["de"] = new(
            "januar|jänner februar|feber märz april mai juni juli august september oktober november dezember",
            "P1Y=jahr jahre jahren jahres jährig* jährlich* jahresfrist kalenderjahr* geschäftsjahr* wirtschaftsjahr* lebensjahr* dienstjahr* "
            + "P1M=monat* kalendermonat* P7D=woche wochen wöchig* wöchentlich* kalenderwoche* P1D=tag tage tagen tages tägig* täglich* werktag* kalendertag* arbeitstag* bankarbeitstag* geschäftstag* "
            + "PT1H=stunde* stündig* stündlich* std h PT1M=minute* minütig* min PT1S=sekunde* P6M=halbjahr* halbjähr* P3M=quartal* vierteljahr* vierteljähr* kalendervierteljahr* P10Y=jahrzehnt* P100Y=jahrhundert*",
            "verlor* verlier* verlust* sank sinkt sinken* gesunken* fiel fielen fällt fallen* gefallen* rückgang* rückläufig* abnahm* gesenkt* senk* minus negativ* unter weniger* reduz* verring* vermind* schrumpf* geschrumpft einbu* defizit* "
            + "fehlbetrag* abzug abzüg* abgezogen kürz* gekürzt* einbruch* eingebrochen brach absturz* abgestürzt* frost* zurück* ab nahm nimmt gab nachgelassen nachgegeben eingebüßt abgenommen zurückgegangen geringer* niedriger*",
            "0=null 1=ein eins eine einen einem einer eines 2=zwei zwo zweier 3=drei dreier 4=vier 5=fünf 6=sechs 7=sieben 8=acht 9=neun 10=zehn 11=elf 12=zwölf 13=dreizehn 14=vierzehn 15=fünfzehn 16=sechzehn 17=siebzehn 18=achtzehn 19=neunzehn "
            + "20=zwanzig 30=dreißig dreissig 40=vierzig 50=fünfzig 60=sechzig 70=siebzig 80=achtzig 90=neunzig 100=hundert 1000=tausend 0.5=halb halbe halben halber halbes halbem hälfte 1.5=eineinhalb anderthalb 2.5=zweieinhalb 3.5=dreieinhalb"),
        ["nl"] = new(
            "januari februari maart|mrt april mei juni juli augustus september oktober november december",
            "P1Y=jaar jaren jarig* jaarlijks* P1M=maand* P7D=week weken wekelijks* P1D=dag dagen dagelijks* werkdag* kalenderdag* PT1H=uur uren h PT1M=minuut minuten min PT1S=seconde* P6M=halfjaar P3M=kwarta*",
            "daal* daling* gedaald verlies* verlor* verlaag* verlaging* vermind* min negatief negatieve onder minder krimp* gekrompen tekort* zakt* gezakt terug* lager*",
            "0=nul 1=een één 2=twee 3=drie 4=vier 5=vijf 6=zes 7=zeven 8=acht 9=negen 10=tien 11=elf 12=twaalf 13=dertien 14=veertien 15=vijftien 16=zestien 17=zeventien 18=achttien 19=negentien 20=twintig 30=dertig 40=veertig "
            + "50=vijftig 60=zestig 70=zeventig 80=tachtig 90=negentig 100=honderd 1000=duizend 0.5=half halve 1.5=anderhalf anderhalve"),
        ["fr"] = new(
            "janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre",
            "P1Y=an ans année années annuel* P1M=mois mensuel* P7D=semaine semaines hebdomadaire* P1D=jour jours journée* quotidien* PT1H=heure heures h PT1M=minute minutes min PT1S=seconde* P3M=trimestre* P6M=semestre* P100Y=siècle*",
            "baiss* perd* perte* chut* dimin* recul* réduc* rédui* moins négati* déficit* inférieur* sous tomb* repli* rétract* contract*",
            "0=zéro 1=un une 2=deux 3=trois 4=quatre 5=cinq 6=six 7=sept 8=huit 9=neuf 10=dix 11=onze 12=douze 13=treize 14=quatorze 15=quinze 16=seize 20=vingt vingts 30=trente 40=quarante 50=cinquante 60=soixante "
            + "70=septante 80=huitante octante 90=nonante 100=cent cents 1000=mille 0.5=demi demie"),
        ["es"] = new(
            "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
            "P1Y=año años anual* P1M=mes meses mensual* P7D=semana semanas semanal* P1D=día días dia dias diari* PT1H=hora horas h PT1M=minuto minutos min PT1S=segundo* P3M=trimestre* P6M=semestre* P100Y=siglo*",
            "caíd* cae caen cay* baj* pérdid* perd* pierd* descen* dismin* reduc* reduj* menos negativ* déficit* inferior* retroce* contra*",
            "0=cero 1=un uno una 2=dos 3=tres 4=cuatro 5=cinco 6=seis 7=siete 8=ocho 9=nueve 10=diez 11=once 12=doce 13=trece 14=catorce 15=quince 16=dieciséis 17=diecisiete 18=dieciocho 19=diecinueve 20=veinte 21=veintiún veintiuno veintiuna "
            + "22=veintidós 23=veintitrés 24=veinticuatro 25=veinticinco 26=veintiséis 27=veintisiete 28=veintiocho 29=veintinueve 30=treinta 40=cuarenta 50=cincuenta 60=sesenta 70=setenta 80=ochenta 90=noventa 100=cien ciento "
            + "200=doscientos doscientas 300=trescientos trescientas 400=cuatrocientos cuatrocientas 500=quinientos quinientas 600=seiscientos seiscientas 700=setecientos setecientas 800=ochocientos ochocientas 900=novecientos novecientas "
            + "1000=mil 0.5=medio media"),
        ["it"] = new(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "P1Y=anno anni annual* P1M=mese mesi mensil* P7D=settimana settimane settimanal* P1D=giorno giorni giornalier* PT1H=ora ore h PT1M=minuto minuti min PT1S=secondo secondi P3M=trimestr* P6M=semestr* P100Y=secol*",
            "cala* calo perd* perso scend* sces* dimin* ridu* ridott* meno negativ* deficit disavanz* inferior* cad* contra* sotto",
            "0=zero 1=un uno una 2=due 3=tre tré 4=quattro 5=cinque 6=sei 7=sette 8=otto 9=nove 10=dieci 11=undici 12=dodici 13=tredici 14=quattordici 15=quindici 16=sedici 17=diciassette 18=diciotto 19=diciannove 20=venti vent 30=trenta trent "
            + "40=quaranta quarant 50=cinquanta cinquant 60=sessanta sessant 70=settanta settant 80=ottanta ottant 90=novanta novant 100=cento cent 1000=mille mila 0.5=mezzo mezza"),
        ["pt"] = new(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "P1Y=ano anos anual* P1M=mês meses mensal* P7D=semana semanas semanal* P1D=dia dias diári* PT1H=hora horas h PT1M=minuto minutos min PT1S=segundo* P3M=trimestre* P6M=semestre* P100Y=século*",
            "caiu caíram cair queda* perd* perda* baix* dimin* redu* menos negativ* déficit* défice* inferior* recu* contra*",
            "0=zero 1=um uma 2=dois duas 3=três 4=quatro 5=cinco 6=seis 7=sete 8=oito 9=nove 10=dez 11=onze 12=doze 13=treze 14=catorze quatorze 15=quinze 16=dezasseis dezesseis 17=dezassete dezessete 18=dezoito 19=dezanove dezenove "
            + "20=vinte 30=trinta 40=quarenta 50=cinquenta 60=sessenta 70=setenta 80=oitenta 90=noventa 100=cem cento 200=duzentos duzentas 300=trezentos trezentas 400=quatrocentos quatrocentas 500=quinhentos quinhentas 600=seiscentos seiscentas "
            + "700=setecentos setecentas 800=oitocentos oitocentas 900=novecentos novecentas 1000=mil 0.5=meio meia"),
    };

    private readonly Lazy<Dictionary<string, string>> _times = new(() => Table(times));
    private readonly Lazy<Dictionary<string, string>> _numbers = new(() => Table(numbers));
    private readonly Lazy<HashSet<string>> _losses = new(() => new(losses.Split(' '), StringComparer.Ordinal));

    /// <summary>The names of the months in the order of the year.</summary>
    public string[][] Months { get; } = [.. months.Split(' ').Select(static month => month.Split('|'))];

    /// <summary>Numbers in words, with their digits.</summary>
    public IReadOnlyDictionary<string, string> Numbers => _numbers.Value;

    /// <summary>The words of a language; null if they are not known.</summary>
    /// <param name="language">A BCP 47 language tag.</param>
    public static ValueWords? Of(string language) => Known.TryGetValue(LanguageTag.Primary(language), out var words) ? words : null;

    /// <summary>The duration that a unit of time is; null if a word is none.</summary>
    public string? Time(string word) => WordStems.TryFind(_times.Value, word, out var duration) ? duration : null;

    /// <summary>Whether a word says that a number is below zero.</summary>
    public bool IsLoss(string word) => WordStems.Of(word).Any(_losses.Value.Contains);

    private static Dictionary<string, string> Table(string pairs)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        var value = "";
        foreach (var part in pairs.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var split = part.IndexOf('=');
            value = split < 0 ? value : part.Substring(0, split);
            table.Add(part.Substring(split + 1), value);
        }

        return table;
    }
}
