using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Format;

/// <summary>ISO 8601 calendar durations in whole numbers.</summary>
internal static class Durations
{
    /// <summary>The pattern, with a group each for years, months, weeks, days, hours, minutes and seconds.</summary>
    public const string Pattern =
        "^P(?=.)(?:([0-9]{1,6})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?(?:T(?=.)(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})S)?)?$";

    /// <summary>The letters of the units, in the order of the parts.</summary>
    public const string Units = "YMWDHMS";

    /// <summary>How many of the units are those of a date.</summary>
    public const int DateUnits = 4;

    /// <summary>How many days the parts of a duration have, from years to seconds.</summary>
    public static readonly ReadOnlyArray<decimal> Days = [365, 30, 7, 1, 1m / 24, 1m / 1440, 1m / 86400];

    private static readonly Lazy<Regex> Form = new(static () => new Regex(Pattern.TrimEnd('$') + @"\z", RegexOptions.CultureInvariant));

    /// <summary>Formats a duration in its shortest form.</summary>
    /// <param name="parts">Years, months, weeks, days, hours, minutes, seconds.</param>
    public static string Format(EquatableArray<int> parts)
    {
        var text = new StringBuilder("P");
        for (var i = 0; i < parts.Count; i++)
        {
            if (i == DateUnits && parts.Skip(DateUnits).Any(part => part > 0))
            {
                text.Append('T');
            }

            if (parts[i] > 0)
            {
                text.Append(parts[i].ToString(CultureInfo.InvariantCulture)).Append(Units[i]);
            }
        }

        return text.Length == 1 ? "P0D" : text.ToString();
    }

    /// <param name="text">The text.</param>
    /// <param name="parts">Years, months, weeks, days, hours, minutes, seconds.</param>
    public static bool TryParse(string text, out EquatableArray<int> parts)
    {
        if (UsualTexts.IsDuration(text))
        {
            var usual = new int[Units.Length];
            usual[Units.IndexOf(text[text.Length - 1])] = Numbers.Parse(text.Substring(1, text.Length - 2));
            parts = new EquatableArray<int>(usual);
            return true;
        }

        var match = Form.Value.Match(text);
        parts = match.Success
            ? Enumerable.Range(1, 7)
                .Select(i => match.Groups[i].Success ? int.Parse(match.Groups[i].Value, CultureInfo.InvariantCulture) : 0)
                .ToEquatableArray()
            : [];
        return match.Success;
    }
}
