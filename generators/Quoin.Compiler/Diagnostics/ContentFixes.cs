namespace Quoin.Compiler.Diagnostics;

/// <summary>What is known of fixes as a whole.</summary>
internal static class ContentFixes
{
    /// <summary>The rules of which some diagnostics come with fixes, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        Diagnostics.Rules.UnknownKey,
        Diagnostics.Rules.UnknownWord,
        Diagnostics.Rules.InvalidId,
        Diagnostics.Rules.DuplicateItem,
        Diagnostics.Rules.QuoteNotFound,
        Diagnostics.Rules.SourceNotFound,
        Diagnostics.Rules.UnknownReference,
        Diagnostics.Rules.SentenceUnaccounted,
        Diagnostics.Rules.TypographyDiffers,
    ];
}
