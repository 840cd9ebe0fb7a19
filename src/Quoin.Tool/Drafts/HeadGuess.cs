using Quoin.Compiler.Names;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using ValueTexts = Quoin.Compiler.Format.Texts;

namespace Quoin.Tool.Drafts;

/// <summary>Guesses the title and the id of an article.</summary>
internal static class HeadGuess
{
    private const string Suffix = "-article";

    /// <summary>The maximum number of characters of a title that is the beginning of the text.</summary>
    private const int LongestBeginning = 60;

    /// <summary>The title, and where it is from if that is a guess.</summary>
    /// <param name="source">The source.</param>
    /// <param name="fileName">Its file name without folders and extension.</param>
    public static (string Title, string? Remark) Title(DraftSource source, string fileName)
    {
        var document = source.Document;
        var leaves = document.Leaves;
        var top = leaves.FirstOrDefault(static leaf => leaf.Kind == BlockKind.Heading && leaf.Block.Number == 1) ?? leaves.FirstOrDefault(leaf => leaf == leaves[0] && leaf.Kind == BlockKind.Heading);
        if (top is not null && Text(document, top.Span) is { } marked)
        {
            return (marked, null);
        }

        if (source.Headings.Count > 0 && leaves.Count > 0 && source.Headings[0] == leaves[0].Span && Text(document, leaves[0].Span) is { } first)
        {
            return (first, null);
        }

        if (FromFileName(fileName) is { } name)
        {
            return (name, "from the name of the file");
        }

        var headings = leaves.Where(static leaf => leaf.Kind == BlockKind.Heading).Select(static leaf => leaf.Span).Concat(source.Headings);
        return MostTypical(document, headings) is { } heading ? (heading, "the heading that shares most words with the text")
            : Text(document, source.Sentences[0]) is { } beginning ? (DisplayText.Excerpt(beginning, LongestBeginning).TrimEnd('…'), "the beginning of the text")
            : ("Untitled", "the text begins with nothing that can be a title");
    }

    /// <summary>An id for an article, valid as a C# class: from the file name if that has words, otherwise from the title.</summary>
    public static string Id(string title, string fileName)
    {
        var id = (HasWords(fileName) ? KebabCase.OfName(AsciiWords.From(fileName).Trim('-', '_', '.', ' ')) : null)
            ?? KebabCase.OfSentence(AsciiWords.From(title))
            ?? "article-1";
        id = id.Length + Suffix.Length > ValueTexts.IdLimit ? id[..(ValueTexts.IdLimit - Suffix.Length)].TrimEnd('-') : id;
        return IsAvailable(id) ? id : id + Suffix;
    }

    /// <summary>Whether an id's class is free.</summary>
    public static bool IsAvailable(string id) => CSharpNames.FromId(id) is var name && !CSharpNames.IsReservedForArticles(name) && DotNetTypes.HiddenBy(name) is null;

    private static string? FromFileName(string name)
    {
        if (!HasWords(name))
        {
            return null;
        }

        var title = Whitespace.Collapse(name.Replace('-', ' ').Replace('_', ' '));
        return QuotePlacer.CanContain(title) && ValueTexts.Words.IsValid(title) ? char.ToUpperInvariant(title[0]) + title[1..] : null;
    }

    /// <summary>Whether a file name has words: not only a number or the digits of a hash.</summary>
    private static bool HasWords(string name)
    {
        var (letters, digits) = (name.Count(char.IsLetter), name.Count(char.IsDigit));
        return letters >= 2 && letters > digits * 2;
    }

    /// <summary>The heading whose words are most frequent in the text; the first if several are alike.</summary>
    private static string? MostTypical(SourceDocument document, IEnumerable<Span> headings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in WordText.WordsOf(document.Text))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return headings.Select(span => Text(document, span)).OfType<string>().Where(static heading => !SentenceForm.IsQuestion(heading))
            .OrderByDescending(heading => WordText.WordsOf(heading).Where(static word => word.Length > 3).Distinct(StringComparer.Ordinal).Sum(word => counts.GetValueOrDefault(word)))
            .FirstOrDefault();
    }

    private static string? Text(SourceDocument document, Span span) =>
        Whitespace.Collapse(document.TextOf(span)) is var text && QuotePlacer.CanContain(text) && ValueTexts.Words.IsValid(text) ? text : null;
}
