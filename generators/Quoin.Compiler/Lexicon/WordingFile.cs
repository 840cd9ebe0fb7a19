using Quoin.Compiler.Format;

namespace Quoin.Compiler.Lexicon;

/// <summary>An entry of a word list.</summary>
/// <param name="Section">The section of the entry: a certainty, a <see cref="WordList"/>, or one of those named in <see cref="WordingFile"/>.</param>
/// <param name="Words">The words.</param>
/// <param name="Value">What comes after an equals sign: the number that a word names, the group that it belongs to; empty if there is none.</param>
internal sealed record WordingEntry(string Section, string Words, string Value = "");

/// <summary>
/// Reads a word list: sections in square brackets, one entry per line; lines that begin with <c>#</c> are comments. A language
/// may leave out sections; what they are for is then not checked in it.
/// </summary>
internal static class WordingFile
{
    /// <summary>Words that look like a hedge but are not.</summary>
    public const string NoHedge = "no hedge";

    /// <summary>Words that look like a negation but are not.</summary>
    public const string NoNegation = "no negation";

    /// <summary>Words that look like a limit but are not.</summary>
    public const string NoLimit = "no limit";

    /// <summary>The value of a limit that denies what follows.</summary>
    public const string Denial = "denial";

    /// <summary>The value of a limit that limits nothing after a comma.</summary>
    public const string Direct = "direct";

    /// <summary>The value of an alternative that begins another clause after a comma.</summary>
    public const string And = "and";

    private static readonly Dictionary<string, WordList> Lists = ((WordList[])Enum.GetValues(typeof(WordList))).ToDictionary(Name, StringComparer.Ordinal);

    public static IEnumerable<WordingEntry> Parse(string text)
    {
        var section = "";
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("[", StringComparison.Ordinal))
            {
                section = line.Trim('[', ']');
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var sign = line.IndexOfAny(['=', '~']);
                yield return sign < 0
                    ? new WordingEntry(section, line)
                    : new WordingEntry(section, line.Substring(0, sign).Trim(), (line[sign] == '~' ? "~" : "") + line.Substring(sign + 1).Trim());
            }
        }
    }

    /// <summary>The lists to which the entries of a section belong, and whether they only look like words of these lists.</summary>
    public static (IReadOnlyList<WordList> Lists, bool AreExempt) ListsOf(string section) => section switch
    {
        NoHedge => ([WordList.Hedge], true),
        NoNegation => ([WordList.Negation, WordList.Denial, WordList.DenialBefore], true),
        NoLimit => ([WordList.Limit, WordList.LimitBefore], true),
        _ when Vocabulary.Certainty.NumberOf(section) is not null => ([WordList.Hedge], false),
        _ when Lists.TryGetValue(section, out var list) => ([list], false),
        _ => throw new InvalidOperationException($"Nothing uses the section '{section}' of a word list."),
    };

    /// <summary>The name of a list's section: "denial before".</summary>
    private static string Name(WordList list) =>
        string.Concat(list.ToString().Select(static (letter, i) => char.IsUpper(letter) && i > 0 ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
