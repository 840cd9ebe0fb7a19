namespace Quoin.Tool.Projects;

/// <summary>What MSBuild says about a project.</summary>
/// <param name="Properties">The properties that were asked for, by name; those that are not set are empty.</param>
/// <param name="Files">The full paths of the files that the compiler would be given; null if they are those in the content folders.</param>
/// <param name="Configurations">The full paths of the files that set severities, which the compiler would be given.</param>
internal sealed record ProjectFacts(IReadOnlyDictionary<string, string> Properties, IReadOnlyList<string>? Files, IReadOnlyList<string> Configurations)
{
    /// <summary>The assemblies that the project references and that may have content.</summary>
    public IReadOnlyList<ReferencedFile> References { get; init; } = [];

    /// <summary>Whether a property is true.</summary>
    public bool IsTrue(string name) => bool.TryParse(Property(name), out var value) && value;

    /// <summary>The value of a property; null if it is not set.</summary>
    public string? Property(string name) => Properties.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
