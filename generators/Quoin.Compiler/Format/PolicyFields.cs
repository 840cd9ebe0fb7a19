using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The fields of a policy. None of them is part of compiled content.</summary>
internal static class PolicyFields
{
    public static readonly Field Version = new("quoin-policy", FieldType.Version, "The version of the format.") { IsRequired = true };
    public static readonly Field Languages = new("languages", FieldType.Languages,
        "The BCP 47 tags of the languages of the build, for the need 'statement-in-every-language'; the article's own where absent.");

    public static readonly Field Rules = new("rules", FieldType.Marks, "What claims need, by the ids of the rules.") { Mapping = Rule.Mapping };
    public static readonly Field Phrases = new("phrases", FieldType.Marks, "Words that claims must not have, or that make a claim need something, by the ids of the rules.") { Mapping = Phrase.Mapping };

    public static readonly Mapping Mapping = new("a policy", null, Version, Languages, Rules, Phrases);

    private static Field Description() => new("description", FieldType.Text, "The rule in words; the message quotes it.");

    private static Field Severity() =>
        new("severity", FieldType.Word, "How severe it is to break the rule; warning where absent.") { Words = typeof(PolicySeverity) };

    /// <summary>The fields of a selector of claims: a claim must match every field, and any one value of a field.</summary>
    public static class Claims
    {
        public static readonly Field Kind = new("kind", FieldType.Words, "Claims of this kind.") { Words = typeof(ClaimKind) };
        public static readonly Field Certainty = new("certainty", FieldType.Words, "Claims of this certainty.") { Words = typeof(Certainty) };
        public static readonly Field Status = new("status", FieldType.Words, "Claims of this status.") { Words = typeof(Status) };
        public static readonly Field Section = new("section", FieldType.IdOrIds, "Claims in the section with this id.");
        public static readonly Field About = new("about", FieldType.MarkReferences, "Claims about the term with this id, or about this term of a library.");
        public static readonly Field Article = new("article", FieldType.ArticlePatterns, "Claims of this article: its id, or the beginning of ids and an asterisk.");
        public static readonly Field Language = new("language", FieldType.LanguageOrLanguages, "Claims of articles in this language.");
        public static readonly Field Market = new("market", FieldType.Regions, "Claims of articles that name this market, a part of it, or a market that it is a part of.");

        public static readonly Mapping Mapping = new("a selector of claims", null, Kind, Certainty, Status, Section, About, Article, Language, Market);
    }

    /// <summary>The fields of a caveat that a claim needs: one caveat must match every field.</summary>
    public static class NeededCaveat
    {
        public static readonly Field Kind = new("kind", FieldType.Words, "A caveat of this kind.") { Words = typeof(CaveatKind) };
        public static readonly Field Field = new("field", FieldType.Key, "A caveat that gives this key.") { Target = MarkKind.Caveat };

        public static readonly Mapping Mapping = new("a needed caveat", null, Kind, Field);
    }

    /// <summary>The fields of evidence that a claim needs: one piece of evidence that is still valid must match every field.</summary>
    public static class NeededEvidence
    {
        public static readonly Field Kind = new("kind", FieldType.Words, "Evidence of this kind.") { Words = typeof(EvidenceKind) };
        public static readonly Field Field = new("field", FieldType.Key, "Evidence that gives this key.") { Target = MarkKind.Evidence };

        public static readonly Mapping Mapping = new("needed evidence", null, Kind, Field);
    }

    /// <summary>The fields of a need in detail: a claim needs all of them.</summary>
    public static class Need
    {
        public static readonly Field Caveat = new("caveat", FieldType.Mapping, "A caveat that limits the claim.") { Mapping = NeededCaveat.Mapping };
        public static readonly Field Evidence = new("evidence", FieldType.Mapping, "Evidence that the claim cites, and that is neither retracted nor superseded.") { Mapping = NeededEvidence.Mapping };
        public static readonly Field Field = new("field", FieldType.Key, "A key that the claim itself gives.") { Target = MarkKind.Claim };

        public static readonly Mapping Mapping = new("a need in detail", null, Caveat, Evidence, Field);
    }

    public static class Rule
    {
        public static readonly Field Description = Description();
        public static readonly Field Claims = new("claims", FieldType.Mapping, "Which claims it is about; every claim where absent.") { Mapping = PolicyFields.Claims.Mapping };
        public static readonly Field Needs = new("needs", FieldType.Needs, "What such a claim needs; of several, any one is enough.") { IsRequired = true, Words = typeof(PolicyNeed) };
        public static readonly Field Severity = Severity();

        public static readonly Mapping Mapping = new("a rule", null, Description, Claims, Needs, Severity);
    }

    /// <summary>The fields of a rule about words.</summary>
    public static class Phrase
    {
        public static readonly Field Description = Description();
        public static readonly Field Words = new("words", FieldType.Phrases, "The words or phrases; an asterisk at the end means any ending.") { IsRequired = true };
        public static readonly Field Except = new("except", FieldType.Phrases, "Longer phrases in which these words are allowed.");
        public static readonly Field Claims = new("claims", FieldType.Mapping, "In which claims the words are searched; in every claim that is still valid where absent.") { Mapping = PolicyFields.Claims.Mapping };
        public static readonly Field Needs = new("needs", FieldType.Needs, "What a claim with these words needs; of several, any one is enough. Where absent, no claim may have the words.") { Words = typeof(PolicyNeed) };
        public static readonly Field Severity = Severity();

        public static readonly Mapping Mapping = new("a rule about words", null, Description, Words, Except, Claims, Needs, Severity);
    }
}
