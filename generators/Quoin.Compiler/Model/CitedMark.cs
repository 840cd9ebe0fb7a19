using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>A mark of a library that an article cites.</summary>
/// <param name="Library">The library.</param>
/// <param name="Mark">
/// The mark as the library exports it: with its words, but without places in the library's sources. What supersedes it is an index into all
/// marks of the article, which has that mark too.
/// </param>
internal sealed record CitedMark(LibraryLink Library, MarkModel Mark);

/// <summary>The cited marks of one kind, in the order of their indices.</summary>
internal sealed record CitedGroupModel(MarkKind Kind, EquatableArray<CitedMark> Marks);
