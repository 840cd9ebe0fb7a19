using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Workspace;

/// <summary>All rules, in the order of their ids. A test fails for a rule that is declared but not listed.</summary>
internal static class RuleCatalog
{
    /// <summary>The rules for content. Their errors guarantee what Quoin promises, so they cannot be disabled.</summary>
    public static IReadOnlyList<Rule> Content { get; } = InOrder(
    [
        Rules.InvalidYaml, Rules.UnknownKey, Rules.MissingKey, Rules.WrongShape, Rules.UnknownWord, Rules.InvalidId,
        Rules.InvalidValue, Rules.DuplicateKey, Rules.UnsupportedYaml, Rules.FileNameMismatch, Rules.KeysConflict,
        Rules.DuplicateItem, Rules.WordsMissing, Rules.HiddenCharacter, Rules.OwnKeyKnown, Rules.TextMayBeCut, Rules.MarkupTooComplex,
        Rules.NotInLibrary, Rules.QuoteWithoutSource, Rules.DatesOutOfOrder,

        Rules.QuoteNotFound, Rules.QuoteAmbiguous, Rules.QuoteContextNotFound, Rules.QuoteCutsWord, Rules.SourceNotFound,
        Rules.HeadingNotALine, Rules.SectionsCoincide, Rules.QuoteElsewhere, Rules.QuoteTooShort, Rules.QuoteCrossesSection,
        Rules.OmissionTooFar, Rules.OmissionHidesNegation, Rules.OmissionParts, Rules.QuoteBesideNegation, Rules.QuoteJoinsSentences,
        Rules.MarkupQuoted, Rules.QuoteUnseen, Rules.FootnoteNotFound,

        Rules.UnknownReference, Rules.WrongReference, Rules.DuplicateId, Rules.NameTaken, Rules.DuplicateArticle,
        Rules.CaveatLimitsNothing, Rules.SupersessionCycle, Rules.SelectorMatchesNothing, Rules.EvidenceNotCited,
        Rules.RepeatedWithoutCaveats, Rules.RetractedRepeated, Rules.LibraryNotFound, Rules.LibraryMarkNotFound, Rules.HouseCaveatIdle, Rules.LibraryElsewhere, Rules.IndexHidden,
        Rules.EvidenceDefinedTwice,

        Rules.SentenceUnaccounted, Rules.CoverageBelowMinimum, Rules.TypographyDiffers, .. EditorialRules.Descriptors, .. DateRules.Descriptors,

        Rules.LanguageVersionTooLow, Rules.UnreadableFile, Rules.NestedTooDeep, Rules.InternalError, Rules.InvalidProperty,
        Rules.FileTooLong, Rules.MoreDiagnostics, Rules.TooManyCombinations, Rules.EncodingDamage, Rules.CompilerTooOld,
        Rules.GuardsOff, Rules.GuardLowered, Rules.FileUnread, Rules.LinkLeadsOutside, Rules.ContentElsewhere, Rules.ManifestUnread, Rules.PreviewInRelease,

        Rules.ContentLost, Rules.CaveatLost, Rules.LanguageLost, Rules.WordsLost, Rules.CertaintyRaised, Rules.StandingLifted, Rules.EvidenceLost,
        Rules.StatementStale, Rules.TranslationStale, Rules.ContentChanged, Rules.ContentAdded,
        Rules.BaselineMissing, Rules.BaselineInvalid, Rules.BaselineRepeated, Rules.BaselineUnsigned, Rules.AcceptanceInvalid, Rules.BaselinePackageMissing,

        Rules.WordRenamed, Rules.ModelConflict, Rules.ModelNameTaken, Rules.ModelReferenceUnknown, Rules.ModelOptionInvalid, Rules.ModelsDisagree, Rules.ModelUnused,
    ]);

    /// <summary>The rules that analyzers check.</summary>
    public static IReadOnlyList<Rule> Analyzed { get; } =
    [
        CodeRules.CaveatsDiscarded, CodeRules.ReasonWithoutReason, CodeRules.ClaimRepeated, CodeRules.IdNotFound,
        CodeRules.DraftUsed, CodeRules.SwitchIncomplete, CodeRules.TextCut, CodeRules.StandingIgnored, CodeRules.NameNotFound,
        CodeRules.CaveatsAppeared, CodeRules.LanguagesMixed,
    ];

    /// <summary>The rules that generated code carries as <c>[Obsolete]</c> and the C# compiler reports.</summary>
    public static IReadOnlyList<Rule> Standing { get; } =
        [CodeRules.Retracted, CodeRules.Superseded, CodeRules.Renamed, CodeRules.EvidenceRetracted];

    /// <summary>All rules.</summary>
    public static IReadOnlyList<Rule> All { get; } = InOrder(Content.Concat(Analyzed).Concat(Standing));

    private static List<Rule> InOrder(IEnumerable<Rule> rules) => [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
