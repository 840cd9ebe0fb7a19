namespace Quoin.Compiler.Checks;

/// <summary>
/// The rules about what is allowed and hardly meant. A new one is a file of its own in this folder and a line below.
/// </summary>
internal static class EditorialRules
{
    /// <summary>In the order in which they run: what the first ones say the later ones do not say again.</summary>
    private static readonly IReadOnlyList<Action<EditorialArticle>> All =
    [
        PolicyRules.Check,
        OverclaimRule.Check,
        EvidenceStrengthRule.Check,
        FallenEvidenceRule.Check,
        CaveatTranslationRule.Check,
        TranslationParityRule.Check,
        UncheckedLanguageRule.Check,
    ];

    /// <param name="article">An article without errors: where something is broken, what follows from it is not told.</param>
    /// <param name="cancellation">Ends it between two rules.</param>
    public static void Check(EditorialArticle article, CancellationToken cancellation = default)
    {
        foreach (var check in All)
        {
            cancellation.ThrowIfCancellationRequested();
            check(article);
        }
    }
}
