namespace Quoin.Compiler.Format;

/// <summary>
/// The policy format: a project's own rules for its claims, which apply to the annotations in the policy's folder and below.
/// </summary>
internal static class PolicyFormat
{
    public static MappingFormat Policy { get; } = MappingFormat.Get(PolicyFields.Mapping);

    public static MappingFormat Rule { get; } = MappingFormat.Get(PolicyFields.Rule.Mapping);

    public static MappingFormat Claims { get; } = MappingFormat.Get(PolicyFields.Claims.Mapping);
}
