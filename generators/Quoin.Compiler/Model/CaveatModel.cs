using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>A caveat.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Kind">The place of the word in <see cref="Vocabulary.CaveatKind"/>.</param>
/// <param name="Statement">The statement, at least in one language.</param>
/// <param name="Claims">The indices of the claims that it limits.</param>
internal sealed record CaveatModel(MarkModel Mark, int Kind, EquatableArray<TextModel> Statement, EquatableArray<int> Claims);
