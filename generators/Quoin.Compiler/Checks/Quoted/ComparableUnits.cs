using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Units whose confusion changes what a number says: mg and µg, per cent and mg. Others are not compared, as texts write them in many ways.</summary>
internal static class ComparableUnits
{
    public const string Percent = "%";

    private const char Rate = '/';

    /// <summary>The ways in which each unit is written, after its first name: symbols, and words in lower case as <see cref="WordStems"/> lists them.</summary>
    private static readonly Dictionary<string, string> Names = Table(
        Percent + " ٪ ％ percent prozent procent* відсот* процент*", "‰ promille проміле", "°C ℃", "°F ℉", "kg кг kilogram* kilogramm* кілограм* килограмм*", "g г gram grams gramm gramme* грам* грамм*",
        "mg мг milligram* miligram* міліграм* миллиграмм*", "µg μg mcg мкг microgram* mikrogramm* мікрограм* микрограмм*", "ng нг nanogram* нанограм*", "L l л litre* liter* літр* литр*", "dL dl дл", "mL ml мл millilit* milliliter* мілілітр* миллилитр*",
        "µL μL µl μl мкл", "km км kilomet* кілометр* километр*", "m м", "cm см", "mm мм", "µm μm мкм", "nm нм",
        "mol моль", "mmol ммоль", "µmol μmol мкмоль", "IU МО", "mmHg", "kPa кПа", "kcal ккал", "kJ кДж", "kWh");

    /// <summary>Per cent in several words.</summary>
    private static readonly string[] Percents = ["per cent", "pour cent", "por ciento", "per cento", "por cento", "v. H.", "v.H.", "vom Hundert"];

    /// <summary>The one name of the unit that a text begins with, with what it is for each of: "mg/kg". Empty if it is not compared.</summary>
    public static string Of(string text) => At(text, 0, text.Length).Name;

    /// <summary>The one name of the unit that begins at an offset, and its end; an empty name if it is not compared.</summary>
    public static (string Name, int End) At(string text, int at, int last)
    {
        if (at >= last)
        {
            return ("", at);
        }

        if (Array.Find(Percents, words => last - at >= words.Length && string.Compare(text, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0) is { } percent)
        {
            return (Percent, at + percent.Length);
        }

        // "2 %-Punkte" are not per cent.
        if (!WordBreaks.IsWord(text[at]) && Names.TryGetValue(text.Substring(at, 1), out var sign))
        {
            return at + 2 < last && text[at + 1] == '-' && char.IsLetter(text[at + 2]) ? ("", at) : (sign, at + 1);
        }

        var end = LetterRuns.End(text, text[at] == '°' ? at + 1 : at, last);
        if (Find(text.Substring(at, end - at)) is not { } name)
        {
            return ("", at);
        }

        var next = end < last && text[end] == Rate ? LetterRuns.End(text, end + 1, last) : end;
        return next > end + 1 ? (name + Rate + (Find(text.Substring(end + 1, next - end - 1)) ?? ""), next) : (name, end);
    }

    /// <summary>Whether the unit of a number can be one that is wanted: what it is for each of can be in other words, "mg per day", but is not left out.</summary>
    public static bool CanBe(string found, string wanted) => found == wanted || (wanted.StartsWith(found + Rate, StringComparison.Ordinal))
        || (wanted.IndexOf(Rate) is var rate and >= 0 && found.StartsWith(wanted.Substring(0, rate + 1), StringComparison.Ordinal) && (wanted.Length == rate + 1 || found.Length == rate + 1));

    private static string? Find(string word) => Names.TryGetValue(word, out var name) ? name : word.Length > 2 && WordStems.TryFind(Names, word.ToLowerInvariant(), out var listed) ? listed : null;

    private static Dictionary<string, string> Table(params IEnumerable<string> lines) => WordStems.Table(lines.Select(static line => (line.Split(' ')[0], line)));
}
