using Quoin.Compiler.Format;

namespace Quoin.Compiler.Lexicon;

/// <summary>An entry of a word list.</summary>
/// <param name="Section">The section of the entry: a certainty, a <see cref="WordList"/>, or one of those named in <see cref="WordingFile"/>.</param>
/// <param name="Words">The words.</param>
/// <param name="Value">What comes after an equals sign: the number that a word names, the group that it belongs to; empty if there is none.</param>
internal sealed record WordingEntry(string Section, string Words, string Value = "")
{
    /// <summary>The level of a model whose words these are; null for those of Quoin.</summary>
    public Word? Level { get; init; }

    /// <summary>Whether the words only look like words of their lists.</summary>
    public bool IsExempt => Section is WordingFile.NoHedge or WordingFile.NoOwnHedge or WordingFile.NoNegation or WordingFile.NoLimit;
}

/// <summary>
/// Reads a word list: sections in square brackets, one entry per line; lines that begin with <c>#</c> are comments. A language
/// may leave out sections; what they are for is then not checked in it.
/// </summary>
internal static class WordingFile
{
    /// <summary>Words that look like a hedge but are not.</summary>
    public const string NoHedge = "no hedge";

    /// <summary>Words that look like a hedge that models may have, but are not.</summary>
    public const string NoOwnHedge = "no own hedge";

    /// <summary>Words that look like a negation but are not.</summary>
    public const string NoNegation = "no negation";

    /// <summary>Words that look like a limit but are not.</summary>
    public const string NoLimit = "no limit";

    /// <summary>The value of a limit that denies what follows.</summary>
    public const string Denial = "denial";

    /// <summary>The value of a limit that limits nothing after a comma.</summary>
    public const string Direct = "direct";

    /// <summary>The value of a hedge that allows nothing in a claim that says what is permitted.</summary>
    public const string Tentative = "tentative";

    /// <summary>The value of an alternative that begins another clause after a comma.</summary>
    public const string And = "and";

    /// <summary>The value of a word that joins hundreds and the rest of a number.</summary>
    public const string Sum = "sum";

    private static readonly char[] Signs = ['=', '~'];

    // A young process reads this before its first article: no LINQ, which would be compiled for it.
    public static List<WordingEntry> Parse(string text)
    {
        var entries = new List<WordingEntry>();
        var section = "";
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, end - start).Trim();
            start = end + 1;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
                continue;
            }

            var sign = line.IndexOfAny(Signs);
            entries.Add(sign < 0
                ? new WordingEntry(section, line)
                : new WordingEntry(section, line.Substring(0, sign).Trim(), (line[sign] == '~' ? "~" : "") + line.Substring(sign + 1).Trim()));
        }

        return entries;
    }

    /// <summary>The lists to which the entries of a section belong.</summary>
    public static WordList[] ListsOf(string section) => section switch
    {
        NoHedge => [WordList.Hedge],
        NoOwnHedge => [WordList.OwnHedge],
        NoNegation => [WordList.Negation, WordList.Denial, WordList.DenialBefore],
        NoLimit => [WordList.Limit, WordList.LimitBefore],
        _ when Vocabulary.Certainty.NumberOf(section) is not null => [WordList.Hedge],
        _ => [(WordList)Enum.Parse(typeof(WordList), section.Replace(" ", ""), ignoreCase: true)],
    };
}
