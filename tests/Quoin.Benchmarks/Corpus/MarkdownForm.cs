using System.Text;

namespace Quoin.Benchmarks.Corpus;

/// <summary>
/// Writes the source of an article in Markdown: the same words, in paragraphs, lists, block quotes and a table, with emphasis, links and
/// code, and with some of the asides in footnotes. The quotes are those of the text, because they are typed as a reader sees them.
/// </summary>
internal sealed class MarkdownForm
{
    /// <summary>The word of a sentence that markup begins at: inside its quote.</summary>
    private const int MarkedWord = 3;

    private const int QuoteSection = 1;
    private const int TableSection = 3;

    private readonly CorpusArticle _article;
    private readonly HashSet<string> _headings;
    private readonly StringBuilder _source = new();
    private readonly List<string> _footnotes = [];
    private int _sentences;

    private MarkdownForm(CorpusArticle article)
    {
        _article = article;
        _headings = [.. article.Sections.Select(section => section.Heading)];
    }

    public static CorpusArticle Of(CorpusArticle article) => article with { Source = new MarkdownForm(article).Write(), IsMarkdown = true };

    private string Write()
    {
        var (section, paragraph) = (-1, 0);
        foreach (var line in _article.Source.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (_headings.Contains(line))
            {
                (section, paragraph) = (section + 1, 0);
                _source.Append(section == 0 ? "" : "\n").Append($"## {line}\n");
            }
            else
            {
                _source.Append('\n');
                WriteParagraph(line.Split(". "), section, paragraph++);
            }
        }

        for (var i = 0; i < _footnotes.Count; i++)
        {
            _source.Append($"\n[^{i + 1}]: {_footnotes[i]}\n");
        }

        return _source.ToString();
    }

    /// <param name="sentences">Its sentences; only the last one has its full stop.</param>
    /// <param name="section">The index of its section.</param>
    /// <param name="paragraph">Its index in the section.</param>
    private void WriteParagraph(string[] sentences, int section, int paragraph)
    {
        for (var i = 0; i < sentences.Length - 1; i++)
        {
            sentences[i] += ".";
        }

        if (paragraph == 1 && section % 2 == 0)
        {
            _source.AppendJoin('\n', sentences.Select(sentence => $"- {Marked(sentence)}")).Append('\n');
        }
        else if (paragraph == 1 && section == TableSection)
        {
            _source.Append("| Before | After |\n|:---|---:|\n");
            _source.AppendJoin('\n', sentences.Select(Marked).Chunk(2).Select(cells => $"| {string.Join(" | ", cells)} |")).Append('\n');
        }
        else if (paragraph == 1 && section == QuoteSection)
        {
            _source.Append("> ").AppendJoin(' ', sentences.Select(Marked)).Append('\n');
        }
        else
        {
            WriteProse(sentences);
        }
    }

    /// <summary>Writes sentences with an aside at their end as a footnote.</summary>
    private void WriteProse(string[] sentences)
    {
        var hasNote = sentences.Length > 1 && _article.Asides.Any(aside => sentences[^1].StartsWith(aside.Text, StringComparison.Ordinal));
        _source.AppendJoin(' ', sentences[..(hasNote ? ^1 : ^0)].Select(Marked));
        if (hasNote)
        {
            _footnotes.Add(Marked(sentences[^1]));
            _source.Append($"[^{_footnotes.Count}]");
        }

        _source.Append('\n');
    }

    /// <summary>A sentence with one piece of markup; each fifth has none.</summary>
    private string Marked(string sentence)
    {
        var words = sentence.Split(' ');
        var last = words[MarkedWord + 1].TrimEnd(',');
        (string Before, string After) markup = (_sentences++ % 5) switch
        {
            0 => ("*", "*"),
            1 => ("**", "**"),
            2 => ("[", $"](https://example.com/{_article.Id}/{_sentences})"),
            3 => ("`", "`"),
            _ => ("", ""),
        };
        words[MarkedWord] = markup.Before + words[MarkedWord];
        words[MarkedWord + 1] = last + markup.After + words[MarkedWord + 1][last.Length..];
        return string.Join(' ', words);
    }
}
