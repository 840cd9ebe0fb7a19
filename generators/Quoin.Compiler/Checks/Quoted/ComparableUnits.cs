using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Units whose confusion changes what a number says: mg and µg, per cent and mg. Others are not compared, as texts write them in many ways.</summary>
internal static class ComparableUnits
{
    public const string Percent = "% ٪ ％";

    /// <summary>The ways in which each unit is written.</summary>
    private static readonly Dictionary<string, string> Names = Table(
        Percent, "‰", "°C ℃", "°F ℉", "kg кг", "g г", "mg мг", "µg μg mcg мкг", "ng нг", "L l л", "dL dl дл", "mL ml мл", "µL μL µl μl мкл", "km км", "m м", "cm см", "mm мм", "µm μm мкм", "nm нм",
        "mol моль", "mmol ммоль", "µmol μmol мкмоль", "IU МО", "mmHg", "kPa кПа", "kcal ккал", "kJ кДж", "kWh");

    /// <summary>The one name of the unit that a text begins with; empty if it is not compared.</summary>
    public static string Of(string text)
    {
        if (text.Length > 0 && !WordBreaks.IsWord(text[0]) && Names.TryGetValue(text.Substring(0, 1), out var sign))
        {
            return sign;
        }

        var end = text.Length > 0 && text[0] == '°' ? 1 : 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return Names.TryGetValue(text.Substring(0, end), out var name) ? name : "";
    }

    private static Dictionary<string, string> Table(params string[] lines) =>
        lines.SelectMany(static line => line.Split(' ').Select(name => (name, line))).ToDictionary(static pair => pair.name, static pair => pair.line, StringComparer.Ordinal);
}
