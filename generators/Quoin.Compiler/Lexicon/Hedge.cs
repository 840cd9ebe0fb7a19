using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Lexicon;

/// <summary>Words that weaken an assertion, such as "may".</summary>
/// <param name="Span">Where the words are.</param>
/// <param name="Entry">The matching entry of the word list.</param>
/// <param name="Certainty">The maximum certainty that they allow.</param>
internal readonly record struct Hedge(Span Span, string Entry, Certainty Certainty);
