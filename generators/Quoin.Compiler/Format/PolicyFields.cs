using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The fields of a policy. None of them is part of compiled content.</summary>
internal static class PolicyFields
{
    public static readonly Field Version = new("quoin-policy", FieldType.Version, "The version of the format.") { IsRequired = true };
    public static readonly Field Languages = new("languages", FieldType.Languages,
        "The BCP 47 tags of the languages of the build, for the need 'statement-in-every-language'; the article's own where absent.");

    public static readonly Field Rules = new("rules", FieldType.Marks, "The rules, by id.") { IsRequired = true, Mapping = Rule.Mapping };

    public static readonly Mapping Mapping = new("a policy", null, Version, Languages, Rules);

    /// <summary>The fields of a selector of claims: a claim must match every field, and any one value of a field.</summary>
    public static class Claims
    {
        public static readonly Field Kind = new("kind", FieldType.Words, "Claims of this kind.") { Words = typeof(ClaimKind) };
        public static readonly Field Certainty = new("certainty", FieldType.Words, "Claims of this certainty.") { Words = typeof(Certainty) };
        public static readonly Field Status = new("status", FieldType.Words, "Claims of this status.") { Words = typeof(Status) };

        public static readonly Mapping Mapping = new("a selector of claims", null, Kind, Certainty, Status);
    }

    public static class Rule
    {
        public static readonly Field Description = new("description", FieldType.Text, "The rule in words; the message quotes it.");
        public static readonly Field Claims = new("claims", FieldType.Mapping, "Which claims it is about; every claim where absent.") { Mapping = PolicyFields.Claims.Mapping };
        public static readonly Field Needs = new("needs", FieldType.Words, "What such a claim needs; of several, any one is enough.") { IsRequired = true, Words = typeof(PolicyNeed) };
        public static readonly Field Severity = new("severity", FieldType.Word, "How severe it is to break the rule; warning where absent.") { Words = typeof(PolicySeverity) };

        public static readonly Mapping Mapping = new("a rule", null, Description, Claims, Needs, Severity);
    }
}
