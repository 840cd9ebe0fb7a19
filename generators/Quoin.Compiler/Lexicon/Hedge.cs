using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Lexicon;

/// <summary>Words that weaken an assertion, such as "may".</summary>
/// <param name="Span">Where the words are.</param>
/// <param name="Entry">The matching entry of the word list.</param>
/// <param name="Certainty">The maximum certainty that they allow.</param>
/// <param name="Level">The level of a model whose words they are; null for those of Quoin.</param>
internal readonly record struct Hedge(Span Span, string Entry, Certainty Certainty, Word? Level = null)
{
    /// <summary>How sure they allow a claim to be. Those of Quoin allow every level that is their certainty.</summary>
    public CertaintyLimit Limit => Level is { } level ? CertaintyLimit.Of(level) : CertaintyLimit.Of(Certainty);

    /// <summary>The greatest number of a level that they allow.</summary>
    public int Most => Limit.Most;

    /// <summary>The one of two that allows less, the first if they allow the same; null if there is none.</summary>
    public static Hedge? Weaker(Hedge? first, Hedge? second) => first is null || second?.Most < first.Value.Most ? second : first;
}
