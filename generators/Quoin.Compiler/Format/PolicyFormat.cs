using Quoin.Compiler.Text;

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
}
