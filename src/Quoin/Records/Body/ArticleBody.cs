using Quoin.Definitions;

namespace Quoin;

/// <summary>The blocks of an article, and where its marks are in them.</summary>
internal sealed class ArticleBody
{
    public ArticleBody(ArticleData content)
    {
        Content = content;
        var reader = new BlockReader(this);
        Blocks = reader.Read();
        Footnotes = reader.Footnotes;
    }

    public ArticleData Content { get; }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The footnotes, in the order of their numbers.</summary>
    public IReadOnlyList<FootnoteBlock> Footnotes { get; }

    public MarkedPlaces Places => field ?? OneInstance.Keep(ref field, new MarkedPlaces(Content));

    private Dictionary<int, int> Sections => field ?? OneInstance.Keep(ref field, FindSections());

    /// <summary>The section that begins at a position of the text; null if none does.</summary>
    public Section? SectionAt(int start) => Sections.TryGetValue(start, out var index) ? (Section)Content.Mark(MarkKind.Section, index) : null;

    private Dictionary<int, int> FindSections()
    {
        var sections = new Dictionary<int, int>();
        // Backwards: if two sections begin at the same place, the first of them is meant.
        for (var i = Content.Count(MarkKind.Section) - 1; i >= 0; i--)
        {
            sections[Content.Table[Content.Row(MarkKind.Section, i) + SectionFields.StartSlot]] = i;
        }

        return sections;
    }
}
