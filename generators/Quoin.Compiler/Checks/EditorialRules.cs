using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Checks;

/// <summary>
/// The rules for what is allowed but probably unintended. A new rule is a file of its own in this folder, with its
/// section of the reference page next to it, and a line below.
/// </summary>
internal static class EditorialRules
{
    /// <summary>In execution order: later rules do not repeat what earlier ones have reported.</summary>
    private static readonly IReadOnlyList<(Rule Rule, Action<EditorialArticle> Check)> All =
    [
        (Rules.QuoteLeavesLimit, QuoteContextRules.Check),
        (PolicyRules.Rule, PolicyRules.Check),
        (ForbiddenPhraseRule.Rule, ForbiddenPhraseRule.Check),
        (PhraseNeedRule.Rule, PhraseNeedRule.Check),
        (OverclaimRule.Rule, OverclaimRule.Check),
        (SurerStatementRule.Rule, SurerStatementRule.Check),
        (WeakerCaveatRule.Rule, WeakerCaveatRule.Check),
        (StatementDenialRule.Rule, StatementDenialRule.Check),
        (StatementNumberRule.Rule, StatementNumberRule.Check),
        (EvidenceNumberRule.Rule, EvidenceNumberRule.Check),
        (Rules.FieldNotQuoted, QuotedFieldRule.Check),
        (Rules.FieldReferenceWrong, FieldReferenceRule.Check),
        (EvidenceStrengthRule.Rule, EvidenceStrengthRule.Check),
        (FallenEvidenceRule.Rule, FallenEvidenceRule.Check),
        (NoStandingEvidenceRule.Rule, NoStandingEvidenceRule.Check),
        (CaveatTranslationRule.Rule, CaveatTranslationRule.Check),
        (TranslationParityRule.Rule, TranslationParityRule.Check),
        (UncheckedLanguageRule.Rule, UncheckedLanguageRule.Check),
        (SentenceLanguageRule.Rule, SentenceLanguageRule.Check),
        (SentenceScriptRule.Rule, SentenceScriptRule.Check),
        (PlaceholderRule.Rule, PlaceholderRule.Check),
        (ReasonRule.Rule, ReasonRule.Check),
        (ScriptRule.Rule, ScriptRule.Check),
        (DenialContextRule.Rule, DenialContextRule.Check),
        (HeadingClaimRule.Rule, HeadingClaimRule.Check),
        (BareRepetitionRule.Rule, BareRepetitionRule.Check),
        (UnderstatementRule.Rule, UnderstatementRule.Check),
        (LesserSuccessorRule.Rule, LesserSuccessorRule.Check),
    ];

    /// <summary>Those that need no quotes: what a library says in its own words.</summary>
    private static readonly IReadOnlyList<Action<EditorialArticle>> OfWords = [TranslationParityRule.Check, PlaceholderRule.Check, ReasonRule.Check, ScriptRule.CheckTexts, FieldReferenceRule.Check];

    /// <summary>Those that compare marks of a library with what they quote.</summary>
    private static readonly IReadOnlyList<Action<EditorialArticle>> OfQuotes =
    [
        QuoteContextRules.Check, WeakerCaveatRule.Check, StatementDenialRule.Check, StatementNumberRule.Check, EvidenceNumberRule.Check, QuotedFieldRule.Check, ScriptRule.CheckQuotes, DenialContextRule.Check,
    ];

    /// <summary>The descriptors of these rules.</summary>
    public static IEnumerable<Rule> Descriptors => All.Select(entry => entry.Rule);

    /// <param name="article">An article without errors; consequences of errors are not reported.</param>
    /// <param name="cancellation">Checked between rules.</param>
    public static void Check(EditorialArticle article, CancellationToken cancellation = default)
    {
        foreach (var (_, check) in All)
        {
            cancellation.ThrowIfCancellationRequested();
            check(article);
        }
    }

    /// <summary>Checks the words of a library.</summary>
    /// <param name="library">A library without errors.</param>
    /// <param name="cancellation">Checked between rules.</param>
    public static void CheckWords(EditorialArticle library, CancellationToken cancellation) => Check(OfWords, library, cancellation);

    /// <summary>Checks marks of a library that quote one source.</summary>
    /// <param name="library">These marks, without errors.</param>
    /// <param name="cancellation">Checked between rules.</param>
    public static void CheckQuotes(EditorialArticle library, CancellationToken cancellation) => Check(OfQuotes, library, cancellation);

    private static void Check(IReadOnlyList<Action<EditorialArticle>> checks, EditorialArticle library, CancellationToken cancellation)
    {
        foreach (var check in checks)
        {
            cancellation.ThrowIfCancellationRequested();
            check(library);
        }
    }
}
