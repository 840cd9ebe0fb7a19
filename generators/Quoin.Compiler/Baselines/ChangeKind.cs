using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Baselines;

/// <summary>A kind of change between two states of content.</summary>
internal sealed class ChangeKind
{
    private static readonly List<ChangeKind> Kinds = [];

    private ChangeKind(string name, ChangeFamily family, Rule rule, string message, bool isBreaking = false)
    {
        Name = name;
        Family = family;
        Rule = rule;
        Message = message;
        IsBreaking = isBreaking;
        Kinds.Add(this);
    }

    public static ChangeKind ArticleGone { get; } = new("article-gone", ChangeFamily.Lost, Rules.ContentLost, "{0} is gone", isBreaking: true);

    public static ChangeKind ClaimGone { get; } = new("claim-gone", ChangeFamily.Lost, Rules.ContentLost, "{0} is gone", isBreaking: true);

    public static ChangeKind CaveatGone { get; } = new("caveat-gone", ChangeFamily.Lost, Rules.CaveatLost, "{0} is gone", isBreaking: true);

    public static ChangeKind EvidenceGone { get; } = new("evidence-gone", ChangeFamily.Lost, Rules.EvidenceLost, "{0} is gone", isBreaking: true);

    public static ChangeKind MarkGone { get; } = new("mark-gone", ChangeFamily.Changed, Rules.ContentChanged, "{0} is gone", isBreaking: true);

    public static ChangeKind ClaimCaveatLost { get; } = new("claim-caveat-lost", ChangeFamily.Lost, Rules.CaveatLost, "{0} no longer has the caveat '{1}'");

    public static ChangeKind LastCaveatLost { get; } = new("last-caveat-lost", ChangeFamily.Lost, Rules.CaveatLost, "{0} no longer has the caveat '{1}', and has none left", isBreaking: true);

    public static ChangeKind CaveatShortened { get; } = new("caveat-shortened", ChangeFamily.Lost, Rules.WordsLost, "{0} says less in '{1}': {2} words, and not {3}");

    public static ChangeKind CaveatWeakened { get; } = new("caveat-weakened", ChangeFamily.Lost, Rules.CaveatLost, "{0} is no longer a risk: its kind is '{1}'");

    /// <summary>A caveat of a library, which says itself which claims of articles it limits.</summary>
    public static ChangeKind CaveatNarrowed { get; } = new("caveat-narrowed", ChangeFamily.Lost, Rules.CaveatLost, "{0} may no longer limit each claim that it did: '{1}', and not '{2}'");

    public static ChangeKind ClaimEvidenceLost { get; } = new("claim-evidence-lost", ChangeFamily.Lost, Rules.EvidenceLost, "{0} no longer cites the evidence '{1}'");

    public static ChangeKind EvidenceWeakened { get; } = new("evidence-weakened", ChangeFamily.Lost, Rules.EvidenceLost, "{0} is weaker: '{1}', and not '{2}'");

    public static ChangeKind LanguageLost { get; } = new("language-lost", ChangeFamily.Lost, Rules.LanguageLost, "{0} no longer has a statement in '{1}'");

    public static ChangeKind QuoteShortened { get; } = new("quote-shortened", ChangeFamily.Lost, Rules.WordsLost, "The quote of {0} is shorter: {1} words, and not {2}");

    public static ChangeKind CertaintyRaised { get; } = new("certainty-raised", ChangeFamily.Lost, Rules.CertaintyRaised, "{0} is surer: '{1}', and not '{2}'");

    /// <summary>Claims of some kinds of a model have no certainty.</summary>
    public static ChangeKind CertaintyGone { get; } = new("certainty-gone", ChangeFamily.Lost, Rules.CertaintyRaised, "{0} no longer has a certainty, and was '{1}'");

    public static ChangeKind StandingLifted { get; } = new("standing-lifted", ChangeFamily.Lost, Rules.StandingLifted, "{0} is no longer {1}");

    public static ChangeKind StatementStale { get; } = new("statement-stale", ChangeFamily.Stale, Rules.StatementStale, "The quote of {0} has changed and the statement in '{1}' has not");

    public static ChangeKind TranslationStale { get; } = new("translation-stale", ChangeFamily.Stale, Rules.TranslationStale, "'{1}' of {0} has changed in '{2}' and not in '{3}'");

    public static ChangeKind ArticleAdded { get; } = new("article-added", ChangeFamily.Changed, Rules.ContentAdded, "{0} is new");

    public static ChangeKind MarkAdded { get; } = new("mark-added", ChangeFamily.Changed, Rules.ContentAdded, "{0} is new");

    public static ChangeKind Renamed { get; } = new("renamed", ChangeFamily.Changed, Rules.ContentChanged, "{0} was '{1}'", isBreaking: true);

    public static ChangeKind ClaimCaveatGained { get; } = new("claim-caveat-gained", ChangeFamily.Changed, Rules.ContentChanged, "{0} has the caveat '{1}' too");

    public static ChangeKind FirstCaveatGained { get; } = new("first-caveat-gained", ChangeFamily.Changed, Rules.ContentChanged, "{0} has a caveat now, '{1}'", isBreaking: true);

    public static ChangeKind CaveatLengthened { get; } = new("caveat-lengthened", ChangeFamily.Changed, Rules.ContentChanged, "{0} says more in '{1}': {2} words, and not {3}");

    public static ChangeKind CaveatStrengthened { get; } = new("caveat-strengthened", ChangeFamily.Changed, Rules.ContentChanged, "{0} is a risk now, and its kind was '{1}'");

    public static ChangeKind CaveatWidened { get; } = new("caveat-widened", ChangeFamily.Changed, Rules.ContentChanged, "{0} limits more claims: '{1}', and not '{2}'");

    public static ChangeKind ClaimEvidenceGained { get; } = new("claim-evidence-gained", ChangeFamily.Changed, Rules.ContentChanged, "{0} cites the evidence '{1}' too");

    public static ChangeKind EvidenceStrengthened { get; } = new("evidence-strengthened", ChangeFamily.Changed, Rules.ContentChanged, "{0} is stronger: '{1}', and not '{2}'");

    public static ChangeKind LanguageGained { get; } = new("language-gained", ChangeFamily.Changed, Rules.ContentChanged, "{0} has a statement in '{1}' too");

    public static ChangeKind QuoteLengthened { get; } = new("quote-lengthened", ChangeFamily.Changed, Rules.ContentChanged, "The quote of {0} is longer: {1} words, and not {2}");

    public static ChangeKind CertaintyLowered { get; } = new("certainty-lowered", ChangeFamily.Changed, Rules.ContentChanged, "{0} is less sure: '{1}', and not '{2}'");

    /// <summary>Retracted: the generated property is obsolete as an error.</summary>
    public static ChangeKind Retracted { get; } = new("retracted", ChangeFamily.Changed, Rules.ContentChanged, "{0} is retracted", isBreaking: true);

    public static ChangeKind Superseded { get; } = new("superseded", ChangeFamily.Changed, Rules.ContentChanged, "{0} is superseded");

    public static ChangeKind QuoteReworded { get; } = new("quote-reworded", ChangeFamily.Changed, Rules.ContentChanged, "The quote of {0} has other words");

    public static ChangeKind TextReworded { get; } = new("text-reworded", ChangeFamily.Changed, Rules.ContentChanged, "'{1}' of {0} has other words in '{2}'");

    /// <summary>A kind of a model has a class for its fields.</summary>
    public static ChangeKind FieldsChanged { get; } = new("fields-changed", ChangeFamily.Changed, Rules.ContentChanged, "'kind' of {0} is '{1}', and was '{2}', which has other fields", isBreaking: true);

    public static ChangeKind ValueChanged { get; } = new("value-changed", ChangeFamily.Changed, Rules.ContentChanged, "'{1}' of {0} {2}");

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<ChangeKind> All => Kinds;

    /// <summary>The name, for machines.</summary>
    public string Name { get; }

    /// <summary>What it means for who relies on the content.</summary>
    public ChangeFamily Family { get; }

    /// <summary>The rule that a build reports it by.</summary>
    public Rule Rule { get; }

    /// <summary>What has changed, a composite format without an end: {0} is the mark.</summary>
    public string Message { get; }

    /// <summary>Whether C# that uses the content may stop compiling, or no longer find an id.</summary>
    public bool IsBreaking { get; }

    /// <summary>The verdict for readers: the worst that can be said.</summary>
    public ChangeVerdict Verdict => Family == ChangeFamily.Lost ? ChangeVerdict.Unsafe : IsBreaking ? ChangeVerdict.Breaking : ChangeVerdict.Note;

    /// <summary>The kinds of change that undo this one; empty if <see cref="WhyNoInverse"/> says why there is none.</summary>
    public IReadOnlyList<ChangeKind> Inverses => [.. Pairs.Where(pair => pair.One == this).Select(static pair => pair.Other), .. Pairs.Where(pair => pair.Other == this && pair.One != this).Select(static pair => pair.One)];

    /// <summary>Why no change undoes it; null if one does.</summary>
    public string? WhyNoInverse => this == Renamed
        ? "An id that a claim had earlier leads forward only. Giving the old id back without 'formerly' takes a name from who uses the new one, and is reported as that."
        : null;

    private static IReadOnlyList<(ChangeKind One, ChangeKind Other)> Pairs { get; } =
    [
        (ArticleGone, ArticleAdded), (ClaimGone, MarkAdded), (CaveatGone, MarkAdded), (EvidenceGone, MarkAdded), (MarkGone, MarkAdded),
        (ClaimCaveatLost, ClaimCaveatGained), (LastCaveatLost, FirstCaveatGained), (CaveatShortened, CaveatLengthened), (CaveatWeakened, CaveatStrengthened), (CaveatNarrowed, CaveatWidened),
        (ClaimEvidenceLost, ClaimEvidenceGained), (EvidenceWeakened, EvidenceStrengthened), (LanguageLost, LanguageGained), (QuoteShortened, QuoteLengthened),
        (CertaintyRaised, CertaintyLowered), (CertaintyGone, ValueChanged), (FieldsChanged, FieldsChanged), (StandingLifted, Retracted), (StandingLifted, Superseded),
        (StatementStale, StatementStale), (TranslationStale, TranslationStale),
        (QuoteReworded, QuoteReworded), (TextReworded, TextReworded), (ValueChanged, ValueChanged),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
