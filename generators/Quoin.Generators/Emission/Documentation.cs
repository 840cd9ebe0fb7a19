using Quoin.Compiler.Model;
using Quoin.Compiler.Output;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Generators.Emission;

/// <summary>Writes what an editor shows on hover.</summary>
internal static class Documentation
{
    /// <summary>A list on hover is cut here, or what is generated would grow with claims times caveats.</summary>
    private const int ItemsLimit = 24;

    /// <summary>Names in a line are cut earlier: nobody reads a paragraph of them.</summary>
    private const int NamesLimit = 8;

    /// <param name="code">Where to.</param>
    /// <param name="lines">Gives the lines, XML already; empty ones are left out.</param>
    public static void WriteSummary(CodeWriter code, Func<string[]> lines)
    {
        if (!code.Documents)
        {
            return;
        }

        code.Document("<summary>");
        foreach (var line in lines())
        {
            if (line.Length > 0)
            {
                code.Document(line);
            }
        }

        code.Document("</summary>");
    }

    /// <summary>How a mark stands, where it does not simply stand: that comes first, and the text in a paragraph of its own.</summary>
    /// <param name="notice">What C# is told; null where the mark stands.</param>
    /// <param name="isDraft">Whether it is a draft.</param>
    /// <param name="text">The text, XML already.</param>
    public static string[] Begin(Notice? notice, bool isDraft, string text)
    {
        var standing = (isDraft ? "Draft, not to be released. " : "") + (notice is null ? "" : Xml.Of(notice.Message) + ".");
        return standing.Length == 0 ? [text] : [standing.TrimEnd(), $"<para>{text}</para>"];
    }

    /// <summary>The fields that no other line shows, in a paragraph; none where nothing is given.</summary>
    public static string[] Fields(Mapping mapping, MarkModel mark, IReadOnlyCollection<Field> shown)
    {
        var sentences = FieldSentences.Of(mapping, mark.Fields, field => !shown.Contains(field)).Select(Xml.Of).ToList();
        return sentences.Count == 0 ? [] : [$"<para>{string.Join(" ", sentences)}</para>"];
    }

    /// <summary>The quotes with their lines, then where they are from.</summary>
    public static string[] Quotes(MarkModel mark, ArticleModel article)
    {
        var lines = new string[mark.Quotes.Count + 1];
        for (var i = 0; i < mark.Quotes.Count; i++)
        {
            lines[i] = $"Line {mark.Quotes[i].Anchor.Line}: “{Xml.Of(Text(mark.Quotes[i], article))}”<br/>";
        }

        lines[mark.Quotes.Count] = Files(article);
        return Paragraph(lines);
    }

    /// <summary>The files that an article is made from, by their names: a path would differ from machine to machine.</summary>
    public static string Files(ArticleModel article) =>
        $"Marked in {Xml.Of(article.AnnotationName)}; quotes {Xml.Of(FilePaths.Name(article.SourcePath))}.";

    /// <summary>The words of a quote.</summary>
    public static string Text(QuoteModel quote, ArticleModel article) =>
        article.SourceText.Substring(quote.Anchor.Span.Start, quote.Anchor.Span.Length);

    /// <summary>An item of a bulleted list.</summary>
    /// <param name="text">What it says, XML already.</param>
    public static string Item(string text) => $"<item><description>{text}</description></item>";

    /// <summary>A bulleted list under a lead-in; nothing where there are no items.</summary>
    /// <param name="leadIn">The lead-in.</param>
    /// <param name="count">How many items there are.</param>
    /// <param name="item">Gives one that <see cref="Item"/> wrote.</param>
    public static string[] List(string leadIn, int count, Func<int, string> item)
    {
        if (count == 0)
        {
            return [];
        }

        var shown = Math.Min(count, ItemsLimit);
        var lines = new List<string>(shown + 4) { $"<para>{leadIn}</para>", "<list type=\"bullet\">" };
        for (var i = 0; i < shown; i++)
        {
            lines.Add(item(i));
        }

        if (count > shown)
        {
            lines.Add(Item(More(count - shown)));
        }

        lines.Add("</list>");
        return [.. lines];
    }

    /// <summary>Lines as one paragraph.</summary>
    public static string[] Paragraph(params string[] lines)
    {
        lines[0] = "<para>" + lines[0];
        lines[lines.Length - 1] += "</para>";
        return lines;
    }

    /// <summary>Names in a line.</summary>
    public static string Names(int count, Func<int, string> name)
    {
        var shown = Math.Min(count, NamesLimit);
        var names = string.Join(", ", Enumerable.Range(0, shown).Select(name));
        return count > shown ? $"{names}, {More(count - shown)}" : names;
    }

    private static string More(int count) => $"and {count} more";
}
