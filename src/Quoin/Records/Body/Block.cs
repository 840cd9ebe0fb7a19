using System.Diagnostics;

namespace Quoin;

/// <summary>
/// Represents a block of the source as a reader sees it, such as a paragraph or a list. It holds either <see cref="Blocks"/> or <see
/// cref="Runs"/>.
/// </summary>
/// <remarks>
/// Its kinds are <see cref="ParagraphBlock"/>, <see cref="HeadingBlock"/>, <see cref="ListBlock"/>, <see cref="ListItemBlock"/>, <see
/// cref="QuoteBlock"/>, <see cref="TableBlock"/>, <see cref="TableRow"/>, <see cref="TableCell"/>, <see cref="CodeBlock"/>, <see
/// cref="ThematicBreakBlock"/>, <see cref="FootnoteBlock"/>, <see cref="DefinitionListBlock"/>, <see cref="DefinitionTermBlock"/> and <see
/// cref="DefinitionBlock"/>. No other types can derive from it. Each block is one object, and blocks are compared by reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial class Block
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private protected readonly BlockData Data;

    private protected Block(BlockData data) => Data = data;

    /// <summary>Gets the article that contains the block.</summary>
    public Article Article => Data.Body.Content.Article;

    /// <summary>Gets the place of the block in the text of the source, from its first run to its last.</summary>
    public TextSpan Span => Data.Span;

    /// <summary>Gets the text of the block, which is a part of the text of the source; empty for a block without text.</summary>
    /// <remarks>Claims in it can have caveats elsewhere. See <see cref="CaveatsElsewhere"/>.</remarks>
    public string Text => field ??= Data.Body.Content.SourceText.Substring(Span.Start, Span.Length);

    /// <summary>Gets the blocks in the block, in the order of the text; empty for a block of runs.</summary>
    public IReadOnlyList<Block> Blocks => Data.Blocks;

    /// <summary>Gets the text of the block in pieces, in order; empty for a block of blocks.</summary>
    public IReadOnlyList<Run> Runs => field ?? OneInstance.Keep(ref field, RunReader.Read(Data));

    /// <summary>
    /// Gets the claims, caveats, evidence and terms that are still valid and whose quotes are in the block, at least in part, each once
    /// and in the order of the text; can be empty.
    /// </summary>
    public IReadOnlyList<Mark> Marks => field ?? OneInstance.Keep(ref field, MarkedPlaces.Valid(MarksIncludingInvalid));

    /// <summary>
    /// Gets all claims, caveats, evidence and terms whose quotes are in the block, at least in part, also what was retracted, superseded
    /// or is a draft, each once and in the order of the text; can be empty.
    /// </summary>
    public IReadOnlyList<Mark> MarksIncludingInvalid => field ?? OneInstance.Keep(ref field, Array.AsReadOnly(FindMarks()));

    /// <summary>
    /// Gets the caveats that limit claims in the block and that the block does not contain in full; can be empty. Show them wherever you
    /// show the block without the rest of the article.
    /// </summary>
    public IReadOnlyList<Caveat> CaveatsElsewhere => field ?? OneInstance.Keep(ref field, Array.AsReadOnly(FindCaveatsElsewhere()));

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;

    /// <summary>A block without any text or run in it has no marks, even if a quote goes across it.</summary>
    private Mark[] FindMarks() => Span.Length == 0 && Blocks.Count == 0 && Runs.Count == 0 ? [] : Data.Body.Places.MarksIn(Span);

    private Caveat[] FindCaveatsElsewhere() =>
        [.. MarksIncludingInvalid.OfType<Claim>().SelectMany(static claim => claim.Caveats).Distinct().Where(caveat => !IsIn(caveat))];

    /// <summary>Whether the block has all the words of a caveat. Those of a library are somewhere else, or nowhere.</summary>
    private bool IsIn(Caveat caveat) => ReferenceEquals(caveat.Content, Data.Body.Content) && caveat.Quotes.Count > 0 && caveat.Quotes.All(Contains);

    private bool Contains(Quote quote) => Span.Start <= quote.Span.Start && quote.Span.End <= Span.End;
}
