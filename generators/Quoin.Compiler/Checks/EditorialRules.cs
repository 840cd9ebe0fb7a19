using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Checks;

/// <summary>
/// The rules about what is allowed and probably not intended. A new one is a file of its own in this folder, with its
/// section of the reference page beside it, and a line below.
/// </summary>
internal static class EditorialRules
{
    /// <summary>In the order in which they run: what the first ones report the later ones do not report again.</summary>
    private static readonly IReadOnlyList<(Rule Rule, Action<EditorialArticle> Check)> All =
    [
        (PolicyRules.Rule, PolicyRules.Check),
        (OverclaimRule.Rule, OverclaimRule.Check),
        (EvidenceStrengthRule.Rule, EvidenceStrengthRule.Check),
        (FallenEvidenceRule.Rule, FallenEvidenceRule.Check),
        (NoStandingEvidenceRule.Rule, NoStandingEvidenceRule.Check),
        (CaveatTranslationRule.Rule, CaveatTranslationRule.Check),
        (TranslationParityRule.Rule, TranslationParityRule.Check),
        (UncheckedLanguageRule.Rule, UncheckedLanguageRule.Check),
    ];

    /// <summary>The rules that are checked.</summary>
    public static IEnumerable<Rule> Rules => All.Select(entry => entry.Rule);

    /// <param name="article">An article without errors: where something is broken, what follows from it is not reported.</param>
    /// <param name="cancellation">Ends it between two rules.</param>
    public static void Check(EditorialArticle article, CancellationToken cancellation = default)
    {
        foreach (var (_, check) in All)
        {
            cancellation.ThrowIfCancellationRequested();
            check(article);
        }
    }
}
