using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>A text that a claim says: a statement, or a part of the source that it quotes.</summary>
/// <param name="claim">The index of the claim.</param>
/// <param name="language">The language of the text.</param>
/// <param name="text">The statement, or the reading text of the source.</param>
/// <param name="span">Where the text is there.</param>
/// <param name="range">The range of the statement or of the quote in the annotation.</param>
/// <param name="beginning">Where the quote begins of which this is a part; 0 for a statement.</param>
/// <param name="isQuote">Whether the text is quoted.</param>
internal sealed class ClaimWording(int claim, string language, string text, Span span, TextRange range, int beginning, bool isQuote)
{
    private List<Span>? _sentences;

    /// <summary>The index of the claim.</summary>
    public int Claim => claim;

    /// <summary>The language of the text.</summary>
    public string Language => language;

    /// <summary>What has the text: the statement, or the reading text of the source.</summary>
    public string Text => text;

    /// <summary>Where it is there.</summary>
    public Span Span => span;

    /// <summary>The range of the statement or of the quote in the annotation.</summary>
    public TextRange Range => range;

    /// <summary>What the claims of an article say, in the order of the annotation.</summary>
    public static List<ClaimWording> In(EditorialArticle article)
    {
        var texts = new List<ClaimWording>();
        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            var mark = article.Annotation.Claims[i].Mark;
            foreach (var statement in mark.Fields.Localized(ClaimFields.Statement))
            {
                texts.Add(new ClaimWording(i, statement.Language, statement.Text, new Span(0, statement.Text.Length), statement.Range, 0, isQuote: false));
            }

            foreach (var (syntax, parts) in QuoteRanges.Pair(mark.Quotes, article.Model.Claims[i].Mark.Quotes))
            {
                foreach (var part in parts)
                {
                    texts.Add(new ClaimWording(i, part.Language, article.Source.Text, part.Anchor.Span, syntax.Range, parts[0].Anchor.Span.Start, isQuote: true));
                }
            }
        }

        return texts;
    }

    /// <summary>Whether words of the text are denied in their sentence, as far as the text has it. In languages without word lists, none are.</summary>
    public bool Denies(EditorialArticle article, Span words)
    {
        if (isQuote)
        {
            var sentence = article.Sentences.At(words.Start) ?? Span;
            var start = Math.Max(beginning, sentence.Start);
            return article.Words(Language)?.Denies(new Span(start, Math.Max(words.End, Math.Min(Span.End, sentence.End)) - start), words) is true;
        }

        foreach (var statement in article.Statements(MarkKind.Claim, Claim))
        {
            if (statement.Language == Language)
            {
                return statement.Words.Denies(SentenceOf(words), words);
            }
        }

        return false;
    }

    /// <summary>The sentence of a statement that has words; the whole statement if they are in none, or in two.</summary>
    private Span SentenceOf(Span words)
    {
        _sentences ??= [.. SentenceDivider.For(language).Divide(text, span)];
        var index = _sentences.BinarySearch(words, Span.ByStart);
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && _sentences[index].End >= words.End ? _sentences[index] : span;
    }

    /// <summary>The range in the annotation of words of the text: their own if the annotation writes the text as it is, and otherwise that of the whole.</summary>
    public TextRange RangeOf(Span words)
    {
        // Quotation marks around a text without escape sequences are one character on either side.
        var marks = Range.Length - Text.Length;
        return isQuote || Range.StartLine != Range.EndLine || marks is not (0 or 2)
            ? Range
            : new TextRange(
                Range.Start + (marks / 2) + words.Start, words.Length, Range.StartLine, Range.StartColumn + (marks / 2) + words.Start,
                Range.StartLine, Range.StartColumn + (marks / 2) + words.End);
    }

    /// <summary>Where words of the text are, for a message.</summary>
    public string Describe(EditorialArticle article, Span words) => isQuote ? $"at {article.Source.Describe(words.Start)}" : $"in its statement in {Language}";
}
