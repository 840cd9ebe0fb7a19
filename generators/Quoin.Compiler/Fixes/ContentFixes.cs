namespace Quoin.Compiler;

/// <summary>What is known of fixes as a whole.</summary>
public static class ContentFixes
{
    /// <summary>The rules of which some diagnostics come with fixes, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        Compiler.Rules.UnknownKey,
        Compiler.Rules.UnknownWord,
        Compiler.Rules.InvalidId,
        Compiler.Rules.DuplicateItem,
        Compiler.Rules.QuoteNotFound,
        Compiler.Rules.SourceNotFound,
        Compiler.Rules.UnknownReference,
        Compiler.Rules.SentenceUnaccounted,
        Compiler.Rules.TypographyDiffers,
    ];
}
