using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>What a policy can require of a claim.</summary>
internal enum PolicyNeed
{
    [Word("At least one caveat limits it.")]
    Caveat,

    [Word("It has a 'certainty-because'.")]
    CertaintyBecause,

    [Word("It cites evidence.")]
    Evidence,

    [Word("It cites evidence with a 'by', a 'doi', a 'url' or a 'citation': a reader can find it.")]
    IdentifiedEvidence,

    [Word("It cites evidence that is neither retracted nor superseded.")]
    StandingEvidence,

    [Word("It can be read in every language of the build: those that the policies name, or those of its article.")]
    StatementInEveryLanguage,

    [Word("It names a term under 'about'.")]
    Term,
}
