namespace Quoin.Compiler.Format;

/// <summary>
/// The policy format, defined once as <see cref="ArticleFormat"/> is: rules of a project's own about its claims, which the
/// annotations in a policy's folder and below must keep.
/// </summary>
internal static class PolicyFormat
{
    /// <summary>Words of the policy format. They are not compiled, so no enum of the runtime has them.</summary>
    public static class Words
    {
        /// <summary>What a claim may be asked for.</summary>
        public static readonly Vocabulary Need = new(nameof(Need),
        [
            new("caveat", "At least one caveat limits it."),
            new("certainty-because", "It has a 'certainty-because'."),
            new("evidence", "It cites evidence."),
            new("identified-evidence", "It cites evidence with a 'by', a 'doi' or a 'url': a reader can find it."),
            new("standing-evidence", "It cites evidence that is neither retracted nor superseded."),
            new("statement-in-every-language", "It can be read in every language of the build: those that the policies name, or those of its article."),
            new("term", "It names a term under 'about'."),
        ]);

        /// <summary>How grave a broken rule is, in the order of the severities of diagnostics.</summary>
        public static readonly Vocabulary Severity = new(nameof(Severity),
        [
            new("info", "Worth knowing."),
            new("warning", "Should be mended; the build goes on."),
            new("error", "Must be mended; the build fails."),
        ]);
    }

    /// <summary>Keys of a selector of claims; they are and-ed, the values of one key are or-ed.</summary>
    public static class Claims
    {
        /// <summary>By kind.</summary>
        public static readonly Field Kind = new("kind", new OneOrManyFormat(new WordFormat(Vocabulary.ClaimKind)), "Claims of this kind.");

        /// <summary>By certainty.</summary>
        public static readonly Field Certainty = new("certainty", new OneOrManyFormat(new WordFormat(Vocabulary.Certainty)), "Claims of this certainty.");

        /// <summary>By status.</summary>
        public static readonly Field Status = new("status", new OneOrManyFormat(new WordFormat(Vocabulary.Status)), "Claims of this status.");

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("a selector of claims", [Kind, Certainty, Status]) { NeedsKey = true };
    }

    /// <summary>Keys of a rule.</summary>
    public static class Rule
    {
        /// <summary>The rule in words.</summary>
        public static readonly Field Description = new("description", Texts.Any, "The rule in words; the message quotes it.");

        /// <summary>Which claims it is about.</summary>
        public static readonly Field Claims = new("claims", new MappingValueFormat(PolicyFormat.Claims.Format), "Which claims it is about; every claim where absent.");

        /// <summary>What they need.</summary>
        public static readonly Field Needs = new("needs", new OneOrManyFormat(new WordFormat(Words.Need)), "What such a claim needs; of several, any one is enough.", IsRequired: true);

        /// <summary>How grave it is.</summary>
        public static readonly Field Severity = new("severity", new WordFormat(Words.Severity), "How grave it is to break the rule; warning where absent.");

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("a rule", [Description, Claims, Needs, Severity]);
    }

    /// <summary>Keys of the whole policy.</summary>
    public static class Policy
    {
        /// <summary>The version.</summary>
        public static readonly Field Version = new("quoin-policy", Texts.Version, "The version of the format.", IsRequired: true);

        /// <summary>The languages of the build.</summary>
        public static readonly Field Languages = new("languages", new ListFormat(Texts.Language, "language tags", NeedsItem: true), "The BCP 47 tags of the languages of the build, for the need 'statement-in-every-language'; the article's own where absent.");

        /// <summary>The rules.</summary>
        public static readonly Field Rules = new("rules", new MarksFormat(Rule.Format), "The rules, by id.", IsRequired: true);

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("a policy", [Version, Languages, Rules]);
    }
}
