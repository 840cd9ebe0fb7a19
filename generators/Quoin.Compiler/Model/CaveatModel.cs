namespace Quoin.Compiler;

/// <summary>A caveat.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Kind">The place of the word in <see cref="Vocabulary.CaveatKind"/>.</param>
/// <param name="Statement">The statement, at least in one language.</param>
/// <param name="Claims">The indices of the claims that it limits.</param>
public sealed record CaveatModel(MarkModel Mark, int Kind, EquatableArray<TextModel> Statement, EquatableArray<int> Claims);
