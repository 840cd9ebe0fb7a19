using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Counts sentences by the section in which they begin. They are added in the order of the source.</summary>
internal sealed class SectionCounts
{
    /// <summary>Where each section begins, in the order of the source, and its number; 0 is what precedes the first one.</summary>
    private readonly List<(int Start, int Section)> _starts = [];

    private readonly (int Marked, int Asides, int Unaccounted)[] _counts;
    private int _passed;

    /// <param name="article">The article whose sections are bound.</param>
    public SectionCounts(ArticleModel article)
    {
        var sections = article.Sections;
        _counts = new (int, int, int)[sections.Count + 1];
        for (var i = 0; i < sections.Count; i++)
        {
            // The place of a section that is not in the source is not known, which has been reported.
            if (sections[i].Extent is { Length: > 0 } extent)
            {
                _starts.Add((extent.Start, i + 1));
            }
        }

        _starts.Sort();
    }

    public void AddMarked(Span sentence) => At(sentence).Marked++;

    public void AddAside(Span sentence) => At(sentence).Asides++;

    public void AddUnaccounted(Span sentence) => At(sentence).Unaccounted++;

    /// <summary>The counts before the first section, and then of each section in the order of the article.</summary>
    public EquatableArray<CoverageModel> ToModels() =>
        _counts.Select(static count => new CoverageModel(count.Marked + count.Asides + count.Unaccounted, count.Marked, count.Asides)).ToEquatableArray();

    private ref (int Marked, int Asides, int Unaccounted) At(Span sentence)
    {
        while (_passed < _starts.Count && _starts[_passed].Start <= sentence.Start)
        {
            _passed++;
        }

        return ref _counts[_passed == 0 ? 0 : _starts[_passed - 1].Section];
    }
}
