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
    /// <summary>The numbers from one certainty of the format to the next, between which finer levels are.</summary>
    private const int Step = (int)Certainty.Possible - (int)Certainty.Unknown;

    /// <summary>The greatest number of a level that they allow. Those of Quoin allow every level that is their certainty.</summary>
    public int Most => Level?.Number ?? ((int)Certainty + Step - 1);

    /// <summary>The name of what they allow.</summary>
    public string Allowed => Level?.Name ?? Certainty.Name();

    /// <summary>Whether they allow less than a level.</summary>
    /// <param name="level">The level; null for none, which they allow.</param>
    public bool IsBelow(Word? level) => level is not null && Most < level.Number;
}
