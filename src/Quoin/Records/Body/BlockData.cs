namespace Quoin;

/// <summary>What a block is created from.</summary>
/// <param name="Body">The body of its article.</param>
/// <param name="Span">Its place in the text of the source.</param>
/// <param name="Number">The number of its kind; 0 for kinds without one.</param>
/// <param name="Name">The name of its kind; empty for kinds without one.</param>
/// <param name="Blocks">The blocks in it.</param>
/// <param name="Runs">The position of its runs in the table; 0 if it is its text and nothing else.</param>
internal sealed record BlockData(ArticleBody Body, TextSpan Span, int Number, string Name, IReadOnlyList<Block> Blocks, int Runs);
