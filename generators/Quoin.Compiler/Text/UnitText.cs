namespace Quoin.Compiler.Text;

/// <summary>Compares units, in which letters that look the same are the same: the micro sign and the Greek letter mu, the ohm sign and omega.</summary>
internal static class UnitText
{
    private static readonly string[] Alike = ["\u00B5\u03BC", "\u2126\u03A9", "\u212A" + "K", "\u212B\u00C5"];

    /// <summary>Whether two units are the same.</summary>
    public static bool AreSame(string left, string right) => Fold(left) == Fold(right);

    /// <summary>A regular expression for a unit in each of its forms.</summary>
    /// <param name="escaped">The unit, escaped for a regular expression.</param>
    public static string Pattern(string escaped) => string.Concat(escaped.Select(static letter =>
        Array.Find(Alike, alike => alike.IndexOf(letter) >= 0) is { } alike ? $"[{alike}]" : $"{letter}"));

    private static string Fold(string unit) => string.Concat(unit.Select(static letter => Array.Find(Alike, alike => alike[0] == letter) is { } alike ? alike[1] : letter));
}
