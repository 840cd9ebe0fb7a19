using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>How a claim or evidence stands, as annotated.</summary>
/// <param name="Status">The place of the word in <see cref="Vocabulary.Status"/>.</param>
/// <param name="SupersededBy">The id of what takes its place.</param>
/// <param name="Because">The reason; may be empty.</param>
/// <param name="On">The day as a number, yyyymmdd; 0 where not given.</param>
internal sealed record StandingSyntax(int Status, Located<string>? SupersededBy, EquatableArray<LocalizedValue> Because, int On);
