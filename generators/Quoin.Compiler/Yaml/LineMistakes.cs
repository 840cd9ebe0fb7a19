using System.Text.RegularExpressions;

namespace Quoin.Compiler.Yaml;

/// <summary>Recognizes what an author meant by a line that is neither a key nor an item of a list.</summary>
internal static class LineMistakes
{
    private const string Item = "An item of a list begins with '- ' in YAML, not with '{0}'";

    /// <summary>The marks that are nothing else: a dash may be a minus, an asterisk emphasis, a digit a number.</summary>
    private const string Bullets = "•·‣⁃◦▪●∙○■□➤";

    private static readonly Regex KeyLike = Pattern(@"\G[""']?[\p{L}_][\p{L}\p{N}_-]*[""']?[ \t]*:(?=[ \t\r\n]|\z)");
    private static readonly Regex NoSpace = Pattern(@"\G[\p{L}_][\p{L}\p{N}_-]*(:)([^\s/]|[\u00A0\u2000-\u200B\u202F\u3000])");
    private static readonly Regex Equal = Pattern(@"\G([\p{L}_][\p{L}\p{N}_-]*)[ \t]*(=>?|->)[ \t]*");
    private static readonly Regex OtherColon = Pattern(@"\G[\p{L}_][\p{L}\p{N}_-]*([ \t]*[\uFF1A\uFE55\uFE13\u2236\uA789][ \t\u3000]*)");
    private static readonly Regex Bullet = Pattern(@"\G([•·‣⁃◦▪●∙○■□➤*+–—−]|\d{1,3}[.)])[ \t\u00A0]+");
    private static readonly Regex Dash = Pattern(@"\G-(?=[^\s-])");
    private static readonly Regex Word = Pattern(@"\G([\p{L}_][\p{L}\p{N}_-]*)[ \t]*(?=[\r\n]|\z)");
    private static readonly Regex WordAndMore = Pattern(@"\G([a-z][a-z-]*)(?=[ \t]+[^\s#])");

    /// <summary>Whether a line has a key at an offset.</summary>
    public static bool IsKey(string text, int offset) => KeyLike.IsMatch(text, offset);

    /// <summary>The mistake of a line; null if it may be a text like any other.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">The offset of the line's first word.</param>
    public static YamlMistake? Of(string text, int start)
    {
        if (NoSpace.Match(text, start) is { Success: true } joined)
        {
            var colon = joined.Groups[1].Index;
            return UnusualSpaces.Is(text[colon + 1])
                ? new YamlMistake(colon + 1, 1, $"After this colon there is {UnusualSpaces.Name(text[colon + 1])}", "write a space in place of it")
                {
                    Repair = new YamlRepair("Write a space", colon + 1, 1, " ") { IsSafe = true },
                }
                : new YamlMistake(colon, 1, "There is no space after this colon", "write one between key and value")
                {
                    Repair = new YamlRepair("Add a space", colon + 1, 0, " ") { IsSafe = true },
                };
        }

        if (Equal.Match(text, start) is { Success: true } equal)
        {
            var sign = equal.Groups[2];
            return new YamlMistake(sign.Index, sign.Length, $"'{sign.Value}' does not separate a key from its value", "write a colon and a space")
            {
                Repair = Between(equal.Groups[1].Index + equal.Groups[1].Length, equal),
            };
        }

        if (OtherColon.Match(text, start) is { Success: true } other)
        {
            var colon = other.Groups[1].Value.Trim(' ', '\t', '\u3000');
            return new YamlMistake(text.IndexOf(colon, start, StringComparison.Ordinal), 1, $"'{colon}' is not the colon of YAML", "write ':' and a space")
            {
                Repair = Between(other.Groups[1].Index, other) with { IsSafe = true },
            };
        }

        return OfMark(text, start);
    }

    /// <summary>The mistake of a line on which a key is needed.</summary>
    public static YamlMistake? OfKey(string text, int start)
    {
        if (Of(text, start) is { } mistake)
        {
            return mistake;
        }

        var word = Word.Match(text, start) is { Success: true } alone ? alone.Groups[1] : WordAndMore.Match(text, start).Groups[1];
        return word.Success
            ? new YamlMistake(word.Index, word.Length, $"There is no colon after '{word.Value}'", "write one if it is a key")
            {
                Repair = new YamlRepair("Add a colon", word.Index + word.Length, 0, ":"),
            }
            : null;
    }

    private static YamlMistake? OfMark(string text, int start)
    {
        if (Bullet.Match(text, start) is { Success: true } bullet)
        {
            var mark = bullet.Groups[1];
            return new YamlMistake(mark.Index, mark.Length, string.Format(System.Globalization.CultureInfo.InvariantCulture, Item, mark.Value), "write '- ' in place of it")
            {
                Repair = new YamlRepair("Write '- '", bullet.Index, bullet.Length, "- ") { IsSafe = Bullets.IndexOf(mark.Value[0]) >= 0 },
            };
        }

        if (Dash.IsMatch(text, start))
        {
            return new YamlMistake(start, 1, "There is no space after this '-'", "write one before the item")
            {
                Repair = new YamlRepair("Add a space", start + 1, 0, " "),
            };
        }

        return OfForeignLine(text, start);
    }

    /// <summary>The mistake of a line that is not meant as YAML at all.</summary>
    public static YamlMistake? OfForeignLine(string text, int start) =>
        start == text.Length || text[start] is not ('<' or '=' or '>' or '/' or '`') ? null
        : At(text, start, "<<<<<<<") || At(text, start, "=======") || At(text, start, ">>>>>>>") ? new YamlMistake(start, 7, "This line is from a merge that has a conflict", "resolve the conflict and remove the line")
        : At(text, start, "//") ? new YamlMistake(start, 2, "A comment begins with '#' in YAML, not with '//'", "write '#' in place of it") { Repair = new YamlRepair("Write '#'", start, 2, "#") }
        : At(text, start, "```") ? new YamlMistake(start, 3, "This line is Markdown and not YAML", "remove it")
        : null;

    /// <summary>Writes a colon and a space in place of another sign.</summary>
    private static YamlRepair Between(int start, Match match) => new("Write ': '", start, match.Index + match.Length - start, ": ");

    private static bool At(string text, int start, string mark) => string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0;

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
