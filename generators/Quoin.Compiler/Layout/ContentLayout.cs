namespace Quoin.Compiler;

/// <summary>An article as data: what generated code holds and the runtime reads.</summary>
/// <param name="Block">The block of text, cut where it reads best: a line of the source or one text a piece.</param>
/// <param name="Table">The table of numbers.</param>
public sealed record ContentLayout(EquatableArray<string> Block, EquatableArray<TablePart> Table);

/// <summary>Numbers that belong together.</summary>
/// <param name="Label">What they say, in plain ASCII.</param>
/// <param name="Characters">The numbers, as the characters that stand for them.</param>
public sealed record TablePart(string Label, string Characters);
