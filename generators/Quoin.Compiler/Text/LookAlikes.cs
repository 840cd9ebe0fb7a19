using System.Text;

namespace Quoin.Compiler.Text;

/// <summary>
/// Finds characters that look like others, such as letters of two alphabets, ligatures, and full-width letters, so that a message
/// about them can say which they are. They never match: "раin" with Cyrillic letters is not "pain".
/// </summary>
internal static class LookAlikes
{
    // In each pair of lines, the characters above look like those below.
    private const string Cyrillic = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D\u0475\u04CF\u0457\u0451\u0410\u0412\u0415\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0405\u0422\u0423\u0425\u04C0\u0407\u0401";
    private const string LikeCyrillic = "aeopcyxijshdqwvl\u00EF\u00EBABEIJKMHOPCSTYXI\u00CF\u00CB";
    private const string Greek = "\u03BF\u03BD\u03C1\u03B1\u03F2\u03BA\u03C5\u03C7\u03B2\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";
    private const string LikeGreek = "ovpackux\u00DFABEZHIKMNOPTYX";
    private const string Arabic = "\u06CC\u0649\u06A9\u06C1\u06F0\u06F1\u06F2\u06F3\u06F7\u06F8\u06F9";
    private const string LikeArabic = "\u064A\u064A\u0643\u0647\u0660\u0661\u0662\u0663\u0667\u0668\u0669";
    private const string Signs = "\u2206\u2211\u220F\u00BA\u02DA\u2219\u22C5\u2022\u2027\u2215\u2044\u223C\u2217\u00D7\u2223\u01C0\uA789\u2236\u0131\u0261\u0251\u02D7\u2043";
    private const string LikeSigns = "\u0394\u03A3\u03A0\u00B0\u00B0\u00B7\u00B7\u00B7\u00B7//~*x||::iga--";

    /// <summary>What a description ends with.</summary>
    public const string Ending = ", which only look alike";

    /// <summary>The number of differences that a message names.</summary>
    private const int Shown = 3;

    private static readonly Dictionary<char, char> Shapes = (Cyrillic + Greek + Arabic + Signs)
        .Zip(LikeCyrillic + LikeGreek + LikeArabic + LikeSigns, static (character, shape) => (character, shape))
        .ToDictionary(static pair => pair.character, static pair => pair.shape);

    /// <summary>A clause that names the characters by which texts differ that look alike; empty if there are none.</summary>
    /// <param name="pairs">Words of a quote, and those in their place in the source.</param>
    public static string Describe(IEnumerable<(string Quote, string Source)> pairs)
    {
        var differences = pairs.Where(pair => pair.Quote != pair.Source && Shape(pair.Quote) == Shape(pair.Source))
            .SelectMany(pair => Differences(pair.Quote, pair.Source)).Distinct().ToList();
        var more = differences.Count > Shown ? [.. differences.Take(Shown), $"{differences.Count - Shown} more"] : differences;
        return differences.Count == 0 ? "" : $", with {Enumeration.Join(more, "and")}{Ending}";
    }

    /// <summary>The shortest pieces that differ, as far as characters correspond.</summary>
    private static IEnumerable<string> Differences(string quote, string source)
    {
        for (var (i, j) = (0, 0); i < quote.Length && j < source.Length;)
        {
            var (first, second) = (Next(quote, i), Next(source, j));
            while (Shape(first).Length != Shape(second).Length)
            {
                if (Shape(first).Length < Shape(second).Length && i + first.Length < quote.Length)
                {
                    first += Next(quote, i + first.Length);
                }
                else if (j + second.Length < source.Length)
                {
                    second += Next(source, j + second.Length);
                }
                else
                {
                    break;
                }
            }

            (i, j) = (i + first.Length, j + second.Length);
            if (first != second)
            {
                yield return $"{Name(first)} for {Name(second)}";
            }
        }
    }

    private static string Name(string characters)
    {
        var codes = new List<string>();
        for (var i = 0; i < characters.Length; i += char.IsSurrogatePair(characters, i) ? 2 : 1)
        {
            codes.Add(HiddenCharacters.Name(characters, i));
        }

        return $"'{characters}' ({string.Join(" ", codes)})";
    }

    private static string Next(string text, int index) => text.Substring(index, char.IsSurrogatePair(text, index) ? 2 : 1);

    private static string Shape(string text)
    {
        var shape = new StringBuilder(text.Length);
        foreach (var character in IsCompatible(text) ? text.Normalize(NormalizationForm.FormKC) : text)
        {
            shape.Append(Shapes.TryGetValue(character, out var other) ? other : character);
        }

        return shape.ToString();
    }

    /// <summary>Whether a text has a ligature, a full-width or mathematical letter, or another that is written like others; but nothing that cannot be normalized.</summary>
    private static bool IsCompatible(string text)
    {
        var isCompatible = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            var code = isPair ? char.ConvertToUtf32(text, i) : text[i];
            if (code is (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE)
            {
                return false;
            }

            isCompatible |= code is 0x132 or 0x133 or (>= 0x2100 and <= 0x217F) or (>= 0xFB00 and <= 0xFB06) or (>= 0xFF01 and <= 0xFF5E) or (>= 0x1D400 and <= 0x1D7FF);
            i += isPair ? 1 : 0;
        }

        return isCompatible;
    }
}
