namespace Quoin.Tool.Usages;

/// <summary>What <c>quoin where-used</c> is asked.</summary>
/// <param name="Name">What to search.</param>
/// <param name="Paths">The assemblies, folders, projects and solutions to search; empty for those of the project.</param>
/// <param name="Format">The form of the output: text, markdown or json.</param>
internal sealed record UsageRequest(string Name, IReadOnlyList<string> Paths, string Format)
{
    /// <summary>Whether only annotations are searched, and no code.</summary>
    public bool IsOnlyAnnotations { get; init; }
}
