namespace Quoin.Compiler.Format;

/// <summary>
/// The policy format: rules of a project's own about its claims, which the annotations in a policy's folder and below must keep.
/// </summary>
internal static class PolicyFormat
{
    /// <summary>The whole policy.</summary>
    public static MappingFormat Policy { get; } = MappingFormat.Get(PolicyFields.Mapping);

    /// <summary>A rule.</summary>
    public static MappingFormat Rule { get; } = MappingFormat.Get(PolicyFields.Rule.Mapping);

    /// <summary>A selector of claims.</summary>
    public static MappingFormat Claims { get; } = MappingFormat.Get(PolicyFields.Claims.Mapping);
}
