using BenchmarkDotNet.Attributes;
using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Benchmarks.Nearest;

/// <summary>One missing quote: the cost of finding its nearest text, and the cost of the textbook search alone.</summary>
public class SearchBenchmarks
{
    private string _text = "";
    private string _quote = "";
    private SourceDocument? _source;
    private FoldedText? _folded;

    [Params(10_000, 20_000, 40_000, 80_000)]
    public int Length { get; set; }

    [ParamsAllValues]
    public QuoteKind Kind { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var corpus = MissCorpus.Of(Kind, Length);
        _source = new SourceDocument("source.txt", "source.txt", corpus.Source);
        _folded = FoldedText.FoldWhitespace(corpus.Source);
        (_text, _quote) = (_folded.Text.ToLowerInvariant(), corpus.Quote.ToLowerInvariant());

        var (end, distance) = PlainSearch.Find(_quote, _text);
        var isNear = distance <= NearestTextSearch.Limit(_quote.Length);
        var (match, isGivenUp) = new NearestText(_source, _folded, "en").Find(corpus.Quote);
        if (isGivenUp || isNear != (Kind == QuoteKind.Drifted) || (match is null) == isNear || (match is { } found && Math.Abs(found.End - end) > 20))
        {
            throw new InvalidOperationException($"{Kind} at {Length}: the plain search finds {distance} at {end}, the search {match}.");
        }
    }

    /// <summary>The whole cost of a miss: the tables of the source, the filter, the search, the differing words, the message.</summary>
    [Benchmark]
    public string Search() => new NearestText(_source!, _folded!, "en").Describe(_quote);

    /// <summary>Only the distance and the end.</summary>
    [Benchmark]
    public int Plain() => PlainSearch.Find(_quote, _text).Distance;
}
