using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>The sentences of a source, in its order.</summary>
internal sealed class SentenceList
{
    private readonly List<Span> _sentences;

    /// <param name="source">The source.</param>
    /// <param name="headings">The headings, which are not sentences.</param>
    public SentenceList(SourceDocument source, IEnumerable<Span> headings) => _sentences = [.. new SentenceSegmenter(source, headings).Segment()];

    public IReadOnlyList<Span> All => _sentences;

    /// <summary>The sentence that contains an offset; null for headings and what is between sentences.</summary>
    public Span? At(int offset)
    {
        var index = _sentences.BinarySearch(new Span(offset, 0), Span.ByStart);
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && offset < _sentences[index].End ? _sentences[index] : null;
    }
}
