using System.Globalization;

namespace Quoin.Compiler.Format;

/// <summary>Parses numbers of an annotation whose form has been checked.</summary>
internal static class Numbers
{
    public static int Parse(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A date as one number: 2026-03-31 is 20260331.</summary>
    public static int ParseDate(string date) => Parse(date.Replace("-", ""));
}
