using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Tool.Drafts;

/// <summary>A source as a draft reads it.</summary>
/// <param name="document">The source.</param>
/// <param name="language">Its language; empty if it is not known.</param>
/// <param name="format">The format in force.</param>
/// <param name="headings">The headings that only their form shows, in order.</param>
/// <param name="sentences">Its sentences, in order.</param>
internal sealed class DraftSource(SourceDocument document, string language, AnnotationFormat format, IReadOnlyList<Span> headings, IReadOnlyList<Span> sentences)
{
    private readonly Dictionary<string, WordedText?> _words = new(StringComparer.OrdinalIgnoreCase);
    private bool? _isLaw;

    public SourceDocument Document => document;

    public string Language => language;

    public IReadOnlyList<Span> Headings => headings;

    public IReadOnlyList<Span> Sentences => sentences;

    /// <summary>Where the quotes are placed.</summary>
    public QuotePlacer Placer { get; } = new(document);

    /// <summary>What the source is for.</summary>
    public Register Register => (_isLaw ??= Words(language)?.IsLaw(sentences.Count) is true) ? Register.Law : Register.Plain;

    /// <summary>Reads a source whose headings have to be found.</summary>
    public static DraftSource Read(SourceDocument document, string language, AnnotationFormat format)
    {
        var headings = BareHeadings.In(document);
        return new DraftSource(document, language, format, headings, new SentenceList(document, headings, _ => language).All);
    }

    /// <summary>The source with the words of a language; null if it has no word list.</summary>
    public WordedText? Words(string of) => Hedges(of) is { Wording.IsComplete: true } words ? words : null;

    /// <summary>The source with the words of a language, to search only hedges, of which the model may have some; null if none are known.</summary>
    public WordedText? Hedges(string of)
    {
        if (!_words.TryGetValue(of, out var words))
        {
            words = LevelWording.For(format, of) is { } wording ? new WordedText(wording, document.Text, isAskedOften: true) : null;
            _words.Add(of, words);
        }

        return words;
    }

    /// <summary>The language of a span if it is another one than that of the source; otherwise null.</summary>
    public string? OtherLanguage(Span span) => language.Length == 0 ? null
        : LanguageGuess.OfOther(document.Text, span, document.LeafAt(span.Start) is var leaf and >= 0 ? document.Leaves[leaf].Span : span, language);
}
