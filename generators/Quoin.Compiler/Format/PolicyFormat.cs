using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>
/// The policy format: a project's own rules for its claims, which apply to the annotations in the policy's folder and below.
/// </summary>
internal static class PolicyFormat
{
    public static MappingFormat Policy { get; } = MappingFormat.Get(PolicyFields.Mapping);

    public static MappingFormat Rule { get; } = MappingFormat.Get(PolicyFields.Rule.Mapping);

    public static MappingFormat Phrase { get; } = MappingFormat.Get(PolicyFields.Phrase.Mapping);

    public static MappingFormat Claims { get; } = MappingFormat.Get(PolicyFields.Claims.Mapping);

    public static MappingFormat Need { get; } = MappingFormat.Get(PolicyFields.Need.Mapping);

    public static MappingFormat NeededCaveat { get; } = MappingFormat.Get(PolicyFields.NeededCaveat.Mapping);

    public static MappingFormat NeededEvidence { get; } = MappingFormat.Get(PolicyFields.NeededEvidence.Mapping);

    /// <summary>All mappings, in the order in which a page describes them.</summary>
    public static ReadOnlyArray<MappingFormat> All { get; } = [Policy, Rule, Phrase, Claims, Need, NeededCaveat, NeededEvidence];

    /// <summary>The format of a policy with the words and the fields of a model.</summary>
    /// <param name="claim">The words for kinds of claims.</param>
    /// <param name="caveat">The words for kinds of caveats.</param>
    /// <param name="evidence">The words for kinds of evidence.</param>
    /// <param name="certainty">The levels of certainty.</param>
    /// <param name="mark">Returns the fields that marks of a sort can have, whatever their kind.</param>
    public static MappingFormat Extend(Vocabulary claim, Vocabulary caveat, Vocabulary evidence, Vocabulary certainty, Func<MarkKind, Mapping> mark)
    {
        var claims = With(Claims, (PolicyFields.Claims.Kind, Words(claim)), (PolicyFields.Claims.Certainty, Words(certainty)));
        var neededCaveat = With(NeededCaveat, (PolicyFields.NeededCaveat.Kind, Words(caveat)), (PolicyFields.NeededCaveat.Field, Keys(MarkKind.Caveat)));
        var neededEvidence = With(NeededEvidence, (PolicyFields.NeededEvidence.Kind, Words(evidence)), (PolicyFields.NeededEvidence.Field, Keys(MarkKind.Evidence)));
        var need = With(
            Need, (PolicyFields.Need.Caveat, new MappingValueFormat(neededCaveat)), (PolicyFields.Need.Evidence, new MappingValueFormat(neededEvidence)), (PolicyFields.Need.Field, Keys(MarkKind.Claim)));
        var needs = new OneOrManyFormat(new NeedFormat(Vocabulary.Get(typeof(PolicyNeed)), need));
        return With(
            Policy,
            (PolicyFields.Rules, new MarksFormat(With(Rule, (PolicyFields.Rule.Claims, new MappingValueFormat(claims)), (PolicyFields.Rule.Needs, needs)))),
            (PolicyFields.Phrases, new MarksFormat(With(Phrase, (PolicyFields.Phrase.Claims, new MappingValueFormat(claims)), (PolicyFields.Phrase.Needs, needs)))));

        KeyFormat Keys(MarkKind kind) => new(kind, MarkKeys.Optional(mark(kind)));
    }

    private static OneOrManyFormat Words(Vocabulary vocabulary) => new(new WordFormat(vocabulary));

    private static MappingFormat With(MappingFormat format, params (Field Field, ValueFormat Value)[] own) => MappingFormat.Extend(
        format.Mapping, format.Name, field => own.FirstOrDefault(one => one.Field == field).Value is { } value ? FormattedField.Of(field, value) : field, []);
}
