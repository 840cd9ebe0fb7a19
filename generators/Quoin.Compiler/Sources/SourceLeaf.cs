using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Sources;

/// <summary>A block that has text and no blocks in it.</summary>
/// <param name="Block">The block.</param>
/// <param name="IsInList">Whether it is in a list.</param>
/// <param name="IsInFootnote">Whether it is in a footnote.</param>
internal sealed record SourceLeaf(SourceBlock Block, bool IsInList, bool IsInFootnote)
{
    /// <summary>What it is.</summary>
    public BlockKind Kind => Block.Kind;

    /// <summary>Its span in the reading text.</summary>
    public Span Span => Block.Span;

    /// <summary>Whether its text is prose. Headings, code, terms and the headers of columns assert nothing.</summary>
    public bool HasSentences => Kind is BlockKind.Paragraph || (Kind == BlockKind.TableCell && Block.Number < BodyItem.HeaderCell);
}
