namespace Quoin.Compiler.Patterns;

/// <summary>A part of a regular expression.</summary>
/// <param name="Size">How many states it takes; if these are too many, a number that is just beyond the limit.</param>
internal abstract record PatternNode(long Size)
{
    private protected static long Clip(long number) => Math.Min(number, PatternLimits.States + 1);
}

/// <summary>One character of a set.</summary>
/// <param name="Set">The set.</param>
internal sealed record CharacterNode(CodePointSet Set) : PatternNode(1);

/// <summary>A place in the text.</summary>
/// <param name="Place">The place.</param>
internal sealed record PlaceNode(PatternPlace Place) : PatternNode(1);

/// <summary>Parts that follow each other; none for what matches the empty text.</summary>
/// <param name="Items">The parts.</param>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Items) : PatternNode(Clip(Items.Sum(static item => item.Size)));

/// <summary>Parts of which one matches.</summary>
/// <param name="Items">The parts.</param>
internal sealed record ChoiceNode(IReadOnlyList<PatternNode> Items) : PatternNode(Clip(Items.Sum(static item => item.Size) + Items.Count - 1));

/// <summary>A part that is repeated. Whether it takes as much as it can or as little is no matter for whether the text matches.</summary>
/// <param name="Item">The part.</param>
/// <param name="Least">How often it is there at least.</param>
/// <param name="Most">How often it is there at most; null for no limit.</param>
internal sealed record RepetitionNode(PatternNode Item, long Least, long? Most) : PatternNode(SizeOf(Item.Size, Least, Most))
{
    // What takes no states matches only the empty text, however often.
    private static long SizeOf(long item, long least, long? most) => item == 0 ? 0
        : most is { } count ? Clip((Clip(count) * item) + Clip(count - least))
        : Clip((Clip(Math.Max(least, 1)) * item) + 1);
}
