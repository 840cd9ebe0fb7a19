namespace Quoin.Compiler.Lexicon;

/// <summary>A line of a list of words.</summary>
/// <param name="Section">The section that it stands in: a certainty, or one of those named in <see cref="WordingFile"/>.</param>
/// <param name="Words">The words.</param>
internal sealed record WordingEntry(string Section, string Words);

/// <summary>Reads a list of words: sections in square brackets, an entry a line, lines that begin with <c>#</c> for comments.</summary>
internal static class WordingFile
{
    /// <summary>What denies something.</summary>
    public const string Negation = "negation";

    /// <summary>What looks like a negation and is none.</summary>
    public const string NoNegation = "no negation";

    /// <summary>What may stand between a hedge and what it weakens.</summary>
    public const string Connective = "connective";

    /// <summary>What looks like a hedge and is none.</summary>
    public const string NoHedge = "no hedge";

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
                yield return new WordingEntry(section, line);
            }
        }
    }
}
