namespace Quoin.Compiler.Lexicon;

/// <summary>An entry of a word list.</summary>
/// <param name="Section">The section of the entry: a certainty, or one of those named in <see cref="WordingFile"/>.</param>
/// <param name="Words">The words.</param>
internal sealed record WordingEntry(string Section, string Words);

/// <summary>Reads a word list: sections in square brackets, one entry per line; lines that begin with <c>#</c> are comments.</summary>
internal static class WordingFile
{
    /// <summary>Words that deny something.</summary>
    public const string Negation = "negation";

    /// <summary>Words that look like a negation but are not.</summary>
    public const string NoNegation = "no negation";

    /// <summary>Words that may appear between a hedge and what it weakens.</summary>
    public const string Connective = "connective";

    /// <summary>Words that look like a hedge but are not.</summary>
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
