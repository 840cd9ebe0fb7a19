using System.Runtime.CompilerServices;

namespace Quoin.Html.Marks;

/// <summary>What is in the body of an article: its claims with their numbers, and after which block the note of each is written.</summary>
internal sealed class PageMarks
{
    /// <summary>An article does not change, so this is computed once.</summary>
    private static readonly ConditionalWeakTable<Article, PageMarks> Known = [];

    private readonly Dictionary<Claim, int> _numbers = [];
    private readonly Dictionary<Claim, int> _groups = [];
    private readonly Dictionary<int, List<Claim>> _claims = [];
    private readonly HashSet<Mark> _present = [];
    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private readonly List<HeadingBlock> _found = [];
    private readonly Dictionary<HeadingBlock, int> _depths = [];
    private readonly Stack<int> _levels = new();

    private PageMarks(Article article)
    {
        for (var i = 0; i < article.Body.Count; i++)
        {
            Add(article.Body[i], article.Body[i] is FootnoteBlock && i > 0 && article.Body[i - 1] is FootnoteBlock ? FootnoteGroup : i);
            FootnoteGroup = article.Body[i] is not FootnoteBlock ? i + 1 : FootnoteGroup;
        }

        foreach (var (claim, group) in _groups.OrderBy(pair => _numbers[pair.Key]))
        {
            if (!_claims.TryGetValue(group, out var claims))
            {
                _claims.Add(group, claims = []);
            }

            claims.Add(claim);
        }
    }

    /// <summary>The headings, in order.</summary>
    public IReadOnlyList<HeadingBlock> Headings => _found;

    /// <summary>The index of the block with which the last footnotes begin: their notes are together.</summary>
    private int FootnoteGroup { get; set; }

    /// <summary>What is in the body of an article.</summary>
    public static PageMarks Of(Article article) => Known.GetValue(article, static article => new PageMarks(article));

    /// <summary>How many headings a heading is under. A level that the source leaves out is left out here, too, so that no reader misses a heading.</summary>
    public int DepthOf(HeadingBlock heading) => _depths[heading];

    /// <summary>The number of a claim in the body, in the order of the first words; 1-based. 0 if it is not in the body.</summary>
    public int NumberOf(Claim claim) => _numbers.GetValueOrDefault(claim);

    /// <summary>The index of the block in which a claim of the body ends.</summary>
    public int GroupOf(Claim claim) => _groups[claim];

    /// <summary>The claims that end in a block, in the order of their numbers; can be empty.</summary>
    public IReadOnlyList<Claim> ClaimsEndingIn(int block) => _claims.TryGetValue(block, out var claims) ? claims : [];

    /// <summary>Whether words of a mark are in the body.</summary>
    public bool IsPresent(Mark mark) => _present.Contains(mark);

    /// <summary>Whether a heading has a name.</summary>
    public bool HasHeading(string name) => _headings.Contains(name);

    private void Add(Block block, int group)
    {
        AddHeadings(block);
        foreach (var mark in block.MarksIncludingInvalid)
        {
            _present.Add(mark);
            if (mark is Claim claim)
            {
                _numbers.TryAdd(claim, _numbers.Count + 1);
                _groups[claim] = group;
            }
        }
    }

    private void AddHeadings(Block block)
    {
        if (block is HeadingBlock heading)
        {
            _found.Add(heading);
            _depths.Add(heading, FindDepth(heading.Level));
            _headings.Add(heading.Id);
        }

        foreach (var inner in block.Blocks)
        {
            AddHeadings(inner);
        }
    }

    /// <summary>The depth of the next heading: below the last one of a higher level.</summary>
    private int FindDepth(int level)
    {
        while (_levels.TryPeek(out var last) && last >= level)
        {
            _levels.Pop();
        }

        _levels.Push(level);
        return _levels.Count - 1;
    }
}
