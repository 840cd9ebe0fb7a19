using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Words that weaken an assertion.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Entry">The entry of the word list that they match.</param>
/// <param name="Certainty">The place in <see cref="Vocabulary.Certainty"/> of what they allow at most.</param>
internal readonly record struct Hedge(Span Span, string Entry, int Certainty);
