using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>The sentences of a source, in its order.</summary>
internal sealed class SentenceList
{
    /// <summary>The most characters between sentences that follow each other, which may be in two paragraphs.</summary>
    private const int MostBetween = 2;

    private readonly SourceDocument _source;
    private readonly List<Span> _sentences;
    private readonly List<int> _leaves;

    /// <param name="source">The source.</param>
    /// <param name="headings">The headings that the annotation names, which are not sentences.</param>
    /// <param name="language">The language of the source at an offset.</param>
    public SentenceList(SourceDocument source, IEnumerable<Span> headings, Func<int, string> language)
    {
        _source = source;
        (_sentences, _leaves) = new SentenceSegmenter(source, [.. headings.OrderBy(static heading => heading.Start)], language).Segment();
    }

    public IReadOnlyList<Span> All => _sentences;

    /// <summary>The sentence before one in the same block, or at the end of the block before, unless it is in a list; null if there is none.</summary>
    /// <param name="sentence">A sentence of the list.</param>
    public Span? Before(Span sentence)
    {
        var index = _sentences.BinarySearch(sentence, Span.ByStart);
        return index > 0 && Follows(index) ? _sentences[index - 1] : null;
    }

    /// <summary>The sentence that contains an offset; null for headings and what is between sentences.</summary>
    public Span? At(int offset)
    {
        var index = _sentences.BinarySearch(new Span(offset, 0), Span.ByStart);
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && offset < _sentences[index].End ? _sentences[index] : null;
    }

    private bool Follows(int index) => _leaves[index] == _leaves[index - 1]
        || (!_source.Leaves[_leaves[index]].IsInList && _sentences[index].Start - _sentences[index - 1].End <= MostBetween);
}
