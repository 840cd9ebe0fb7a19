using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Lexicon;

/// <summary>Words that weaken an assertion.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Entry">The entry of the word list that they match.</param>
/// <param name="Certainty">What they allow at most.</param>
internal readonly record struct Hedge(Span Span, string Entry, Certainty Certainty);
