namespace Quoin.Generators.Tests.Analyzers;

/// <summary>
/// A small program over <see cref="Tea"/> and <see cref="Honey"/>, and everything that is said of it: by the C# compiler,
/// by the analyzers, less what the suppressor silences.
/// </summary>
/// <param name="Name">What the program shows; a sentence.</param>
/// <param name="Code">
/// Statements. What is expected stands in them as <c>⟦QUO5001|_⟧</c>: the id, then the place; several ids are in ordinal
/// order, and a severity that is not the id's own goes before it (<c>⟦error QUO5101|…⟧</c>). What has no place
/// is expected before the first character. Without a mark the program is clean.
/// </param>
internal sealed record Row(string Name, string Code)
{
    /// <summary>Whether the code is declarations, or top-level statements, and not statements of a method.</summary>
    public bool IsFile { get; init; }

    /// <summary>What the project is like; an ordinary one unless told.</summary>
    public Func<Project, Project> Project { get; init; } = static project => project;

    /// <summary>The full messages of what Quoin says, in the order of their places; null where they do not matter.</summary>
    public string[]? Messages { get; init; }
}
